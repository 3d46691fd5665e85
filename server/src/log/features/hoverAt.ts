import type { Hover } from '../../core/hover';
import { inlineCode } from '../../core/markdown';
import { type Message, say } from '../../core/message';
import type { TextRange } from '../../core/text';
import { type Activity, type ActivityKind, readActivity } from '../syntax/activity';
import { messageOf, summaryMeaning } from '../vocabulary/messages';
import { lineAt, summaryOf } from './lineAt';

const requests: Readonly<Record<ActivityKind, (values: { feature: string; who: Message | string; licenses: number }) => Message>> = {
  OUT: (values) => say('{who} took a license of {feature} (licenses: {licenses}).', values),
  IN: (values) => say('{who} gave a license of {feature} back (licenses: {licenses}).', values),
  DENIED: (values) => say('{who} asked for {feature} and got no license.', values),
  UNSUPPORTED: (values) => say('{who} asked for {feature}, which this server does not have in that version.', values),
  QUEUED: (values) => say('{who} waits for a license of {feature}.', values),
  DEQUEUED: (values) => say('{who} no longer waits for a license of {feature}.', values),
  UPGRADE: (values) => say('{who} took more licenses of {feature} (licenses: {licenses}).', values),
};

/** The cause of a request that was denied, with its numbers. */
const cause = /\([^()]{0,200}\(-\d/;

/** What a line means; undefined where `errors/` says it, and for the cause of a denial, which is an error like those of programs. */
export function hoverAt(text: string, offset: number): Hover | undefined {
  const line = lineAt(text, offset);
  const { start, text: whole, envelope, message, messageStart } = line;
  const contents = meaningOf();
  if (message === '' || !contents) return undefined;
  const from = start + messageStart;
  const causeStart = message.search(cause);
  const to = from + (causeStart < 0 ? message.length : causeStart);
  return offset > to && causeStart >= 0 ? undefined : { range: { start: from, end: to }, contents: [contents] };

  function meaningOf(): Message | undefined {
    if (envelope && summaryOf(line) !== undefined) return summaryMeaning;
    const activity = envelope && readActivity(whole, envelope.message);
    return activity ? ofRequest(activity) : messageOf(message)?.message.meaning;
  }
}

/** The message of the line that an offset is in: it may name an error. */
export function messageAt(text: string, offset: number): TextRange | undefined {
  const { start, message, messageStart } = lineAt(text, offset);
  return message === '' ? undefined : { start: start + messageStart, end: start + messageStart + message.length };
}

function ofRequest({ kind, feature, user, host, licenses }: Activity): Message {
  const who = user || host ? inlineCode(host ? `${user}@${host}` : user) : say('Somebody');
  return requests[kind]({ who, feature: inlineCode(feature), licenses });
}
