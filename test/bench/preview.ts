import { changeOf } from '../../client/src/preview/listChange';
import { previewOf } from '../../server/src/presence/features/preview/preview';
import { PresenceFile } from '../../server/src/presence/model/presenceFile';
import { barePass, flat, median, time } from './measure';
import { presenceWith } from './presence';

export interface PreviewRow {
  readonly states: number;
  readonly kilobytes: number;
  /** Milliseconds, medians. */
  readonly barePass: number;
  readonly parse: number;
  readonly preview: number;
  readonly change: number;
  /** What the page is sent of the list of states. */
  readonly sentBytes: number;
}

/** Times what happens between a keystroke in a presence file and the message to the page of the preview; the page has to draw what it is sent. */
export function measurePreview(counts: readonly number[]): PreviewRow[] {
  return counts.map((states) => {
    const text = presenceWith(states);
    const middle = text.indexOf('Break', text.length / 2);
    const typed = Array.from({ length: 15 }, (_, run) => flat(`${text.slice(0, middle)}${'x'.repeat(run)}${text.slice(middle)}`));
    const files = typed.map((version) => new PresenceFile('presence', version));
    const lists = files.map((file) => statesOf(file));
    const changes = lists.slice(1).map((list, index) => changeOf(lists[index] ?? [], list));
    return {
      states,
      kilobytes: text.length / 1024,
      barePass: median(typed.map((version) => time(() => barePass(version)))),
      parse: median(typed.map((version) => time(() => new PresenceFile('presence', version)))),
      preview: median(typed.map((version) => new PresenceFile('presence', version)).map((file) => time(() => previewOf(file, 'en', 'en')))),
      change: median(lists.slice(1).map((list, index) => time(() => changeOf(lists[index] ?? [], list)))),
      sentBytes: median(changes.map((change) => JSON.stringify(change).length)),
    };
  });
}

function statesOf(file: PresenceFile) {
  const preview = previewOf(file, 'en', 'en');
  // Where a state is moves with every keystroke; the page is not sent it.
  return preview.kind === 'menu' ? preview.states.map(({ range, place, missing, ...state }) => state) : [];
}
