/** How the page looks: in the colors of the system, light or dark, and on paper. */
export const pageStyle = `
:root { color-scheme: light dark; --line: #8884; --near: #9a3b00; --error: #b3261e; --bar: #2f6fb0; --page: Canvas; }
@media (prefers-color-scheme: dark) { :root { --near: #ffb27a; --error: #ff8a80; --bar: #6aa9e9; } }
body { font: 14px/1.4 system-ui, sans-serif; margin: 1.5rem; display: flex; flex-direction: column; gap: 1rem; }
header { order: 0; display: flex; gap: 1rem; align-items: baseline; }
header a { position: absolute; left: -99rem; }
header a:focus { position: static; }
h1 { font-size: 1.4rem; margin: 0; }
#totals { order: 1; }
#problems { order: 2; }
main { order: 3; }
h2 { font-size: 1.1rem; margin: 0 0 .25rem; }
#problems p { margin: 0; }
summary { cursor: pointer; }
#problems ul { list-style: none; margin: .25rem 0 0; padding: 0; max-width: 80rem; }
#problems li { display: flex; gap: .75em; padding: .25rem .4rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; content-visibility: auto; contain-intrinsic-height: auto 1.9em; }
#problems li > :first-child { flex: 0 0 9em; }
#problems li > :nth-child(2) { flex: 1; }
#problems li > :last-child { max-width: 40%; text-align: end; }
#problems code { opacity: .8; margin-left: .5rem; }
li.error .sign { color: var(--error); }
li.warning .sign { color: var(--near); }
li.information .sign { color: var(--bar); }
dl { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 0; }
dt { opacity: .8; }
dd { margin: 0; font-size: 1.2rem; }
figure { margin: 1rem 0 0; max-width: 48rem; }
svg { width: 100%; height: auto; }
svg rect { fill: var(--bar); }
svg line { stroke: currentColor; }
svg text { fill: currentColor; font-size: 11px; text-anchor: middle; }
table, thead, tbody { display: block; }
table { min-width: 62em; }
#filter { margin: 0 .5rem; }
tbody { content-visibility: auto; contain-intrinsic-height: auto 40em; }
tr { display: grid; grid-template-columns: 7.5em 4em 6em minmax(0, 3fr) 5em minmax(0, 2.5fr) minmax(7em, 2fr) repeat(3, minmax(0, 2.5fr)); border-bottom: 1px solid var(--line); }
th, td { text-align: left; padding: .25rem .4rem; overflow-wrap: anywhere; }
thead { position: sticky; top: 0; background: var(--page); z-index: 1; }
td:nth-child(2), td:nth-child(3), th:nth-child(2), th:nth-child(3) { text-align: right; font-variant-numeric: tabular-nums; }
th { white-space: nowrap; }
th button { font: inherit; font-weight: 600; background: none; border: 0; padding: 0; color: inherit; cursor: pointer; }
th[aria-sort=ascending] button::after { content: ' \\2191'; }
th[aria-sort=descending] button::after { content: ' \\2193'; }
tr.near td:first-child, tr.near td:last-child { color: var(--near); font-weight: 600; }
tr.none { opacity: .75; }
@media print { main > p { display: none; } thead { position: static; } tbody { content-visibility: visible; } tr, #problems li { break-inside: avoid; content-visibility: visible; } }
`;

/**
 * What the page does: sorts by a column and shows the rows that hold a text. Rows are moved, never made of a text. Of many, those are in the page that somebody
 * has scrolled to, and all when it is printed: with each of 50,000 rows in it, a sort would take seconds.
 */
