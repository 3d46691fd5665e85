import { allOf, type Message, say } from '../../../core/message';
import { nearest } from '../../../core/suggest';
import type {
  Permission,
  PermissionLimit,
  PermissionQuestion,
  PermissionReason,
  PermissionSeats,
  Verdict,
} from '../../../language/permission';
import { everyone } from '../../vocabulary/types';
import { poolNamed, poolOf } from '../featureSpec';
import type { LicensedRecord, Licenses } from '../licenses';
import type { OptionsFile } from '../optionsFile';
import { Asker } from './asker';
import { type Answer, isDoubt } from './doubt';
import { countOf, type FeatureLine, LinesOf, subjectText } from './linesOf';

/** What a part of the rules comes to. */
interface Judgement {
  readonly verdict: Verdict;
  readonly reasons: readonly PermissionReason[];
}

/** So many lines are named for one reason. */
const MOST_NAMED = 3;
/** Among more names nobody looks for the nearest. */
const MOST_COMPARED = 2000;

/**
 * Whether somebody may use a feature by an options file and, where license files are known, by these. The order is that of "Rules of Precedence in Options
 * Files" of the License Administration Guide: EXCLUDE, then INCLUDE; then what MAX and RESERVE leave. Uncertain where something that decides is not known, or
 * where public documents disagree.
 */
export function permissionOf(
  file: OptionsFile,
  question: PermissionQuestion,
  around: { readonly fileName: string; readonly licenses: Licenses | undefined },
): Permission {
  const pool = poolNamed(question.feature);
  const { licenses, fileName } = around;
  const asker = new Asker(file, question);
  const lines = new LinesOf(file, { pool, licenses, fileName });
  const records = licenses?.recordsOf(pool) ?? [];
  const granted = licenses?.grantedOf(pool) ?? [];
  const isUncounted = granted.length > 0 && granted.every(({ record }) => record.isUncounted);

  const accesses = recordsToTell(granted, file).map((record) => accessOf(lines, asker, record));
  const access = ofAll(accesses, pool.name);
  const limits = limitsOf(lines, asker);
  const seats = seatsOf(lines, asker, isUncounted ? undefined : licenses?.countOf(pool));
  const licensed = licensedOf(licenses, records, granted, pool.name, lines);
  // What is not counted cannot be limited or reserved.
  const parts: Judgement[] = [access, ...(isUncounted ? [] : [limits, seats]), licensed];
  const verdict = worst(parts.map((part) => part.verdict));
  const notes = [
    ...almostNotes(lines, asker),
    ...featureNotes(file, licenses, pool.name, lines),
    ...(isUncounted ? uncountedNotes(lines) : []),
  ];
  const slots = { person: asker.name, feature: poolOf(pool) };
  return {
    verdict,
    answer: answerOf(verdict, slots),
    reasons: parts.filter((part) => part.verdict === verdict).flatMap(({ reasons }) => reasons),
    notes,
    limits: isUncounted ? [] : limits.limits,
    seats: isUncounted ? noSeats : seats.seats,
  };
}

const noSeats: PermissionSeats = { count: undefined, reserved: 0, reservedForAsker: 0, left: undefined };

function answerOf(verdict: Verdict, slots: Message['values']): Message {
  if (verdict === 'allowed') return say('{person} may use {feature}', slots);
  return verdict === 'denied'
    ? say('{person} may not use {feature}', slots)
    : say('It is not certain whether {person} may use {feature}', slots);
}

function worst(verdicts: readonly Verdict[]): Verdict {
  return verdicts.includes('denied') ? 'denied' : verdicts.includes('uncertain') ? 'uncertain' : 'allowed';
}

/** The records that options can tell apart; `undefined` is for all of them together. */
function recordsToTell(granted: readonly LicensedRecord[], file: OptionsFile): readonly (LicensedRecord | undefined)[] {
  const hasKeys = file.accesses.some(({ feature }) => feature?.key);
  return hasKeys && granted.length > 0 ? granted.slice(0, MOST_RECORDS) : [undefined];
}

/** So many records of one feature are told apart. */
const MOST_RECORDS = 50;

