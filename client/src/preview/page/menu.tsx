import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PreviewMark } from '../../../../shared/protocol';
import type { PageMenu, PageState } from '../messages';
import { scrollFor, windowOf } from '../window';
import type { PreviewWords } from '../words';
import { send } from './editor';
import { IconOf } from './icon';
import { MarkOf, markText } from './mark';
import { filled, type PageData, type Put } from './pageData';

/** The height of a row, in CSS pixels. */
const ROW = 46;

interface Props {
  readonly data: PageData;
  readonly head: PageMenu;
  readonly words: PreviewWords;
  readonly put: Put;
}

/** A row: a state by its number, or a heading. */
type Row = number | string;

/** The menu, then the states that are not in it, as one list; below, more of the state that is selected. */
export function Menu({ data, head, words, put }: Props) {
  const { states, selected } = data;
  if (states.length === 0) return <p role="status">{words.noStates}</p>;
  const state = selected === undefined ? undefined : states[selected];
  return (
    <>
      <StateList data={data} head={head} words={words} put={put} />
      <section class="details">
        {state && selected !== undefined ? (
          <Details state={state} number={selected} data={data} words={words} />
        ) : (
          <p class="muted">{words.nothingSelected}</p>
        )}
      </section>
    </>
  );
}

function rowsOf(states: readonly PageState[], words: PreviewWords): Row[] {
  const inMenu: number[] = [];
  const others: number[] = [];
  for (const [number, { menu }] of states.entries()) (menu === undefined ? others : inMenu).push(number);
  const rows: Row[] = [filled(words.inMenu, { count: inMenu.length }), ...inMenu];
  return others.length > 0 ? [...rows, filled(words.notInMenu, { count: others.length }), ...others] : rows;
}

interface Rows {
  readonly states: readonly PageState[];
  readonly rows: readonly Row[];
  /** The row of each state. */
  readonly places: ReadonlyMap<number, number>;
  /** The row of the heading above the states that are not in the menu; -1 where all are. */
  readonly secondHeading: number;
}

let kept: Rows | undefined;

/** The rows of a list of states, worked out once for it. */
function keptRows(states: readonly PageState[], words: PreviewWords): Rows {
  if (kept?.states !== states) {
    const rows = rowsOf(states, words);
    kept = {
      states,
      rows,
      places: new Map(rows.flatMap((row, place) => (typeof row === 'number' ? [[row, place] as const] : []))),
      secondHeading: rows.findIndex((row, place) => place > 0 && typeof row === 'string'),
    };
  }
  return kept;
}

/** Which of the states a row is, from 1: headings do not count. */
function orderOf(place: number, { secondHeading }: Rows): number {
  return secondHeading >= 0 && place > secondHeading ? place - 1 : place;
}

/** Only the rows in sight exist; the focus is on the list, which names its active row. */
function StateList({ data, head, words, put }: Props) {
  const { states, selected, marks } = data;
  const known = keptRows(states, words);
  const { rows, places } = known;
  const list = useRef<HTMLDivElement>(null);
  const [scroll, setScroll] = useState({ top: 0, height: 600 });
  const row = selected === undefined ? undefined : places.get(selected);

  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const look = () => setScroll({ top: element.scrollTop, height: element.clientHeight });
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    const element = list.current;
    if (element && row !== undefined) element.scrollTop = scrollFor(row, ROW, element.scrollTop, element.clientHeight);
  }, [row]);

  const choose = (state: number | undefined, focus: boolean) => {
    if (state === undefined) return;
    put({ selected: state });
    send({ type: 'show', part: state, of: 'states', focus });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(scroll.height / ROW) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -rows.length,
      End: rows.length,
    };
    const step = steps[event.key];
    if (event.key === 'Enter') choose(selected, true);
    else if (step !== undefined) choose(stateNear(rows, (row ?? 0) + step, step), false);
    else return;
    event.preventDefault();
  };
  const { first, end } = windowOf(rows.length, ROW, scroll.top, scroll.height);
  const markOf = new Map(marks?.states.map((mark) => [mark.part, mark]));
  return (
    <div
      ref={list}
      class="states"
      role="listbox"
      tabIndex={0}
      aria-label={words.menu}
      aria-activedescendant={row === undefined ? undefined : `state-${selected}`}
      onKeyDown={onKeyDown}
      onScroll={({ currentTarget }) => setScroll({ top: currentTarget.scrollTop, height: currentTarget.clientHeight })}
    >
      <svg class="space" width="1" height={Math.max(0, first * ROW)} aria-hidden="true" />
      {rows.slice(first, end).map((item) => {
        if (typeof item === 'string')
          return (
            <div key={item} class="heading" role="presentation">
              {item}
            </div>
          );
        const state = states[item];
        return (
          state && (
            <StateRow
              key={`${item}`}
              number={item}
              state={state}
              order={orderOf(places.get(item) ?? 0, known)}
              count={states.length}
              isSelected={item === selected}
              mark={markOf.get(item)}
              data={data}
              head={head}
              words={words}
              choose={choose}
            />
          )
        );
      })}
      <svg class="space" width="1" height={Math.max(0, (rows.length - end) * ROW)} aria-hidden="true" />
    </div>
  );
}

