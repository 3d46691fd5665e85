import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { planShape } from '../../server/src/plan/vocabulary/plan';
import { licensePieces } from '../support/arbitraries';
import type { Dice } from '../support/dice';
import { logPieces } from '../support/logs';
import { optionsOf, optionsPieces } from '../support/optionsTexts';
import { plans } from '../support/plans';
import { presencePieces, wellFormedDocuments, xmlPieces } from '../support/xmlDocuments';

type Mutation = (text: string, dice: Dice) => string;

/** A text near to a license file. */
export function mutatedLicense(dice: Dice): string {
  const lines = Array.from({ length: 1 + dice.below(4) }, () => dice.pick(licenseLines));
  return mutated(lines.join(''), dice, [insertion(licensePieces), insertion(licensePieces), anyCharacter, ...ofAnyText]);
}

/** A text near to an options file. */
export function mutatedOptions(dice: Dice): string {
  const lines = Array.from({ length: 1 + dice.below(6) }, () => dice.pick(optionsLines));
  return mutated(lines.join(''), dice, [insertion(optionsPieces), insertion(optionsPieces), anyCharacter, ...ofAnyText]);
}

/** A text near to a deployment plan. */
export function mutatedPlan(dice: Dice): string {
  const names = Object.keys(planShape.members ?? {});
  const start = dice.pick(planTexts);
  return mutated(start, dice, [
    insertion(planPieces),
    insertion([...names.map((name) => `"${name}": `), ...names]),
    anyCharacter,
    ...ofAnyText,
  ]);
}

/** A text near to a debug log. */
export function mutatedLog(dice: Dice): string {
  const lines = Array.from(
    { length: 1 + dice.below(12) },
    () => `${dice.pick(logPieces)}${dice.pick(logPieces)}${dice.chance(0.8) ? '\n' : ''}`,
  );
  return mutated(lines.join(''), dice, [insertion(logPieces), insertion(logPieces), anyCharacter, ...ofAnyText]);
}

/** A text near to a presence definition, a custom tab file or XML of any kind. */
export function mutatedXml(dice: Dice): string {
  const start = dice.chance(0.3) ? dice.pick(wellFormedDocuments) : blockOf(dice.pick(presenceSamples), dice);
  return mutated(start, dice, [
    insertion(xmlPieces),
    insertion(presencePieces),
    anyCharacter,
    loseMark,
    wrap,
    nest,
    reference,
    declareEncoding,
    ...ofAnyText,
  ]);
}

const read = (file: string) => readFileSync(file, 'utf8');
const linesOf = (text: string) => text.split(/(?<=\n)/);
const licenseLines = ['samples/license.dat', 'samples/other-vendor.lic'].map(read).flatMap(linesOf);
const planPieces = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '-1',
  '1.5',
  '"max"',
  'null',
  'true',
  '// seatkeeper-disable\n',
  '/*',
  '*/',
  '\\u0041',
];
// Made up once: the plans of one run are the same.
const planTexts = fc.sample(plans, { numRuns: 30, seed: 1 }).map((plan) => JSON.stringify(plan, null, 1));
const optionsLines = linesOf(`${optionsOf(3)}${read('samples/examplevd.opt')}`);
const presenceSamples = ['samples/presence.xml', 'samples/good/presence.xml', 'samples/moc.xml'].map(read).map(linesOf);

/** The start of a sample, some lines of it and its end: short, so that many are read in little time. */
function blockOf(lines: readonly string[], dice: Dice): string {
  const [from, to] = dice.stretch(lines.length, 20);
  return [...lines.slice(0, 3), ...lines.slice(Math.max(3, from), to), ...(dice.chance(0.8) ? lines.slice(-1) : [])].join('');
}

function mutated(start: string, dice: Dice, mutations: readonly Mutation[]): string {
  let text = start;
  for (let change = dice.below(5); change >= 0; change--) text = dice.pick(mutations)(text, dice);
  return text;
}

function put(text: string, from: number, to: number, added: string): string {
  return text.slice(0, from) + added + text.slice(to);
}