/** EXCLUDE and INCLUDE for one of the records, or for all. */
function accessOf(lines: LinesOf, asker: Asker, record: LicensedRecord | undefined): Judgement {
  const excludes = lines.of(['EXCLUDE', 'EXCLUDEALL'], record).map((line) => judged(line, asker));
  const includes = lines.of(['INCLUDE', 'INCLUDEALL'], record).map((line) => judged(line, asker));
  const excluding = excludes.filter(({ line, isAsker }) => line.isAbout === true && isAsker === true);
  if (excluding.length > 0)
    return {
      verdict: 'denied',
      reasons: [
        ...excluding.slice(0, MOST_NAMED).map(({ line }) => because(line, say('{keyword} denies it to {subject}', slotsOf(line)))),
        ...includes
          .filter(({ line, isAsker }) => line.isAbout === true && isAsker === true)
          .slice(0, 1)
          .map(({ line }) => because(line, say('{keyword} allows it to {subject}, but an EXCLUDE goes before an INCLUDE', slotsOf(line)))),
      ],
    };
  const doubts = excludes.filter(({ isAsker }) => isAsker !== false).map(doubtOf);
  const included = includeOf(includes);
  if (included.verdict === 'denied' || doubts.length === 0) return included;
  return { verdict: 'uncertain', reasons: [...doubts.slice(0, MOST_NAMED), ...(included.verdict === 'uncertain' ? included.reasons : [])] };
}

interface JudgedLine {
  readonly line: FeatureLine;
  /** Whether it is about who asks. */
  readonly isAsker: Answer;
}

function judged(line: FeatureLine, asker: Asker): JudgedLine {
  // What a line with a mistake says is as uncertain as whether it says anything.
  if (!line.subject) return { line, isAsker: isDoubt(line.isAbout) ? line.isAbout : false };
  const { type } = line.subject;
  const isAsker = asker.is(line.subject);
  // Of several names the guide allows one, AVEVA a list.
  const isInList = isAsker === false && line.statement.surplus.some(({ value }) => asker.is({ type, name: value }) !== false);
  return { line, isAsker: isInList ? line.isAbout : isAsker };
}

/**
 * INCLUDE alone: nobody is shut out where no line is about the feature, else everybody whom none names. Each line for itself may be about the feature or not, and
 * about who asks or not: uncertain where that leads to both.
 */
function includeOf(includes: readonly JudgedLine[]): Judgement {
  const certain = includes.filter(({ line }) => line.isAbout === true);
  const naming = certain.filter(({ isAsker }) => isAsker === true);
  if (naming.length > 0)
    return {
      verdict: 'allowed',
      reasons: naming.slice(0, MOST_NAMED).map(({ line }) => because(line, say('{keyword} allows it to {subject}', slotsOf(line)))),
    };
  const canBeDenied = includes.some(({ isAsker }) => isAsker !== true);
  const canBeAllowed = certain.length === 0 || includes.some(({ isAsker }) => isAsker !== false);
  if (!canBeDenied) return { verdict: 'allowed', reasons: [{ text: say('No line denies it, and none allows it to others alone') }] };
  if (!canBeAllowed)
    return {
      verdict: 'denied',
      reasons: certain.slice(0, 1).map(({ line }) =>
        because(
          line,
          say('Only those may use it whom an INCLUDE names, and none names this user\nAllowed: {subjects}.', {
            subjects: namesOf(certain),
          }),
        ),
      ),
    };
  return {
    verdict: 'uncertain',
    reasons: includes
      .filter(({ line, isAsker }) => isDoubt(line.isAbout) || isDoubt(isAsker))
      .slice(0, MOST_NAMED)
      .map(doubtOf),
  };
}

/** The subjects of lines, the first by their names. */
export function namesOf(lines: readonly { readonly line: FeatureLine }[]) {
  const names = [...new Set(lines.flatMap(({ line: { subject } }) => (subject ? [subjectText(subject)] : [])))];
  if (names.length <= MOST_NAMED) return allOf(names);
  return allOf([...names.slice(0, MOST_NAMED - 1), say('{count} others', { count: { amount: names.length - MOST_NAMED + 1 } })]);
}

function slotsOf({ keyword, subject }: FeatureLine) {
  return { keyword, subject: subject ? subjectText(subject) : '' };
}

function because({ range: { start, end } }: FeatureLine, text: Message): PermissionReason {
  return { text, range: { start, end } };
}

function doubtOf({ line, isAsker }: JudgedLine): PermissionReason {
  const answer = isDoubt(line.isAbout) ? line.isAbout : isAsker;
  return because(line, isDoubt(answer) ? answer.doubt : say('It depends on this line'));
}