/** The state at a row, or the next one in the direction of a step, else the one before. */
function stateNear(rows: readonly Row[], wanted: number, step: number): number | undefined {
  const at = Math.max(0, Math.min(rows.length - 1, wanted));
  const direction = step > 0 ? 1 : -1;
  for (const by of [direction, -direction])
    for (let row = at; row >= 0 && row < rows.length; row += by) {
      const item = rows[row];
      if (typeof item === 'number') return item;
    }
  return undefined;
}

interface RowProps {
  readonly number: number;
  readonly state: PageState;
  readonly order: number;
  readonly count: number;
  readonly isSelected: boolean;
  readonly mark: PreviewMark | undefined;
  readonly data: PageData;
  readonly head: PageMenu;
  readonly words: PreviewWords;
  choose(state: number, focus: boolean): void;
}

function StateRow({ number, state, order, count, isSelected, mark, data, head, words, choose }: RowProps) {
  const { menu, status, why, id, missing, isFallback } = state;
  const isForeign = isFallback && head.language !== head.defaultLanguage;
  const lacking = [...new Set(missing.map(({ language }) => language))];
  const title = menu === undefined ? (status ?? (id || words.noId)) : menu === '' ? words.emptyLine : menu;
  const second = menu === undefined ? (why ?? '') : (status ?? words.noStatus);
  const fallback = isForeign ? filled(words.fallback, { language: head.defaultLanguage }) : '';
  const label = [
    title,
    id,
    second,
    fallback,
    mark ? markText(mark, words) : '',
    lacking.length > 0 ? `${words.missing}: ${lacking.join(', ')}` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
  return (
    <div
      id={`state-${number}`}
      role="option"
      class={`row${menu === undefined ? ' out' : ''}${isForeign ? ' foreign' : ''}${state.isUsed ? '' : ' unused'}`}
      aria-selected={isSelected}
      aria-posinset={order}
      aria-setsize={count}
      aria-label={label}
      onClick={() => choose(number, false)}
      onDblClick={() => choose(number, true)}
    >
      <IconOf icon={state.icon} icons={data.icons} />
      <span class={menu === '' ? 'title muted' : 'title'}>
        {title}
        {isForeign && <span class="chip">{head.defaultLanguage}</span>}
      </span>
      <span class="id">{id}</span>
      <span class="badge">{menu !== undefined && <IconOf icon={state.icon} icons={data.icons} isBadge />}</span>
      <span class={menu !== undefined && status === undefined ? 'second muted' : 'second'}>{second}</span>
      <span class="lacking">
        {lacking.map((language) => (
          <span key={language} class="chip missing" title={`${words.missing}: ${language}`}>
            {language}
          </span>
        ))}
        <MarkOf mark={mark} words={words} />
      </span>
    </div>
  );
}

interface DetailProps {
  readonly state: PageState;
  readonly number: number;
  readonly data: PageData;
  readonly words: PreviewWords;
}

function Details({ state, number, data, words }: DetailProps) {
  const mark = data.marks?.states.find(({ part }) => part === number);
  const { icon, missing } = state;
  const file = icon?.kind === 'file' ? data.icons.get(icon.address) : undefined;
  const note = icon?.kind === 'web' ? words.webIcon : icon?.kind === 'unknown' ? words.unknownIcon : file?.problem;
  return (
    <>
      <h2>
        <IconOf icon={icon} icons={data.icons} /> {state.menu || state.status || state.id || words.noId}
        <button type="button" onClick={() => send({ type: 'show', part: number, of: 'states', focus: true })}>
          {words.goTo}
        </button>
      </h2>
      {state.meaning && <p>{state.meaning}</p>}
      {state.why && <p>{state.why}</p>}
      {state.status !== undefined && <p>{filled(words.status, { text: state.status })}</p>}
      <p>
        {icon ? filled(words.icon, { address: icon.address }) : words.noIcon}
        {note && <span class="muted"> · {note}</span>}
        {icon?.kind === 'web' && (
          <button type="button" onClick={() => send({ type: 'openAddress', address: icon.address })}>
            {words.openAddress}
          </button>
        )}
      </p>
      {missing.length > 0 && (
        <p>
          {missing.map(({ language, text }) => (
            <button
              key={`${language} ${text}`}
              type="button"
              class="missing"
              onClick={() => send({ type: 'missing', state: number, language, text })}
            >
              {filled(text === 'menu' ? words.missingMenu : words.missingStatus, { language })}
            </button>
          ))}
        </p>
      )}
      {mark && (
        <ul>
          {mark.headlines.map((headline) => (
            <li key={headline} class={mark.severity}>
              {headline}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
