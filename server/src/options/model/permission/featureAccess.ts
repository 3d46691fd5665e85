import { allOf, joined, type Message, oneOf, paragraph, say, type Value } from '../../../core/message';
import type { FeatureAccess, PermissionReason } from '../../../language/permission';
import { everyone } from '../../vocabulary/types';
import { featureOf, type Pool, poolOf } from '../featureSpec';
import type { Licenses } from '../licenses';
import type { OptionsFile, Subject } from '../optionsFile';
import type { Statement } from '../statements';
import { countOf, type FeatureLine, LinesOf, subjectText } from './linesOf';

/** So many are named in a sentence, and so many members of a group. */
const MOST_NAMED = 5;
/** So many lines are listed. */
const MOST_LISTED = 200;

/** Who may use a feature by an options file, in words. `quote` makes of a word of the file what is shown in the summary. */
export function featureAccessOf(
  file: OptionsFile,
  pool: Pool,
  around: { readonly fileName: string; readonly licenses: Licenses | undefined },
  quote: (text: string) => string = (text) => text,
): FeatureAccess {
  const lines = new LinesOf(file, { pool, ...around });
  const [denied, allowed, limits, reserves] = [
    lines.of(['EXCLUDE', 'EXCLUDEALL']),
    lines.of(['INCLUDE', 'INCLUDEALL']),
    lines.of(['MAX']),
    lines.of(['RESERVE']),
  ];
  const all = [...denied, ...allowed, ...reserves, ...limits];
  const feature = quote(poolOf(pool));
  return {
    summary: paragraph(
      around.licenses?.isComplete && !around.licenses.knows(pool.name)
        ? say('No license file beside this file has a feature named {feature}.', { feature })
        : whoSentence(feature, namesOf(allowed, quote), namesOf(denied, quote, true)),
      reserveSentence(reserves.filter(isCertain), around.licenses?.countOf(pool), quote),
      all.every(isCertain) ? undefined : say('Other lines are about some of its licenses alone, or what they do is not certain.'),
    ),
    lines: all.slice(0, MOST_LISTED).map((line) => reasonOf(file, line)),
  };
}

function isCertain({ isAbout }: FeatureLine): boolean {
  return isAbout === true;
}

function whoSentence(feature: string, allowed: Value | undefined, denied: Value | undefined): Message {
  if (allowed !== undefined)
    return denied !== undefined
      ? say('Only {allowed} may use {feature}, but not {denied}.', { feature, allowed, denied })
      : say('Only {allowed} may use {feature}.', { feature, allowed });
  return denied !== undefined
    ? say('Everybody may use {feature}, but not {denied}.', { feature, denied })
    : say('Everybody may use {feature}.', { feature });
}

/** Whom lines are surely about; undefined where that is nobody. */
function namesOf(lines: readonly FeatureLine[], quote: (text: string) => string, isChoice = false): Value | undefined {
  const names = new Set(lines.filter(isCertain).flatMap(({ subject }) => (subject ? [quote(subjectText(subject))] : [])));
  return names.size === 0 ? undefined : firstOf([...names], isChoice);
}

/** The first of some things, and how many others. */
function firstOf(things: readonly Value[], isChoice = false): Value {
  const joinedBy = isChoice ? oneOf : allOf;
  if (things.length <= MOST_NAMED) return joinedBy(things);
  return joinedBy([...things.slice(0, MOST_NAMED - 1), say('{count} others', { count: { amount: things.length - MOST_NAMED + 1 } })]);
}

function reserveSentence(lines: readonly FeatureLine[], count: number | undefined, quote: (text: string) => string): Message | undefined {
  if (lines.length === 0) return undefined;
  const sum = lines.reduce((before, { statement }) => before + (countOf(statement) ?? 0), 0);
  const reserved = firstOf(
    lines.map(({ statement, subject }) =>
      say('{count} for {subject}', { count: { amount: countOf(statement) ?? 0 }, subject: subject ? quote(subjectText(subject)) : '' }),
    ),
  );
  return count === undefined
    ? say('Reserved: {reserved}.', { reserved })
    : say('Reserved: {reserved}; {left} of {count} are left for everybody who may use it.', {
        reserved,
        left: { amount: Math.max(0, count - sum) },
        count: { amount: count },
      });
}

function reasonOf(file: OptionsFile, line: FeatureLine): PermissionReason {
  const { statement, keyword, subject, isAbout, range } = line;
  const whom = subject ? whomOf(subject) : '?';
  const count = { amount: countOf(statement) ?? 0 };
  const headline =
    keyword === 'MAX'
      ? say('At most {count} at a time: {whom}', { count, whom })
      : keyword === 'RESERVE'
        ? say('Reserved, {count}: {whom}', { count, whom })
        : keyword.startsWith('EX')
          ? say('Denied: {whom}', { whom })
          : say('Allowed: {whom}', { whom });
  const details = paragraph(isAbout === true ? undefined : partOf(statement), membersOf(file, line));
  return {
    text: details.template === '' ? headline : joined([headline, details], '\n'),
    range: { start: range.start, end: range.end },
  };
}

/** About what a line is that is not surely about all licenses of the feature. */
function partOf(statement: Statement): Message {
  const key = featureOf(statement)?.key;
  return key
    ? say('Only licenses with {key}={value}.', { key: key.name, value: key.value })
    : say('It is not certain what this line does.');
}

function whomOf({ type, name }: Subject): string | Message {
  if (name !== everyone[type]) return subjectText({ type, name });
  return type === 'USER' ? say('each user') : say('each group');
}

function membersOf(file: OptionsFile, { subject }: FeatureLine): Message | undefined {
  if (!subject || (subject.type !== 'GROUP' && subject.type !== 'HOST_GROUP') || subject.name === everyone[subject.type]) return undefined;
  const members = file.membersOf(subject.type, subject.name);
  if (members.length === 0) return say('The group has no members.');
  const named = members.slice(0, MOST_NAMED);
  const more = members.length - named.length;
  return more > 0
    ? say('Members: {members}, and {more} more.', { members: named.join(', '), more: { amount: more } })
    : say('Members: {members}.', { members: allOf(named) });
}
