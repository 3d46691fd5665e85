import { readFileSync } from 'node:fs';
import type { Connection } from 'vscode-languageserver';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { capFindings } from '../../server/src/core/cap';
import type { Finding } from '../../server/src/core/finding';
import { localToday } from '../../server/src/lsp/clock';
import { toDiagnostic } from '../../server/src/lsp/convert';
import type { Environment } from '../../server/src/lsp/environment';
import { RulePages } from '../../server/src/lsp/rulePages';
import { Words } from '../../server/src/lsp/words';
import { mayBeOptions } from '../../server/src/options/model/detect';
import type { PresenceKind } from '../../server/src/presence/model/detect';
import { licensePieces } from '../support/arbitraries';
import { checkLicense, checkOptions, checkPresence } from '../support/check';
import { checkLog, logPieces } from '../support/logs';
import { optionsPieces } from '../support/optionsTexts';
import { presencePieces, xmlPieces } from '../support/xmlDocuments';

/** One document of a soak: where it starts, what is typed into it, and what a fresh check of it gives. */
export interface SoakDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly start: string;
  /** What random edits insert. */
  readonly pieces: readonly string[];
  /** The diagnostics by a check that knows nothing of earlier versions; undefined for a document that is to be left alone. */
  readonly fresh: ((document: TextDocument) => readonly Diagnostic[]) | undefined;
}

export function licenseDocument(folder: string): SoakDocument {
  return {
    uri: `file:///soak/${folder}/license.dat`,
    languageId: 'flexnet-license',
    start: readFileSync('samples/license.dat', 'utf8'),
    pieces: licensePieces,
    fresh: diagnosed((text) => checkLicense(text, { today: localToday() })),
  };
}

export function presenceDocument(kind: PresenceKind): SoakDocument {
  const name = kind === 'presence' ? 'presence.xml' : 'moc.xml';
  return {
    uri: `file:///soak/ucc/${name}`,
    languageId: 'xml',
    start: readFileSync(`samples/${name}`, 'utf8'),
    pieces: [...xmlPieces, ...presencePieces],
    fresh: diagnosed((text) => checkPresence(kind, text)),
  };
}

export function optionsDocument(): SoakDocument {
  const fresh = diagnosed((text) => checkOptions(text));
  return {
    uri: 'file:///soak/options/examplevd.opt',
    languageId: 'flexnet-options',
    start: readFileSync('samples/examplevd.opt', 'utf8'),
    pieces: optionsPieces,
    // What is typed may make it a file of another program.
    fresh: (document) => (mayBeOptions(document.getText()) ? fresh(document) : []),
  };
}

export function logDocument(): SoakDocument {
  return {
    uri: 'file:///soak/logs/lmgrd.log',
    languageId: 'flexnet-log',
    start: Array.from({ length: 60 }, (_, index) => `${logPieces[index % 3]}${logPieces[(index * 7) % logPieces.length]}\n`).join(''),
    pieces: logPieces,
    fresh: diagnosed((text) => checkLog(text, localToday())),
  };
}

/** An XML file that is unsupported, whatever is typed into it. */
export function foreignDocument(): SoakDocument {
  return {
    uri: 'file:///soak/project/pom.xml',
    languageId: 'xml',
    start: '<?xml version="1.0"?>\n<project>\n  <name>contoso</name>\n  <state id="a b">\n</project>\n',
    pieces: xmlPieces.filter((piece) => !piece.includes('tabdata')),
    fresh: undefined,
  };
}

function diagnosed(check: (text: string) => readonly Finding[]): (document: TextDocument) => readonly Diagnostic[] {
  const pages = new RulePages(undefined);
  const words = new Words({} as Connection, {} as Environment, {}, undefined);
  return (document) => capFindings(check(document.getText())).map((finding) => toDiagnostic(document, finding, pages, words));
}
