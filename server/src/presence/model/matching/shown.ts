import type { Channel, ReportedState } from '../../../language/agentStates';
import type { PresenceFile, State } from '../presenceFile';
import { match } from './match';

/** The states that UC Connector has built in, and that agent states are shown as (Deployment Guide, "How It Works: Customized Knowledge Worker States"). */
export type BuiltIn = 'predefReady' | 'predefPartReady' | 'predefNotReady' | 'predefLoggedOut';

/** What shows: a state of the file, or one that is built in. */
export type Shown = State | BuiltIn;

/** What shows by each reading of the guide. */
export interface ShownByReading {
  readonly documentOrder: Shown;
  readonly mostSpecific: Shown;
}

/** What shows for one channel. */
export function shownFor(file: PresenceFile, channel: Channel): ShownByReading {
  if (channel === 'loggedOut') return { documentOrder: 'predefLoggedOut', mostSpecific: 'predefLoggedOut' };
  const { documentOrder, mostSpecific } = match(file, channel);
  const builtIn = builtInFor(channel);
  return { documentOrder: documentOrder?.state ?? builtIn, mostSpecific: mostSpecific?.state ?? builtIn };
}

/** What shows where no definition matches. */
export function builtInFor({ ready }: ReportedState): BuiltIn {
  return ready ? 'predefReady' : 'predefNotReady';
}

/**
 * The one indicator for all channels: the state that they all show; else partially ready if one is ready, not ready if one is logged in, and logged out
 * (UC Connector 8.0 Deployment Guide, "Multiple Channels").
 */
export function combined(channels: readonly Channel[], shown: readonly Shown[]): Shown {
  const [first = 'predefLoggedOut'] = shown;
  if (shown.every((one) => one === first)) return first;
  if (channels.some((channel) => channel !== 'loggedOut' && channel.ready)) return 'predefPartReady';
  return channels.some((channel) => channel !== 'loggedOut') ? 'predefNotReady' : 'predefLoggedOut';
}
