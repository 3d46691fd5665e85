import { inlineCode } from '../../core/markdown';
import { allOf, joined, type Message, paragraph, say } from '../../core/message';
import { type FieldKind, type KeywordDefinition, syntaxOf } from '../vocabulary/keywords';

const repetitions: Readonly<Record<KeywordDefinition['repetition'], Message | undefined>> = {
  adds: say('Several lines add up.'),
  first: say('Of several lines for the same, the first counts.'),
  last: say('Of several lines for the same, the last counts.'),
  unsaid: undefined,
};

/** What an option does, how it is written, and where that is from; Markdown. */
export function describeKeyword(definition: KeywordDefinition): Message[] {
  return [
    paragraph(definition.description, repetitions[definition.repetition]),
    joined([inlineCode(syntaxOf(definition))]),
    sourceOf(definition),
  ];
}

/** Where what is said of an option is from. */
export function sourceOf({ source, inEnterprise }: KeywordDefinition): Message {
  return inEnterprise
    ? say('Source: {source}. FlexNet Publisher Enterprise has this option too.', { source })
    : say('Source: {source}. FlexNet Publisher Enterprise does not have this option.', { source });
}

/** What belongs in an argument; Markdown. */
export const fieldDescriptions: Readonly<Record<FieldKind, Message>> = {
  group: say('The name of the group: one word, which is case-sensitive.'),
  user: say('The members: login names as the debug log shows them, without spaces in them.'),
  host: say('The members: names or IP addresses of computers. In an address, `*` can be any one part.'),
  feature: say(
    'The feature, as the license file names it. To mean one pool of several, write `feature:KEYWORD=value` or `"feature KEYWORD=value"`, such as `editor:VERSION=2.0`.',
  ),
  entitlement: say('The id of the entitlement in trusted storage, also with `:FID=` and the fulfillment id.'),
  type: say('What the name is: USER, HOST, GROUP, HOST_GROUP, INTERNET, DISPLAY or PROJECT.'),
  name: say('The one name that the line is about.'),
  count: say('A whole number.'),
  seconds: say('A time in seconds: digits alone.'),
  hours: say('A time in hours: digits alone.'),
  days: say('A number of days: digits alone.'),
  switch: say('ON or OFF.'),
  matching: say('exact or lenient.'),
  event: say('The kind of event: IN, OUT, DENIED, QUEUED, DEQUEUED, UNSUPPORTED or UPGRADE.'),
  path: say('The path of the log, in quotation marks if it has spaces. `+` before it continues a log that exists.'),
  flag: say('Words that say more about the log.'),
};

/** So many members are named; of more it is said how many there are. */
const MOST_NAMED = 10;

/** The members of a group. */
export function describeMembers(members: readonly string[]): Message {
  if (members.length === 0) return say('The group has no members.');
  const named = members.slice(0, MOST_NAMED).map(inlineCode);
  const more = members.length - named.length;
  return more > 0
    ? say('Members: {members}, and {more} more.', { members: named.join(', '), more: { amount: more } })
    : say('Members: {members}.', { members: allOf(named) });
}
