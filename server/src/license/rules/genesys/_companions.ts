import type { RelatedPlace, Report } from '../../../core/finding';
import { type Message, oneOf, say, sayListed } from '../../../core/message';
import type { TextRange } from '../../../core/text';
import { type Companion, isDemandedOf, obsolescenceOf } from '../../catalog/genesysFeatures';
import { type GenesysRecord, genesysRecordsOf, hasExpired, nameRange } from '../../catalog/genesysRecords';
import { type Day, formatDay } from '../../model/date';
import { GENESYS_DAEMON } from '../../model/genesys';
import type { LicenseFile } from '../../model/licenseFile';
import { type Site, siteOf } from '../../model/site';
import type { CheckContext } from '../rule';
import { type CommentedOut, commentedOut } from './_commentedOut';

/** A demand that no record of the file satisfies, with the records that make it, in file order. */
export interface Unsatisfied {
  readonly companion: Companion;
  readonly needing: GenesysRecord[];
}

/**
 * Reports each demand of one strength that the file does not satisfy, once, at the first feature that makes it.
 * Silent about files without a SERVER line, which Genesys sends to be merged, where packages or decimal records may hold the companion, and where
 * another file of the site grants it: a product asks one license server after the other.
 */
export function reportMissingCompanions(
  file: LicenseFile,
  strength: Companion['strength'],
  { today, surroundings }: CheckContext,
  report: (report: Report) => void,
  message: (companion: Companion, values: Message['values']) => Message,
): void {
  if (file.recordsOf('server').length === 0 || file.recordsOf('decimal', 'package').length > 0) return;
  const site = siteOf(surroundings);
  for (const { companion, needing } of unsatisfiedIn(file, strength, today, site)) {
    const first = needing[0] as GenesysRecord;
    const values = { name: first.known.name.text, companions: oneOf(companion.anyOf), why: sayListed(companion.why) };
    const related = [
      ...needing.slice(1).map((record) => ({
        range: nameRange(record),
        message: say('{name} needs it too', { name: record.known.name.text }),
      })),
      ...(site ? companion.anyOf.flatMap((name) => placesWithoutLicense(site, name)) : []),
    ];
    const hidden = commentedOut(file, companion.anyOf);
    const plain = { range: nameRange(first), message: message(companion, values), related };
    report(hidden ? withCommentedOut(plain, hidden, file, values, today) : plain);
  }
}

/** Whether another file of the site grants licenses of a Genesys feature. */
function isGranted(site: Site, name: string): boolean {
  for (const [, { licenses, isUncounted }] of site.sharesOf(name, GENESYS_DAEMON)?.files() ?? [])
    if (licenses > 0 || isUncounted) return true;
  return false;
}

/** Where other files of the site have records of a Genesys feature that grant nothing: the first of each, of some files. */
function placesWithoutLicense(site: Site, name: string): RelatedPlace[] {
  const places: RelatedPlace[] = [];
  for (const [summary, { records }] of site.sharesOf(name, GENESYS_DAEMON)?.files() ?? []) {
    const record = summary.records[records[0] ?? 0];
    if (record && places.length < MOST_PLACES)
      places.push(site.place(summary, record.name, say('{name} is here, but grants no license today', { name })));
  }
  return places;
}

const MOST_PLACES = 4;

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
export function unsatisfiedAt(
  file: LicenseFile,
  strength: Companion['strength'],
  { today, surroundings }: CheckContext,
  range: TextRange,
): Unsatisfied[] {
  return unsatisfiedIn(file, strength, today, siteOf(surroundings)).filter(({ needing }) => {
    const { start, end } = nameRange(needing[0] as GenesysRecord);
    return start === range.start && end === range.end;
  });
}

/** The demands that neither the file nor another one of its site satisfies. */
function unsatisfiedIn(file: LicenseFile, strength: Companion['strength'], today: Day, site: Site | undefined): Unsatisfied[] {
  const all = [...unsatisfied(file, strength, today)];
  return site ? all.filter(({ companion }) => !companion.anyOf.some((name) => isGranted(site, name))) : all;
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
