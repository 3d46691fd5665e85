import { readFileSync } from 'node:fs';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { render } from '../../server/src/core/message';
import { localToday } from '../../server/src/lsp/clock';
import { licensePieces } from '../support/arbitraries';
import { checkLicense } from '../support/check';
import type { SoakDocument } from './soak';

const severities = ['error', 'warning', 'information', 'hint'];

export function licenseDocument(name: string): SoakDocument {
  const uri = `file:///soak/${name}/license.dat`;
  return {
    uri,
    languageId: 'flexnet-license',
    start: readFileSync('samples/license.dat', 'utf8'),
    pieces: licensePieces,
    fresh: (text) => {
      const document = TextDocument.create(uri, 'flexnet-license', 0, text);
      return checkLicense(text, { today: localToday() }).map(
        ({ range, rule, severity, message }): Diagnostic => ({
          range: { start: document.positionAt(range.start), end: document.positionAt(range.end) },
          code: rule,
          severity: (severities.indexOf(severity) + 1) as 1 | 2 | 3 | 4,
          message: render(message),
        }),
      );
    },
  };
}
