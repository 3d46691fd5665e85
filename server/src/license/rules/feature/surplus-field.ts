import { say } from '../../../core/message';
import type { TextRange } from '../../../core/text';
import { featureOf } from '../../model/feature';
import { fieldsFit } from '../../model/fieldFit';
import { tornWords } from '../../model/looseEquals';
import { nearAttribute } from '../../model/nearAttribute';
import { oldVendorData } from '../../model/oldVendorData';
import { isHexSignature, unquotedRest } from '../../model/signature';
import type { LicenseRecord } from '../../syntax/record';
import { featureRecords, recordRule } from '../rule';

export default recordRule({
  id: 'surplus-field',
  severity: 'warning',
  summary: 'A word after the fields of a record that is neither its key nor an attribute',
  source: 'REV, "FEATURE and INCREMENT Lines" (six fields, then keyword=value attributes)',
  leadsTo: ['-8'],
  vendors: 'all',
  records: featureRecords,
  check(record, report) {
    const { strays, key } = featureOf(record);
    if ((strays.length === 0 && !(key && isNotKey(key.text))) || !fieldsFit(record) || isExplainedElsewhere(record)) return;
    for (const range of straysOf(record)) {
      report({
        range,
        message: say(
          '“{words}” is neither a field nor an attribute of this record\nAfter the count, only the key and attributes such as NAME=value are allowed; a value with a space must be in double quotes. Compare the record with the file you were sent: a changed record is refused (error -8).',
          { words: record.slice(range) },
        ),
      });
    }
  },
});

/** A quote that was never closed or a lone backslash explains stray words, and has a finding of its own. */
function isExplainedElsewhere(record: LicenseRecord): boolean {
  return record.words.some((word) => !word.closed || record.slice(word) === '\\');
}

/** Whether a word in the key's place is too short for a key, or a single character that is not part of one: a typing error. */
function isNotKey(text: string): boolean {
  return /^[\dA-Fa-f]{1,3}$|^[^\w"]$/.test(text);
}

/** The strays that no other rule explains; adjacent ones are one range. */
function straysOf(record: LicenseRecord): TextRange[] {
  const { strays, attributes, key } = featureOf(record);
  const starts = new Set(strays.map((stray) => stray.range.start));
  if (key && isNotKey(key.text)) starts.add(key.range.start);
  const torn = tornWords(record);
  const old = oldVendorData(record);
  const groups = attributes.filter(isHexSignature).map((attribute) => unquotedRest(record, attribute));
  const runs: { start: number; end: number }[] = [];
  let open = false;
  for (const word of record.words) {
    const stray =
      starts.has(word.start) &&
      !torn.has(word.start) &&
      !old.includes(word) &&
      nearAttribute(record.slice(word), record.kind) === undefined &&
      !groups.some((group) => group && group.start <= word.start && word.end <= group.end);
    const last = runs[runs.length - 1];
    if (stray && open && last) last.end = word.end;
    else if (stray) runs.push({ start: word.start, end: word.end });
    open = stray;
  }
  return runs;
}
