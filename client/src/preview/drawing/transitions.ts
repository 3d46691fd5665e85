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

const WIDTH = 606;
const ROW = 80;
const BOX = 62;
const EVENT = { x: 4, width: 184 };
const STATE = { x: 220, width: 138 };
const AFTER = { x: 464, width: 138 };
/** So many characters fit into a line of a box, and of one with a picture. */
const EVENT_LINE = 24;
const STATE_LINE = 18;
const ICON_LINE = 14;
const LINE = 16;

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
    box(EVENT, y, 'event', [words(EVENT.x + 10, middle - LINE / 2, title, EVENT_LINE), text(EVENT.x + 10, y + BOX - 8, event, 'id')]),
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

function stateBox(place: typeof STATE, y: number, { text: said, icon, isUnknown }: DrawnState): string {
  const middle = y + BOX / 2;
  const picture = icon === undefined ? undefined : standardIcon(icon, { x: place.x + 10, y: middle - 8 });
  return box(place, y, isUnknown ? 'state unknown' : 'state', [
    picture ?? '',
    words(place.x + (picture ? 34 : 10), middle, said, picture ? ICON_LINE : STATE_LINE),
  ]);
}

/** A text in one or two lines around a place; a longer one is cut, and whole where the mouse rests on it. */
function words(x: number, middle: number, said: string, most: number): string {
  const lines = linesOf(said, most);
  const shown = lines.slice(0, 2).map((line, index) => {
    const isCut = [...line].length > most || (index === 1 && lines.length > 2);
    return isCut ? `${[...line].slice(0, most - 1).join('')}…` : line;
  });
  const first = middle + 4 - ((shown.length - 1) * LINE) / 2;
  const whole = shown.join(' ') === said ? '' : tag('title', {}, escaped(said));
  return tag('g', {}, whole + shown.map((line, index) => text(x, first + index * LINE, line, 'title')).join(''));
}

/** A text in lines of at most so many characters, broken between words; a longer word has a line of its own. */
function linesOf(said: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of said.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && [...last].length + 1 + [...word].length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function box({ x, width }: typeof EVENT, y: number, kind: string, content: readonly string[]): string {
  return tag('g', { class: kind }, tag('rect', { x, y, width, height: BOX, rx: 6 }) + content.join(''));
}

function arrow(from: number, to: number, y: number): string {
  return tag('path', { d: `M${from + 4} ${y}H${to - 2}`, class: 'arrow', 'marker-end': 'url(#arrow)' });
}

function text(x: number, y: number, said: string, kind: string): string {
  return tag('text', { x, y, class: kind }, escaped(said));
}
