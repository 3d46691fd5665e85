import { standardIcon } from './standardIcon';
import { escaped, tag } from './svg';

/** What a picture of the transitions is made of, in words. */
export interface DrawnTransition {
  readonly event: string;
  readonly title: string;
  /** Whether the file leaves the event out. */
  readonly isDefault: boolean;
  readonly state: DrawnState;
  /** The state when the time of an option is over. */
  readonly after: { readonly option: string; readonly state: DrawnState } | undefined;
}

export interface DrawnState {
  readonly text: string;
  /** The name of a standard icon. */
  readonly icon: string | undefined;
  /** Whether it is not one of the file: an id that no state has. */
  readonly isUnknown: boolean;
}

const WIDTH = 720;
const ROW = 84;
const BOX = 44;
const EVENT = { x: 4, width: 216 };
const STATE = { x: 268, width: 180 };
const AFTER = { x: 536, width: 180 };

/** Automatic transitions as a picture: a row for each event, and what follows it. Colors come from the classes. */
export function drawTransitions(transitions: readonly DrawnTransition[], label: string): string {
  const height = Math.max(1, transitions.length) * ROW;
  const rows = transitions.map((transition, index) => drawRow(transition, index)).join('');
  const arrowHead = tag(
    'defs',
    {},
    tag(
      'marker',
      { id: 'arrow', viewBox: '0 0 8 8', refX: 8, refY: 4, markerWidth: 8, markerHeight: 8, orient: 'auto' },
      tag('path', { d: 'M0 0 8 4 0 8z', class: 'head' }),
    ),
  );
  return tag(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': label, class: 'transitions' },
    arrowHead + rows,
  );
}

function drawRow({ event, title, isDefault, state, after }: DrawnTransition, index: number): string {
  const y = index * ROW + (ROW - BOX) / 2;
  const middle = y + BOX / 2;
  const parts = [
    box(EVENT, y, 'event', [text(EVENT.x + 12, y + 18, title, 'title'), text(EVENT.x + 12, y + 35, event, 'id')]),
    arrow(EVENT.x + EVENT.width, STATE.x, middle),
    stateBox(STATE, y, state),
  ];
  if (after)
    parts.push(
      arrow(STATE.x + STATE.width, AFTER.x, middle),
      text((STATE.x + STATE.width + AFTER.x) / 2, middle - 8, after.option, 'timer'),
      stateBox(AFTER, y, after.state),
    );
  return tag('g', { class: isDefault ? 'transition default' : 'transition', 'data-transition': index }, parts.join(''));
}

function stateBox(place: typeof STATE, y: number, { text: words, icon, isUnknown }: DrawnState): string {
  const picture = icon === undefined ? undefined : standardIcon(icon, { x: place.x + 12, y: y + (BOX - 16) / 2 });
  return box(place, y, isUnknown ? 'state unknown' : 'state', [
    picture ?? '',
    text(place.x + (picture ? 36 : 12), y + BOX / 2 + 4, words, 'title', picture ? 20 : 24),
  ]);
}

function box({ x, width }: typeof EVENT, y: number, kind: string, content: readonly string[]): string {
  return tag('g', { class: kind }, tag('rect', { x, y, width, height: BOX, rx: 6 }) + content.join(''));
}

function arrow(from: number, to: number, y: number): string {
  return tag('path', { d: `M${from + 4} ${y}H${to - 2}`, class: 'arrow', 'marker-end': 'url(#arrow)' });
}

/** A line of text; a longer one is cut, and whole where the mouse rests on it. */
function text(x: number, y: number, words: string, kind: string, most = 34): string {
  const shown = [...words].length > most ? `${[...words].slice(0, most - 1).join('')}…` : words;
  return tag('text', { x, y, class: kind }, `${shown === words ? '' : tag('title', {}, escaped(words))}${escaped(shown)}`);
}
