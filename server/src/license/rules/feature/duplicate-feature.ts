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
  summary: 'A counted FEATURE line for a name that another FEATURE line already licenses: only one of them is granted',
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
            related: [{ range: nameRange(observed), message: say('This FEATURE line is the one that is granted.') }],
            tags: ['unnecessary'],
          });
        }
      }
    }
  },
});

/** The counted FEATURE lines of one name that License Manager takes for the same: a different VENDOR_STRING makes another license. */
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

/** The line that is granted; where none is valid, the first that will be or was meant to be. Nothing can be said of lines that have all expired. */
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
        'This FEATURE line for {name} expired on {date} and still is beside line {line}, which has not. Of several FEATURE lines of one name License Manager reads only one, so that the old one can hide the new. Comment the expired one out.',
        { ...values, date: formatDay(standing.on) },
      );
    case 'placeholder':
      return say(
        'This FEATURE line for {name} has a placeholder where a value belongs, and grants nothing; line {line} is filled in. License Manager reads only one FEATURE line of a name. Comment this one out, or put the line you were sent in its place.',
        values,
      );
    case 'unsigned':
      if (observed.standing.kind !== 'unsigned') {
        return say(
          'This FEATURE line for {name} has no signature and grants nothing; line {line} is signed. License Manager reads only one FEATURE line of a name. Comment this one out, or copy it again with its SIGN=.',
          values,
        );
      }
      break;
    case 'notYetValid':
      if (observed.standing.kind !== 'notYetValid') {
        return say(
          'This FEATURE line for {name} is not valid before {date}, and until then line {line} is needed. License Manager reads only one FEATURE line of a name. Comment this one out until that day, and line {line} from then on.',
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
      'A second FEATURE line for {name}, an exact copy of another: it grants nothing more, and License Manager notes an error in its log. Comment the copy out.',
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
        'A second FEATURE line for {name}: License Manager reads only one of them. It takes line {line}, which sort= places before this one, and ignores the {count} licenses of this line. Keep the line that is right, or ask for one record with the whole number.',
        values,
      );
    case 'version':
      return say(
        'A second FEATURE line for {name}, of another version: License Manager reads only one of them. Release {release} takes line {line} (version {version}) and ignores this one, so its {count} licenses are lost. Keep the one your products need, or ask for a file in which both can be used.',
        { ...values, release, version: observed.feature.version?.text ?? '' },
      );
    case 'issued':
      return observed.issued !== undefined && claim.issued !== undefined
        ? say(
            'A second FEATURE line for {name}: License Manager reads only one of them. It takes line {line}, the newer one ({date} instead of {older}), and ignores the {count} licenses of this line. Keep the line that is right, or ask for one record with the whole number.',
            { ...values, date: formatDay(observed.issued), older: formatDay(claim.issued) },
          )
        : say(
            'A second FEATURE line for {name}: License Manager reads only one of them. It takes line {line}, which tells by ISSUED= or START= how new it is, and ignores the {count} licenses of this line. Keep the line that is right, or ask for one record with the whole number.',
            values,
          );
    case 'fileOrder':
      return fileOrderMessage(values);
  }
}

function fileOrderMessage(values: Message['values']): Message {
  return say(
    'A second FEATURE line for {name}: License Manager grants the {granted} licenses of line {line}, ignores the {count} of this line and notes an error in its log. Keep the line that is right, or ask for one record with the whole number.',
    values,
  );
}

/** Both directions, the better first; only what has expired and what is there twice may go unasked. */
function fixesOf(file: LicenseFile, claim: Claim, observed: Claim, rivals: readonly Claim[], isCopy: boolean): Fix[] {
  const away = commentOut(claim.placed.record, claim.placed.start);
  const valid = observed.standing.kind === 'granted';
  if (claim.standing.kind === 'expired') {
    // A year of two digits is long past for License Manager, but its issuer may have meant another.
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
  // A choice among so many cannot be made here, and each finding would carry all the lines.
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

/** Whether of two lines the first is rather the one to keep: the valid, the newer, the larger; of equals the second. */
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

/** The day a license ends, far ahead for one that does not. */
function endOf({ feature }: Claim): number {
  const date = parseExpiry(feature.expiry?.text ?? '');
  return date.kind === 'day' ? date.day : Number.MAX_SAFE_INTEGER;
}

/** The words of a record without their layout; equal for exact copies alone. */
function wordsOf(record: LicenseRecord): string {
  return JSON.stringify(record.words.map((word) => plainValue(record.slice(word))));
}

function nameRange({ placed, feature }: Claim) {
  return inFile(placed, feature.name?.range ?? { start: 0, end: 0 });
}

function lineOf(file: LicenseFile, claim: Claim): number {
  return file.lineNumber(nameRange(claim).start);
}