/** What holds of all records together. */
function ofAll(parts: readonly Judgement[], feature: string): Judgement {
  const [first = { verdict: 'allowed', reasons: [] } as Judgement] = parts;
  const uncertain = parts.find(({ verdict }) => verdict === 'uncertain');
  if (uncertain) return uncertain;
  const other = parts.find(({ verdict }) => verdict !== first.verdict);
  if (!other) return first;
  const [allowed, denied] = first.verdict === 'allowed' ? [first, other] : [other, first];
  return {
    verdict: 'uncertain',
    reasons: [
      {
        text: say(
          'It depends on which licenses of {feature} are meant: some are allowed, others denied\nAsk for one of them, such as `{feature}:VERSION=2.0`.',
          {
            feature,
          },
        ),
      },
      ...denied.reasons,
      ...allowed.reasons.filter(({ range }) => range),
    ],
  };
}

/** MAX: how many the asker may use at a time. */
function limitsOf(lines: LinesOf, asker: Asker): Judgement & { readonly limits: readonly PermissionLimit[] } {
  const found = inForce(lines.of(['MAX'])).map(
    (line): JudgedLine => ({ line, isAsker: line.subject ? asker.isLimitedBy(line.subject) : false }),
  );
  const certain = found.filter(({ line, isAsker }) => line.isAbout === true && isAsker === true);
  const ownTypes = new Set(certain.filter(({ line }) => !isForEach(line)).map(({ line }) => line.subject?.type));
  const limiting = certain.filter(({ line }) => !isForEach(line) || !ownTypes.has(line.subject?.type));
  const limits = limiting.flatMap(({ line }) => limitOf(line));
  const zeros = limiting.filter(allowsNone);
  const isDisputed = (zero: JudgedLine): boolean =>
    limiting.some((other) => !allowsNone(other) && other.line.subject?.type === zero.line.subject?.type);
  const decisive = zeros.find((zero) => !isDisputed(zero));
  if (decisive)
    return {
      verdict: 'denied',
      reasons: [because(decisive.line, say('MAX lets {subject} use none at a time', slotsOf(decisive.line)))],
      limits,
    };
  const doubts = found.filter((one) => allowsNone(one) && one.isAsker !== false && !certain.includes(one)).map(doubtOf);
  for (const { line } of zeros)
    doubts.push(because(line, say('Several MAX lines limit this user, this one to none\nVendors disagree on which limit counts then.')));
  return { verdict: doubts.length > 0 ? 'uncertain' : 'allowed', reasons: doubts.slice(0, MOST_NAMED), limits };
}

function allowsNone({ line }: JudgedLine): boolean {
  return countOf(line.statement) === 0;
}

function limitOf(line: FeatureLine): PermissionLimit[] {
  const count = countOf(line.statement);
  const { subject } = line;
  if (count === undefined || !subject) return [];
  const isShared = (subject.type === 'GROUP' || subject.type === 'HOST_GROUP') && !isForEach(line);
  return [{ count, subject: subjectText(subject), isShared, range: rangeOf(line) }];
}

function rangeOf({ range: { start, end } }: FeatureLine) {
  return { start, end };
}

/** A MAX for one user after that for ALL_USERS has no effect (License Administration Guide, "MAX"); one before it goes before it for its user. */
function inForce(lines: readonly FeatureLine[]): readonly FeatureLine[] {
  const all = new Set<string>();
  return lines.filter(({ subject, isAbout, statement }) => {
    if (!subject || isAbout !== true) return true;
    const key = `${subject.type} ${statement.arguments.find(({ field }) => field.kind === 'feature')?.words[0].value}`;
    if (subject.name !== everyone[subject.type]) return !all.has(key);
    all.add(key);
    return true;
  });
}

/** Whether a line is about each user or each group. */
function isForEach({ subject }: FeatureLine): boolean {
  return subject !== undefined && subject.name === everyone[subject.type];
}

/** RESERVE: what is left of the licenses. Of what is more than there is, only the first lines get any. */
function seatsOf(lines: LinesOf, asker: Asker, count: number | undefined): Judgement & { readonly seats: PermissionSeats } {
  const found = lines.of(['RESERVE']).map((line) => judged(line, asker));
  let left = count ?? Number.POSITIVE_INFINITY;
  let reserved = 0;
  let reservedForAsker = 0;
  let perhaps = 0;
  const doubts: PermissionReason[] = [];
  for (const one of found) {
    const wanted = countOf(one.line.statement);
    if (wanted === undefined || one.line.isAbout !== true) {
      doubts.push(doubtOf(one));
      perhaps += wanted ?? 0;
      continue;
    }
    const taken = Math.min(wanted, left);
    left -= taken;
    reserved += taken;
    if (one.isAsker === true) reservedForAsker += taken;
    else if (isDoubt(one.isAsker) && taken > 0) doubts.push(doubtOf(one));
  }
  const seats = { count, reserved, reservedForAsker, left: count === undefined || perhaps > 0 ? undefined : left };
  if (count === undefined || left > perhaps) return { verdict: 'allowed', reasons: [], seats };
  const [own] = found.filter(({ line, isAsker }) => line.isAbout === true && isAsker === true);
  if (own && reservedForAsker > 0) {
    const reason = because(own.line, say('Only what is reserved is left, some of it for {subject}', slotsOf(own.line)));
    return { verdict: 'allowed', reasons: [reason], seats };
  }
  if (doubts.length > 0) return { verdict: 'uncertain', reasons: doubts.slice(0, MOST_NAMED), seats };
  const [first] = found;
  return {
    verdict: 'denied',
    reasons: first
      ? [
          because(
            first.line,
            say(
              'All licenses of the feature are reserved for others: {count}\nThey stay reserved while nobody uses them. Reserved for: {subjects}.',
              {
                count: { amount: count },
                subjects: namesOf(found),
              },
            ),
          ),
        ]
      : [{ text: say('The license files count no license of it') }],
    seats,
  };
}

