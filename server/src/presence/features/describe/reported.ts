import { joined, type Message, say, type Value } from '../../../core/message';
import { DEFAULT_REASON_KEY, type ReasonPlace, type ReportedState } from '../../../language/agentStates';
import type { AgentPattern } from '../../model/agentPattern';

type Quote = (text: string) => string;
const bare: Quote = (text) => text;

/** An agent state as T-Server reports it, in a few words; `quote` marks codes. */
export function describeReported({ ready, mode, reason }: ReportedState | AgentPattern, quote = bare): Message {
  const parts: Value[] = [ready ? say('Ready') : say('Not Ready')];
  if (!ready && mode !== 'none') parts.push(say('work mode {mode}', { mode: quote(mode) }));
  if (reason) parts.push(describeReasonCode(reason, quote));
  return joined(parts);
}

/** The definition that is looked for: what it must not have is said too. */
export function describeSought({ ready, mode, reason }: AgentPattern): Message {
  const parts: Value[] = [ready ? say('Ready') : say('Not Ready')];
  if (!ready) parts.push(mode === 'none' ? say('no work mode') : say('work mode {mode}', { mode }));
  parts.push(
    reason
      ? reason.in
        ? describeReasonCode(reason)
        : say('{reason}, place not specified', { reason: describeReasonCode(reason) })
      : say('no reason'),
  );
  return joined(parts);
}

/** A reason with what is not usual of it. */
export function describeReasonCode(
  { code, key, in: place }: { readonly code: string; readonly key: string; readonly in: ReasonPlace | undefined },
  quote = bare,
): Message {
  const text = code === '' ? say('an empty reason') : say('reason {text}', { text: quote(code) });
  const where = place === 'reasons' ? say('in Reasons') : place === 'extensions' ? say('in Extensions') : undefined;
  const under = key === DEFAULT_REASON_KEY ? undefined : say('with the key {key}', { key: quote(key) });
  return joined(
    [text, where, under].filter((part) => part !== undefined),
    ' ',
  );
}
