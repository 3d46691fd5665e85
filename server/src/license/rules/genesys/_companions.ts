import type { Report } from '../../../core/finding';
import { type Message, oneOf, say, sayListed } from '../../../core/message';
import type { TextRange } from '../../../core/text';
import { type Companion, isDemandedOf, obsolescenceOf } from '../../catalog/genesysFeatures';
import { type GenesysRecord, genesysRecordsOf, hasExpired, nameRange } from '../../catalog/genesysRecords';
import { type Day, formatDay } from '../../model/date';
import type { LicenseFile } from '../../model/licenseFile';
import { type CommentedOut, commentedOut } from './_commentedOut';

/** A demand that no record of the file satisfies, with the records that make it, in file order. */
export interface Unsatisfied {
  readonly companion: Companion;
  readonly needing: GenesysRecord[];
}

/**
 * Reports each demand of one strength that the file does not satisfy, once, at the first feature that makes it.
 * Silent about files without a SERVER line, which Genesys sends to be merged, and where packages or decimal records may hold the companion.
 */
export function reportMissingCompanions(
  file: LicenseFile,
  strength: Companion['strength'],
  today: Day,
  report: (report: Report) => void,
  message: (companion: Companion, values: Message['values']) => Message,
): void {
  if (file.recordsOf('server').length === 0 || file.recordsOf('decimal', 'package').length > 0) return;
  for (const { companion, needing } of unsatisfied(file, strength, today)) {
    const first = needing[0] as GenesysRecord;
    const values = { name: first.known.name.text, companions: oneOf(companion.anyOf), why: sayListed(companion.why) };
    const related = needing.slice(1).map((record) => ({
      range: nameRange(record),
      message: say('{name} needs it too', { name: record.known.name.text }),
    }));
    const hidden = commentedOut(file, companion.anyOf);
    const plain = { range: nameRange(first), message: message(companion, values), related };
    report(hidden ? withCommentedOut(plain, hidden, file, values, today) : plain);
  }
}

/** The report where the file has the companion after all, but in a comment: it may be wanted back, unless it has expired. */
function withCommentedOut(
  report: Report,
  { name, range, end, edits }: CommentedOut,
  file: LicenseFile,
  values: Message['values'],
  today: Day,
): Report {
  if (end !== undefined && end < today) {
    const was = say('{name}, commented out; it expired on {date}', { name, date: formatDay(end) });
    return { ...report, related: [{ range, message: was }, ...(report.related ?? [])] };
  }
  const line = file.lineNumber(range.start);
  return {
    ...report,
    message: say(
      'Missing {companion}: it is commented out in line {line}\nThis file has {name}. {why} Products that ask for {companion} get error -5. Remove the # if the license is still yours; otherwise, order it.',
      { ...values, companion: name, line },
    ),
    related: [{ range, message: say('{name}, commented out', { name }) }, ...(report.related ?? [])],
    fixes: [{ title: say('Remove the # from {name} in line {line}', { name, line }), edits, safe: false }],
  };
}

/** The demands that are reported at a range. */
export function unsatisfiedAt(file: LicenseFile, strength: Companion['strength'], today: Day, range: TextRange): Unsatisfied[] {
  return [...unsatisfied(file, strength, today)].filter(({ needing }) => {
    const { start, end } = nameRange(needing[0] as GenesysRecord);
    return start === range.start && end === range.end;
  });
}

function unsatisfied(file: LicenseFile, strength: Companion['strength'], today: Day): Iterable<Unsatisfied> {
  const { byName } = genesysRecordsOf(file);
  const missing = new Map<string, Unsatisfied>();
  for (const sameName of byName.values()) {
    const record = sameName[0] as GenesysRecord;
    for (const companion of record.known.feature.requires ?? []) {
      if (companion.strength !== strength || companion.anyOf.some((name) => byName.has(name))) continue;
      if (companion.beside && !companion.beside.some((name) => byName.has(name))) continue;
      const needing = sameName.find((candidate) => makesDemand(candidate, companion, today));
      if (!needing) continue;
      const key = companion.anyOf.join(' ');
      const entry = missing.get(key);
      if (entry) entry.needing.push(needing);
      else missing.set(key, { companion, needing: [needing] });
    }
  }
  for (const { needing } of missing.values()) needing.sort((a, b) => a.placed.start - b.placed.start);
  return missing.values();
}

function makesDemand(record: GenesysRecord, companion: Companion, today: Day): boolean {
  const { feature, spelling, version } = record.known;
  if (spelling !== 'exact' || version === undefined || !isDemandedOf(companion, version)) return false;
  return obsolescenceOf(feature, version) === undefined && !hasExpired(record, today);
}