/** What the license files alone say. */
function licensedOf(
  licenses: Licenses | undefined,
  records: readonly LicensedRecord[],
  granted: readonly LicensedRecord[],
  feature: string,
  lines: LinesOf,
): Judgement {
  const fine: Judgement = { verdict: 'allowed', reasons: [] };
  if (!licenses?.isComplete) return fine;
  if (!licenses.knows(feature))
    return {
      verdict: 'uncertain',
      reasons: [{ text: say('No license file beside this file has a feature named {feature}', { feature }) }],
    };
  if (records.length > 0 && granted.length === 0)
    return records.every(({ record }) => record.notGranted === 'expired')
      ? { verdict: 'denied', reasons: [{ text: say('All licenses of {feature} have expired', { feature }) }] }
      : { verdict: 'uncertain', reasons: [{ text: say('No license of {feature} grants anything today', { feature }) }] };
  return namedOf(granted, lines);
}

/** USER_BASED and HOST_BASED: nobody may use what no INCLUDE names anybody for (error -84). */
function namedOf(granted: readonly LicensedRecord[], lines: LinesOf): Judgement {
  const isNamed =
    granted.length > 0 &&
    granted.every(({ record: { attributes } }) => attributes.userBased !== undefined || attributes.hostBased !== undefined);
  if (!isNamed || lines.of(['INCLUDE']).length > 0) return { verdict: 'allowed', reasons: [] };
  if (lines.of(['INCLUDEALL']).length > 0)
    return {
      verdict: 'uncertain',
      reasons: [
        {
          text: say(
            'It is licensed for named users or hosts, which must be in INCLUDE lines\nWhether INCLUDEALL will do is not documented.',
          ),
        },
      ],
    };
  return {
    verdict: 'denied',
    reasons: [{ text: say('It is licensed for named users or hosts, and no INCLUDE line names any\nNobody can use it (error -84).') }],
  };
}

/** The lines that miss who asks by the case of a name alone. */
function almostNotes(lines: LinesOf, asker: Asker): PermissionReason[] {
  const seen = new Set<string>();
  const notes: PermissionReason[] = [];
  for (const line of lines.of(['EXCLUDE', 'EXCLUDEALL', 'INCLUDE', 'INCLUDEALL', 'MAX', 'RESERVE'])) {
    if (notes.length >= MOST_NAMED || !line.subject) continue;
    const key = `${line.keyword} ${subjectText(line.subject)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (asker.isAlmost(line.subject))
      notes.push(because(line, say('{keyword} {subject} does not match: upper and lower case count', slotsOf(line))));
  }
  return notes;
}

/** What a name leads to that nothing knows. */
function featureNotes(file: OptionsFile, licenses: Licenses | undefined, feature: string, lines: LinesOf): PermissionReason[] {
  if (licenses?.knows(feature) || lines.of(['EXCLUDE', 'INCLUDE', 'MAX', 'RESERVE']).length > 0) return [];
  const known = new Set([
    ...file.accesses.flatMap((access) => (access.feature ? [access.feature.name] : [])),
    ...(licenses?.featureNames ?? []),
  ]);
  const near = known.size > MOST_COMPARED ? undefined : nearest(feature, [...known]);
  return [
    {
      text:
        near === undefined
          ? say('No line of this file names {feature}', { feature })
          : say('No line of this file names {feature}; did you mean {near}?', { feature, near }),
    },
  ];
}

function uncountedNotes(lines: LinesOf): PermissionReason[] {
  const [first] = lines.of(['MAX', 'RESERVE']);
  return first ? [because(first, say('Its licenses are not counted, so MAX and RESERVE have no effect'))] : [];
}
