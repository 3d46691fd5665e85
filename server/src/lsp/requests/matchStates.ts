import type { TextDocument } from 'vscode-languageserver-textdocument';
import * as protocol from '../../../../shared/protocol';
import { type Answer, type Channel, type ReportedReason, reasonPlaces, type ShownState, workModes } from '../../language/agentStates';
import { toRange } from '../convert';
import { request } from '../request';
import { isRecord } from '../userSettings';
import type { Words } from '../words';

/** So many channels are looked at; nobody has more. */
const MOST_CHANNELS = 100;

/** Answers `seatkeeper/matchStates`: which state of an open document shows for what a switch reports; null where that makes no sense. */
export const matchStates = request<protocol.MatchStatesParams | null, protocol.StateMatch | null>({
  type: { method: protocol.methods.matchStates },
  what: 'which state shows',
  empty: null,
  async answer({ store, words }, params) {
    const channels = readChannels(params?.channels);
    const found = channels && (await store.get(String(params?.uri)));
    const match = channels && found?.analysis.agentStates?.().match(channels);
    if (!match || !found) return null;
    return {
      channels: match.channels.map((channel) => ({
        ...byReading(channel, found.text, words),
        reported: words.of(channel.reported),
        steps: channel.steps.map(({ kind, sought, found: state }) => ({
          kind,
          sought: words.of(sought),
          found: state ? shown(state, found.text, words) : null,
        })),
        notes: channel.notes.map((note) => words.of(note)),
      })),
      combined: byReading(match.combined, found.text, words),
      notes: match.notes.map((note) => words.of(note)),
    };
  },
});

function byReading({ documentOrder, mostSpecific, differs }: Answer, text: TextDocument, words: Words): protocol.ShownByReading {
  return { documentOrder: shown(documentOrder, text, words), mostSpecific: shown(mostSpecific, text, words), differs };
}

/** A state as a client gets it. */
export function shown({ id, isBuiltIn, title, text, range }: ShownState, document: TextDocument, words: Words): protocol.ShownState {
  return { id, isBuiltIn, title: words.of(title), text, ...(range && { range: toRange(document, range) }) };
}

/** What a client says of channels; undefined where it makes no sense. */
function readChannels(value: unknown): readonly Channel[] | undefined {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_CHANNELS) return undefined;
  const channels = value.map(readChannel);
  return channels.includes(undefined) ? undefined : (channels as Channel[]);
}

function readChannel(value: unknown): Channel | undefined {
  if (value === 'loggedOut') return value;
  if (!isRecord(value) || typeof value.ready !== 'boolean') return undefined;
  const mode = workModes.find((one) => one === (value.mode ?? 'none'));
  const reason = value.reason == null ? undefined : readReason(value.reason);
  if (mode === undefined || (reason === undefined && value.reason != null)) return undefined;
  return { ready: value.ready, mode, reason };
}

function readReason(value: unknown): ReportedReason | undefined {
  if (!isRecord(value)) return undefined;
  const { code, key } = value;
  const place = reasonPlaces.find((one) => one === value.in);
  return typeof code === 'string' && typeof key === 'string' && place ? { code, in: place, key } : undefined;
}