export const pageScript = `
const table = document.querySelector('table');
const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
const count = document.getElementById('count');
const filter = document.getElementById('filter');
const heads = [...document.querySelectorAll('th')];
const more = document.getElementById('more');
let observer;
const CHUNK = 500;
let order = rows.map((_, index) => index);
let shown = order;
let drawn = 0;
const drawMore = () => {
  const next = shown.slice(drawn, drawn + CHUNK);
  if (next.length === 0) return;
  drawn += next.length;
  const body = document.createElement('tbody');
  body.append(...next.map((index) => rows[index]));
  table.append(body);
};
const drawAll = () => { while (drawn < shown.length) drawMore(); };
const draw = () => {
  for (const body of [...table.tBodies]) body.remove();
  drawn = 0;
  if (rows.length <= 2 * CHUNK) drawAll(); else drawMore();
  observer?.unobserve(more);
  observer?.observe(more);
};
const tell = () => {
  const { all, some } = count.dataset;
  count.value = shown.length === rows.length ? all.replace('{count}', shown.length) : some.replace('{shown}', shown.length).replace('{all}', rows.length);
};
let texts;
const show = () => {
  const wanted = filter.value.trim().toLowerCase().split(/\\s+/);
  if (wanted[0] !== '') texts ??= rows.map((row) => row.textContent.toLowerCase());
  shown = wanted[0] === '' ? order : order.filter((index) => wanted.every((word) => texts[index].includes(word)));
  draw();
  tell();
};
let waiting;
filter.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(show, 100);
});
const ranks = [];
const ranksOf = (head, column) => {
  const values = rows.map((row) => row.cells[column].textContent);
  // What is not a number, as uncounted licenses, is more than any.
  if (head.dataset.type === 'number') return values.map((value) => value === '' ? NaN : isNaN(parseFloat(value)) ? 1e9 : parseFloat(value));
  const collator = new Intl.Collator(undefined, { numeric: true });
  const places = new Map([...new Set(values)].sort(collator.compare).map((value, place) => [value, place]));
  return values.map((value) => value === '' ? NaN : places.get(value));
};
const sortBy = (head, column, descending) => {
  const of = ranks[column] ??= ranksOf(head, column);
  const sign = descending ? -1 : 1;
  order = rows.map((_, index) => index).sort((a, b) => {
    if (of[a] !== of[a] || of[b] !== of[b]) return (of[a] !== of[a]) - (of[b] !== of[b]);
    return sign * (of[a] - of[b]);
  });
  show();
  for (const other of heads) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
};
heads.forEach((head, column) => head.querySelector('button').addEventListener('click', () => {
  sortBy(head, column, head.getAttribute('aria-sort') === 'ascending');
}));
table.setAttribute('aria-rowcount', rows.length + 1);
if (rows.length > 2 * CHUNK) {
  observer = new IntersectionObserver((seen) => {
    if (!seen.at(-1).isIntersecting) return;
    drawMore();
    // What is still near the end is told of once more.
    observer.unobserve(more);
    if (drawn < shown.length) observer.observe(more);
  }, { rootMargin: '2000px' });
  addEventListener('beforeprint', drawAll);
  addEventListener('afterprint', draw);
}
show();
`;

/** In an editor the page has the colors of its theme; with high contrast the lines and bars are outlines. */
export const editorStyle = `
:root { --line: var(--vscode-contrastBorder, var(--vscode-editorGroup-border, #8884)); --near: var(--vscode-list-warningForeground, var(--vscode-editorWarning-foreground)); --error: var(--vscode-list-errorForeground, var(--vscode-errorForeground)); --bar: var(--vscode-charts-blue); --page: var(--vscode-editor-background); }
body { margin: 0; padding: 1.5rem; font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); color: var(--vscode-foreground); background: var(--page); }
a { color: var(--vscode-textLink-foreground); }
#export, #filter { font: inherit; padding: .25rem .6rem; border: 1px solid var(--vscode-contrastBorder, var(--vscode-input-border, transparent)); }
#export { margin-left: auto; color: var(--vscode-button-foreground); background: var(--vscode-button-background); cursor: pointer; }
#export:hover { background: var(--vscode-button-hoverBackground); }
#filter { color: var(--vscode-input-foreground); background: var(--vscode-input-background); }
:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
#problems code { font-family: var(--vscode-editor-font-family); opacity: 1; padding: 0; background: none; color: var(--vscode-descriptionForeground); }
tr.expired td:last-child { color: var(--error); font-weight: 600; }
tr.none { opacity: 1; }
tr.none td:not(:last-child) { color: var(--vscode-descriptionForeground); }
body[class*=high-contrast] svg rect { fill: var(--vscode-editor-background); stroke: var(--vscode-contrastActiveBorder, currentColor); stroke-width: 2; }
`;

/**
 * What the page tells the editor: which link's place is to be shown, and that it is to be exported. How somebody has arranged the page stays when it is made
 * anew, and when the window is loaded again: what is typed into the filter, the column that it is sorted by, whether the problems are folded, and how far
 * it is scrolled.
 */
export const editorScript = `
const editor = acquireVsCodeApi();
// Before the editor's own: that would scroll to the top.
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-place], a[href="#filter"]');
  if (!link) return;
  event.preventDefault();
  event.stopPropagation();
  if (link.dataset.place === undefined) filter.focus();
  else editor.postMessage({ show: Number(link.dataset.place) });
}, true);
document.getElementById('export').addEventListener('click', () => editor.postMessage({ export: true }));
const kept = editor.getState() ?? {};
const problems = document.querySelector('#problems details');
const keep = () => {
  const sorted = heads.findIndex((head) => head.hasAttribute('aria-sort'));
  const sort = sorted < 0 ? kept.sort : { column: sorted, descending: heads[sorted].getAttribute('aria-sort') === 'descending' };
  editor.setState({ filter: filter.value, sort, folded: problems ? !problems.open : kept.folded, top: scrollY });
};
if (kept.sort && heads[kept.sort.column]) sortBy(heads[kept.sort.column], kept.sort.column, kept.sort.descending);
if (kept.folded && problems) problems.open = false;
filter.value = kept.filter ?? '';
show();
const keptTop = kept.top ?? 0;
while (drawn < shown.length && document.documentElement.scrollHeight < keptTop + innerHeight) drawMore();
scrollTo(0, keptTop);
filter.addEventListener('input', keep);
addEventListener('message', ({ data }) => {
  if (typeof data?.filter !== 'string') return;
  filter.value = data.filter;
  show();
  keep();
});
problems?.addEventListener('toggle', keep);
for (const head of heads) head.addEventListener('click', keep);
addEventListener('scroll', keep, { passive: true });
`;
