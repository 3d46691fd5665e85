import type { Fix } from '../../core/finding';
import { detailsOf, headlineOf, inOneLine } from '../../core/headline';
import { LineIndex } from '../../core/lineIndex';
import { render } from '../../core/message';
import { pageAddressOf } from '../../pageAddress';
import type { CheckedFile, Format } from './format';
import { jsonArray } from './jsonArray';
import { placeOf } from './place';

/** A JSON array of findings, one on a line; `message` is `headline` and `details` in one. Lines and columns are 1-based, columns count UTF-16 units, the end is exclusive. */
export function jsonFormat(): Format {
  return jsonArray(entriesOf);
}

/** The findings of a file as they are in JSON. */
export function entriesOf({ name, text, findings }: CheckedFile) {
  const lines = new LineIndex(text);
  return findings.map(({ range, severity, rule, message, fixes = [] }) => ({
    file: name,
    ...placeOf(range, lines),
    severity,
    rule,
    ...wordsOf(render(message)),
    url: pageAddressOf(rule) ?? null,
    fixes: fixes.filter(({ edits }) => !edits.some(({ newText }) => KEY.test(newText))).map((fix) => fixOf(fix, lines)),
  }));
}

/** What may be a key or a signature, which a report must not have. */
const KEY = /[0-9A-F]{12}/i;

function fixOf({ title, safe, edits }: Fix, lines: LineIndex) {
  return { title: render(title), safe, edits: edits.map(({ range, newText }) => ({ ...placeOf(range, lines), newText })) };
}

function wordsOf(text: string) {
  return { message: inOneLine(text), headline: headlineOf(text), details: detailsOf(text) };
}
