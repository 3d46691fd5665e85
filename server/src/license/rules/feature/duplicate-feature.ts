import type { Fix } from '../../../core/finding';
import { type Message, say } from '../../../core/message';
import { formatDay, parseExpiry } from '../../model/date';
import { plainValue } from '../../model/field';
import { type Claim, fileGrants, isCountedFeature, vendorStringOf } from '../../model/grants';
import { inFile, type LicenseFile } from '../../model/licenseFile';
import { compareVersions } from '../../model/version';
import type { LicenseRecord } from '../../syntax/record';
import { commentOut } from '../edits';
import { fileRule } from '../rule';

export default fileRule({
  id: 'duplicate-feature',
  severity: 'error',
  summary: 'A second counted FEATURE line for the same name: License Manager grants only one of them',
  source: 'Genesys Licensing Guide 8.0, chapter 2, "License Files" (note); REV, "FEATURE and INCREMENT Lines" and "Sort Rules"',
  vendors: 'all',
  check(file, report, { today, managerVersion }) {
    for (const { claims } of fileGrants(file.tree, today, managerVersion).shared) {
      for (const rivals of groupByVendorString(claims)) {
        const observed = observedOf(rivals);
        if (!observed) continue;
        const copies = new Set([wordsOf(observed.placed.record)]);
        for (const claim of rivals) {
          if (claim === observed) continue;
          const words = wordsOf(claim.placed.record);
          const isCopy = copies.has(words);
          copies.add(words);
          const message = messageOf(file, claim, observed, isCopy, managerVersion);
          if (!message) continue;
          const { record } = claim.placed;
          report({
            range: inFile(claim.placed, { start: record.keyword?.start ?? 0, end: claim.feature.name?.range.end ?? 0 }),
            message,
            fixes: fixesOf(file, claim, observed, rivals, isCopy),
            related: [{ range: nameRange(observed), message: say('This FEATURE line is the one that is granted') }],
            tags: ['unnecessary'],
          });
        }
      }
    }
  },
});

/** The counted FEATURE lines of one name that License Manager treats as one license: a different VENDOR_STRING makes another. */
function groupByVendorString(claims: readonly Claim[]): Iterable<Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (!isCountedFeature(claim) || claim.standing.kind === 'superseded') continue;
    const vendorString = vendorStringOf(claim);
    const group = groups.get(vendorString);
    if (group) group.push(claim);
    else groups.set(vendorString, [claim]);
  }
  return groups.values();
}

/** The line that is granted; if none is valid, the first that will be or was meant to be. If all have expired, nothing can be said. */
function observedOf(rivals: readonly Claim[]): Claim | undefined {
  for (const wanted of ['granted', 'notYetValid', 'unsigned']) {
    const found = rivals.find(({ standing }) => standing.kind === wanted);
    if (found) return found;
  }
  return undefined;
}

function messageOf(file: LicenseFile, claim: Claim, observed: Claim, isCopy: boolean, release: string): Message | undefined {
  const values = {
    name: claim.feature.name?.text ?? '',
    line: lineOf(file, observed),
    count: claim.count ?? 0,
    granted: observed.count ?? 0,
  };
  const { standing } = claim;
  switch (standing.kind) {
    case 'expired':
      return say(
        'This FEATURE line for {name} has expired; line {line} has not\nIt expired on {date}. License Manager reads only one FEATURE line of each name, so the old one can hide the new one. Comment out the expired one.',
        { ...values, date: formatDay(standing.on) },
      );
    case 'placeholder':
      return say(
        'This FEATURE line for {name} is not filled in; line {line} is\nIt has a placeholder where a value belongs, so it grants nothing. License Manager reads only one FEATURE line of each name. Comment this one out, or replace it with the line you were sent.',
        values,
      );
    case 'unsigned':
      if (observed.standing.kind !== 'unsigned') {
        return say(
          'This FEATURE line for {name} is not signed; line {line} is\nWithout a signature it grants nothing, and License Manager reads only one FEATURE line of each name. Comment this one out, or copy it again with its SIGN=.',
          values,
        );
      }
      break;
    case 'notYetValid':
      if (observed.standing.kind !== 'notYetValid') {
        return say(
          'This FEATURE line for {name} is not valid until {date}\nUntil then line {line} is needed, and License Manager reads only one FEATURE line of each name. Comment this one out until that day, and line {line} from then on.',
          { ...values, date: formatDay(standing.from) },
        );
      }
      break;
    case 'granted':
    case 'ignored':
      break;
    default:
      return undefined;
  }
  if (isCopy) {
    return say(
      'This FEATURE line for {name} is an exact copy of another\nIt grants nothing more, and License Manager logs an error. Comment the copy out.',
      values,
    );
  }
  return standing.kind === 'ignored' ? ignoredBecause(standing.reason, claim, observed, values, release) : fileOrderMessage(values);
}

