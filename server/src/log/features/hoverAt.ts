import type { Hover } from '../../core/hover';
import { inlineCode } from '../../core/markdown';
import { type Message, say } from '../../core/message';
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

/** What a line says: what it means, and what to do. `meaningsOf` is asked for what is known of the errors in it. */
export function hoverAt(text: string, offset: number, meaningsOf: (message: string) => readonly Message[]): Hover | undefined {
  const line = lineAt(text, offset);
  if (line.message === '') return undefined;
  const { start, text: whole, envelope, message, messageStart } = line;
  const range = { start: start + messageStart, end: start + messageStart + message.length };
  const contents = [...ownMeaning(), ...meaningsOf(message)];
  return contents.length > 0 ? { range, contents } : undefined;

  function ownMeaning(): readonly Message[] {
    if (envelope && summaryOf(line) !== undefined) return [summaryMeaning];
    const activity = envelope && readActivity(whole, envelope.message);
    if (activity) return [ofRequest(activity)];
    const meaning = messageOf(message)?.message.meaning;
    return meaning ? [meaning] : [];
  }
}

function ofRequest({ kind, feature, user, host, licenses }: Activity): Message {
  const who = user || host ? inlineCode(host ? `${user}@${host}` : user) : say('Somebody');
  return requests[kind]({ who, feature: inlineCode(feature), licenses });
}