function insertion(pieces: readonly string[]): Mutation {
  return (text, dice) => {
    const [from, to] = dice.stretch(text.length, dice.chance(0.5) ? 0 : 12);
    return put(text, from, to, dice.pick(pieces));
  };
}

const anyCharacter: Mutation = (text, dice) => {
  const [from, to] = dice.stretch(text.length, 1);
  return put(text, from, to, String.fromCharCode(dice.below(dice.chance(0.9) ? 0x300 : 0x10000)));
};

const ofAnyText: readonly Mutation[] = [
  function remove(text, dice) {
    const [from, to] = dice.stretch(text.length, 30);
    return put(text, from, to, '');
  },
  function duplicate(text, dice) {
    const [from, to] = dice.stretch(text.length, 400);
    return put(text, from, from, text.slice(from, to).repeat(1 + dice.below(3)));
  },
  function move(text, dice) {
    const [from, to] = dice.stretch(text.length, 100);
    const rest = put(text, from, to, '');
    const at = dice.below(rest.length + 1);
    return put(rest, at, at, text.slice(from, to));
  },
  function truncate(text, dice) {
    return dice.chance(0.2) ? text.slice(0, dice.below(text.length + 1)) : text;
  },
  function changeCase(text, dice) {
    const [from, to] = dice.stretch(text.length, 12);
    return put(text, from, to, dice.chance(0.5) ? text.slice(from, to).toUpperCase() : text.slice(from, to).toLowerCase());
  },
  function changeLineEnds(text, dice) {
    return text.replace(/\r?\n/g, dice.pick(['\r\n', '\r', '\n\n', '\u2028']));
  },
  function readInAnotherEncoding(text, dice) {
    return dice.chance(0.2) ? Buffer.from(text, dice.pick(['utf8', 'utf16le'])).toString(dice.pick(['latin1', 'utf8', 'utf16le'])) : text;
  },
];

/** One of the characters that hold a document together is lost, or is there twice. */
const loseMark: Mutation = (text, dice) => {
  const marks = [...text.matchAll(/[<>/="'&;!?-]|--|\]\]/g)];
  if (marks.length === 0) return text;
  const { index, 0: mark } = dice.pick(marks);
  return put(text, index, index + mark.length, dice.chance(0.7) ? '' : mark + mark);
};

const wrappings: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?x ', '?>'],
  ['<!DOCTYPE presence [<!ENTITY x "', '">]>'],
  ['"', '"'],
  ["='", "'"],
  ['<x:y xmlns:x="urn:x">', '</x:y>'],
];

const wrap: Mutation = (text, dice) => {
  const [from, to] = dice.stretch(text.length, 200);
  const [open, close] = dice.pick(wrappings);
  return put(text, from, to, open + text.slice(from, to) + (dice.chance(0.8) ? close : ''));
};

const nest: Mutation = (text, dice) => {
  const [from, to] = dice.stretch(text.length, 200);
  const name = dice.pick(['x', 'state', 'display', 'presence', 'a:b']);
  const depth = 1 + dice.below(dice.chance(0.9) ? 5 : 200);
  const closed = dice.chance(0.7) ? depth : dice.below(depth);
  return put(text, from, to, `<${name}>`.repeat(depth) + text.slice(from, to) + `</${name}>`.repeat(closed));
};

const reference: Mutation = (text, dice) => {
  const at = dice.below(text.length + 1);
  const code = (text.codePointAt(at) ?? 0x20).toString(dice.chance(0.5) ? 16 : 10);
  const name = dice.pick([`#${code}`, `#x${code}`, 'lt', 'gt', 'amp', 'quot', 'apos', 'eacute', 'x', '']);
  return put(text, at, at + 1, `&${name}${dice.chance(0.8) ? ';' : ''}`);
};

const declareEncoding: Mutation = (text, dice) => {
  const encoding = dice.pick(['utf-8', 'UTF-16', 'latin1', 'windows-1252', 'shift_jis', 'no such', '']);
  const declaration = `<?xml version="1.0" encoding="${encoding}"?>`;
  return dice.pick(['', '\ufeff', ' ', '\n']) + declaration + text.replace(/^<\?xml[^>]*>/, '');
};