function ignoredBecause(
  reason: 'sort' | 'version' | 'issued' | 'fileOrder',
  claim: Claim,
  observed: Claim,
  values: Message['values'],
  release: string,
): Message {
  switch (reason) {
    case 'sort':
      return say(
        'License Manager ignores this FEATURE line for {name}\nIt reads only one line of each name: line {line}, which sort= puts first. The licenses of this line ({count}) are lost. Keep the right line, or ask for one record with the total number.',
        values,
      );
    case 'version':
      return say(
        'License Manager ignores this FEATURE line for {name}\nOf two versions, release {release} takes line {line} (version {version}), so the licenses of this line ({count}) are lost. Keep the line your products need, or ask for a file in which both can be used.',
        { ...values, release, version: observed.feature.version?.text ?? '' },
      );
    case 'issued':
      return observed.issued !== undefined && claim.issued !== undefined
        ? say(
            'License Manager ignores this FEATURE line for {name}\nIt reads only one line of each name: line {line}, the newer one ({date}, not {older}). The licenses of this line ({count}) are lost. Keep the right line, or ask for one record with the total number.',
            { ...values, date: formatDay(observed.issued), older: formatDay(claim.issued) },
          )
        : say(
            'License Manager ignores this FEATURE line for {name}\nIt reads only one line of each name: line {line}, whose ISSUED= or START= says how new it is. The licenses of this line ({count}) are lost. Keep the right line, or ask for one record with the total number.',
            values,
          );
    case 'fileOrder':
      return fileOrderMessage(values);
  }
}

function fileOrderMessage(values: Message['values']): Message {
  return say(
    'License Manager ignores this FEATURE line for {name}\nIt grants the licenses of line {line} ({granted}), not those of this line ({count}), and logs an error. Keep the right line, or ask for one record with the total number.',
    values,
  );
}

/** Both choices, the better one first; only expired lines and exact copies are safe to comment out. */
function fixesOf(file: LicenseFile, claim: Claim, observed: Claim, rivals: readonly Claim[], isCopy: boolean): Fix[] {
  const away = commentOut(claim.placed.record, claim.placed.start);
  const valid = observed.standing.kind === 'granted';
  if (claim.standing.kind === 'expired') {
    // For License Manager a two-digit year is long past, but its issuer may have meant another.
    const end = parseExpiry(claim.feature.expiry?.text ?? '');
    const certain = end.kind === 'day' && !end.shortYear;
    return [{ title: say('Comment out this expired FEATURE line'), edits: away, safe: valid && certain }];
  }
  if (isCopy) return [{ title: say('Comment out this copy'), edits: away, safe: valid }];
  const keepOther: Fix = {
    title: say('Keep line {line}, comment out this record', { line: lineOf(file, observed) }),
    edits: away,
    safe: false,
  };
  const others = rivals.filter((rival) => rival !== claim && rival.standing.kind !== 'expired');
  // Nobody can choose among so many here, and each finding would carry all the lines.
  if (others.length > MOST_OTHERS) return [keepOther];
  const keepThis: Fix = {
    title:
      others.length === 1
        ? say('Keep this record, comment out line {line}', { line: lineOf(file, observed) })
        : say('Keep this record, comment out the {count} others', { count: others.length }),
    edits: others.flatMap(({ placed }) => commentOut(placed.record, placed.start)),
    safe: false,
  };
  return isBetter(claim, observed) ? [keepThis, keepOther] : [keepOther, keepThis];
}

const MOST_OTHERS = 9;

/** Whether the first of two lines is the better one to keep: valid, newer or larger. Of equal ones the second is. */
function isBetter(claim: Claim, observed: Claim): boolean {
  const usable = ({ standing }: Claim): number => Number(standing.kind === 'granted' || standing.kind === 'ignored');
  const order =
    usable(claim) - usable(observed) ||
    (claim.issued !== undefined && observed.issued !== undefined ? claim.issued - observed.issued : 0) ||
    compareVersions(claim.feature.version?.text ?? '', observed.feature.version?.text ?? '') ||
    endOf(claim) - endOf(observed) ||
    (claim.count ?? 0) - (observed.count ?? 0);
  return order > 0;
}

/** The day a license ends, far in the future for one that never does. */
function endOf({ feature }: Claim): number {
  const date = parseExpiry(feature.expiry?.text ?? '');
  return date.kind === 'day' ? date.day : Number.MAX_SAFE_INTEGER;
}

/** The words of a record without their layout; equal only for exact copies. */
function wordsOf(record: LicenseRecord): string {
  return JSON.stringify(record.words.map((word) => plainValue(record.slice(word))));
}

function nameRange({ placed, feature }: Claim) {
  return inFile(placed, feature.name?.range ?? { start: 0, end: 0 });
}

function lineOf(file: LicenseFile, claim: Claim): number {
  return file.lineNumber(nameRange(claim).start);
}
