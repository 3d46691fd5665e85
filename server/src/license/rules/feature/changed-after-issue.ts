import type { Fix } from '../../../core/finding';
import { memo } from '../../../core/memo';
import { joined, type Message, say, type Value } from '../../../core/message';
import { partitionPoint } from '../../../core/ranges';
import { removal, shiftRange, type TextRange } from '../../../core/text';
import type { IssuedText } from '../../../language/surroundings';
import { changesBetween, type TokenChange } from '../../model/issued/recordChanges';
import { type EditedRecord, editedRecords } from '../../model/issued/recordPairs';
import type { RecordToken } from '../../model/issued/tokens';
import { hasTooManyParts } from '../../syntax/hasTooManyParts';
import { parseLicense } from '../../syntax/parse';
import type { LicenseRecord } from '../../syntax/record';
import { lineEndOf } from '../edits';
import { issuerOf } from '../issuer';
import { fileRule } from '../rule';

const issuedTree = memo(({ text }: IssuedText) => (hasTooManyParts(text) ? undefined : parseLicense(text)));

export default fileRule({
  id: 'changed-after-issue',
  severity: 'warning',
  summary: 'Something signed that was changed after the license was issued',
  source: 'Genesys Licensing Guide 8.0, chapter 3, "Editing New Files" (warning); FlexNet error codes: errors -8, -55, -92, -97 and -99',
  leadsTo: ['-8', '-92', '-97', '-55', '-99'],
  vendors: 'all',
  check(file, report, { surroundings }) {
    const issued = surroundings?.issued;
    if (!issued || issued.text === file.text) return;
    const tree = issuedTree(issued);
    if (!tree) return;
    for (const edited of editedRecords(tree, file.tree)) {
      for (const change of changesBetween(edited.issued.tokens, edited.current.tokens)) {
        const range = rangeOf(edited.current.record, change);
        report({
          range: shiftRange(range, edited.start),
          message: joined([headlineOf(change), detailsOf(edited, issued.from)], '\n'),
          fixes: [restoring(edited, change, range, file.text)],
        });
      }
    }
  },
});

/** The tokens as they are now; where nothing is left, the place after what was before it. */
function rangeOf(record: LicenseRecord, { after, previous }: TokenChange): TextRange {
  const [first] = after;
  const last = after.at(-1);
  if (first && last) return { start: first.range.start, end: last.range.end };
  const place = (previous?.range ?? record.keyword)?.end ?? 0;
  return { start: place, end: place };
}

function headlineOf({ before, after }: TokenChange): Message {
  const [token = after[0]] = before;
  if (before.some(({ isSignature }) => isSignature) || (before.length === 0 && token?.isSignature)) {
    if (before.length === 0) return say('A signature was added after the license was issued');
    return after.length === 0
      ? say('The signature was removed after the license was issued')
      : say('The signature was changed after the license was issued');
  }
  const values = { token: token ? titleOf(token) : '', was: shownTexts(before) };
  if (before.length === 0) return say('Added after the license was issued: {token}', values);
  if (after.length === 0) return say('Removed after the license was issued: {token} (“{was}”)', values);
  return say('Changed after the license was issued: {token} was “{was}”', values);
}

/** The values of tokens, without words in no field, which may be pieces of a signature. */
function shownTexts(tokens: readonly RecordToken[]): string {
  return tokens
    .filter(({ key }) => key !== 'stray')
    .map(({ text, value }) => value || text)
    .join(' ');
}

function titleOf({ attribute, field, key }: RecordToken): Value {
  if (attribute) return attribute;
  if (key === 'hostId') return say('host id');
  if (key === 'daemon') return say('vendor daemon');
  return field?.title ?? say('a word');
}

/** What License Manager makes of it. */
function detailsOf({ issued: { record, group } }: EditedRecord, source: IssuedText['from']): Message {
  const values = { issuer: issuerOf(record), source: sourceOf(source) };
  switch (group) {
    case 'server':
      return say(
        'Licenses are signed for it: with another host id License Manager refuses them (error -8, or -92 if the computer has a different one). Restore it as in {source}, or ask your vendor for a new file.',
        values,
      );
    case 'vendor':
      return say(
        'The licenses name the daemon as in {source}: with another name on this line, it may not serve them (error -97). Restore the name; you may change the path after it.',
        values,
      );
    case 'featureSet':
      return say('The line no longer fits the licenses (error -55). Restore it as in {source}, or ask {issuer} for a new file.', values);
    case 'decimal':
      return say('License Manager cannot read the line (error -99). Restore it as in {source}, or ask your vendor for a new file.', values);
  }
  return say(
    'The signature fits only the license as issued, so License Manager refuses this one (error -8). Restore it as in {source}, or ask {issuer} for a new license.',
    values,
  );
}

function sourceOf(source: IssuedText['from']): Value {
  if (source === 'git') return say('the version in git');
  return source === 'opened' ? say('the file you opened') : source.file;
}

/**
 * The one kind of fix that writes signed bytes: exactly those of the issued record, in place of what was made of them. It is never applied unasked: which of the
 * two texts the signature is for, whoever changed it knows best, and a new license may be half typed.
 */
function restoring({ issued, current, start }: EditedRecord, change: TokenChange, range: TextRange, text: string): Fix {
  const { before, after } = change;
  const [first] = before;
  const last = before.at(-1);
  const raw = first && last ? issued.record.slice({ start: first.range.start, end: last.range.end }) : '';
  const newText = raw.replace(/\r\n|\r|\n/g, lineEndOf(text));
  const edit =
    before.length === 0
      ? removal({ start: endOfWordBefore(current.record, range.start), end: range.end })
      : { range, newText: after.length === 0 ? ` ${newText}` : newText };
  return {
    title: titleOfFix(before, newText),
    edits: [{ ...edit, range: shiftRange(edit.range, start) }],
    safe: false,
    all: say('Restore everything that was changed after the license was issued'),
  };
}

function titleOfFix(before: readonly RecordToken[], text: string): Message {
  const [first] = before;
  if (!first) return say('Remove what was added after the license was issued');
  if (before.some(({ isSignature }) => isSignature)) return say('Restore the signature as issued');
  return say('Restore {issued}', { issued: first.attribute ?? text });
}

/** Where the word before an offset ends: what is between is layout that goes with what follows it. */
function endOfWordBefore({ keyword, words }: LicenseRecord, offset: number): number {
  const index = partitionPoint(words, ({ end }) => end <= offset) - 1;
  return (words[index] ?? keyword)?.end ?? 0;
}
