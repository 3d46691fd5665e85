import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageCoverage } from '../messages';
import { scrollFor, windowOf } from '../window';
import type { PreviewWords } from '../words';
import { send } from './editor';
import type { PageData, Put } from './pageData';
import { Shown, ShownIcon, textOf } from './shown';

/** The height of a row, in CSS pixels. */
const ROW = 28;

interface Props {
  readonly data: PageData;
  readonly words: PreviewWords;
  readonly put: Put;
}

/** Reasons down, agent states across: each cell has the state that shows. Only the rows in sight exist. */
export function Coverage({ data, words }: Props) {
  const { coverage } = data;
  if (!coverage) return coverage === null ? <p role="status">{words.notKnown}</p> : null;
  const { notes, unused, states } = coverage;
  const never = unused.documentOrder.filter((state) => unused.mostSpecific.includes(state)).slice(0, 50);
  return (
    <>
      <p class="legend">
        <span class="cell exact">{words.exactCell}</span> <span class="cell general">{words.generalCell}</span>{' '}
        <span class="cell builtIn">{words.builtInCell}</span> <span class="cell exact">≠</span> {words.differs}
      </p>
      <Matrix coverage={coverage} data={data} words={words} />
      {notes.map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
      {never.length > 0 && (
        <section>
          <h2>{words.unused}</h2>
          <ul>
            {never.map((index) => {
              const shown = states[index];
              return <li key={index}>{shown && <Shown shown={shown} data={data} words={words} />}</li>;
            })}
          </ul>
        </section>
      )}
    </>
  );
}

function Matrix({ coverage, data, words }: { readonly coverage: PageCoverage; readonly data: PageData; readonly words: PreviewWords }) {
  const { rows: columns, reasons } = coverage;
  const count = reasons.length + 1;
  const grid = useRef<HTMLDivElement>(null);
  const [scroll, setScroll] = useState({ top: 0, height: 400 });
  const [active, setActive] = useState({ row: 0, column: 0 });
  useEffect(() => {
    const element = grid.current;
    if (!element) return undefined;
    const look = () => setScroll({ top: element.scrollTop, height: element.clientHeight });
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const stateAt = (row: number, column: number) => {
    const cell = columns[column]?.cells[row];
    return cell && coverage.states[cell.mostSpecific];
  };
  const go = (row: number, column: number, focus: boolean) => {
    setActive({ row, column });
    const state = stateAt(row, column)?.state ?? null;
    if (state !== null) send({ type: 'show', part: state, of: 'states', focus });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowDown: [1, 0],
      ArrowUp: [-1, 0],
      ArrowRight: [0, 1],
      ArrowLeft: [0, -1],
      Home: [0, -columns.length],
      End: [0, columns.length],
      PageDown: [10, 0],
      PageUp: [-10, 0],
    };
    const move = moves[event.key];
    if (event.key === 'Enter') go(active.row, active.column, true);
    else if (move) {
      const within = (value: number, most: number) => Math.max(0, Math.min(most - 1, value));
      const row = within(active.row + move[0], count);
      setActive({ row, column: within(active.column + move[1], columns.length) });
      const element = grid.current;
      if (element) element.scrollTop = scrollFor(row, ROW, element.scrollTop, element.clientHeight - ROW);
    } else return;
    event.preventDefault();
  };
  const { first, end } = windowOf(count, ROW, scroll.top, scroll.height);
  const titles = [words.withoutReason, ...reasons.map(({ title }) => title)];
  return (
    <div
      ref={grid}
      class="matrix"
      role="grid"
      tabIndex={0}
      aria-label={words.coverage}
      aria-rowcount={count + 1}
      aria-colcount={columns.length + 1}
      aria-activedescendant={`cell-${active.row}-${active.column}`}
      onKeyDown={onKeyDown}
      onScroll={({ currentTarget }) => setScroll({ top: currentTarget.scrollTop, height: currentTarget.clientHeight })}
    >
      <div role="row" class="matrix-row heads">
        <span role="columnheader">{words.reasonColumn}</span>
        {columns.map(({ title }) => (
          <span key={title} role="columnheader" title={title}>
            {title}
          </span>
        ))}
      </div>
      <svg class="space" width="1" height={first * ROW} aria-hidden="true" />
      {titles.slice(first, end).map((title, index) => {
        const row = first + index;
        return (
          <div key={row} role="row" class="matrix-row" aria-rowindex={row + 2}>
            <span role="rowheader" title={title}>
              {title}
            </span>
            {columns.map((column, at) => {
              const cell = column.cells[row];
              const shown = stateAt(row, at);
              if (!cell || !shown) return null;
              const differs = cell.documentOrder !== cell.mostSpecific;
              const other = coverage.states[cell.documentOrder];
              const kind = { exact: words.exactCell, general: words.generalCell, builtIn: words.builtInCell }[cell.kind];
              const text = textOf(shown, data);
              const label = `${column.title}, ${title}: ${text}, ${kind}${differs && other ? `; ${words.documentOrder}: ${textOf(other, data)}` : ''}`;
              const isActive = active.row === row && active.column === at;
              return (
                <span
                  key={column.title}
                  id={`cell-${row}-${at}`}
                  role="gridcell"
                  class={`cell ${cell.kind}${isActive ? ' active' : ''}`}
                  title={label}
                  aria-label={label}
                  onClick={() => go(row, at, false)}
                >
                  <ShownIcon shown={shown} data={data} /> {text}
                  {differs && <b> ≠</b>}
                </span>
              );
            })}
          </div>
        );
      })}
      <svg class="space" width="1" height={Math.max(0, (count - end) * ROW)} aria-hidden="true" />
    </div>
  );
}
