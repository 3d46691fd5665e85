import type { Day } from '../../core/day';
import { say, type Value } from '../../core/message';
import type { ListFormat, ListOptions, PartCounts } from '../listFormat';
import type { Problem } from '../problem';
import { daysLeft, expiryOf, inDays, isNear, isoDay, licensesOf, type Row, reasonOf, stateOn } from '../rows';
import { escaped } from './escaped';
import { ExpiryMonths, expiryChart } from './expiryChart';
import { editorScript, editorStyle, pageScript, pageStyle } from './pageParts';
import { problemList } from './problemList';

/** Where a page is shown: from a file of its own, whose policy names what is in it by hashes, or in an editor, whose every page has a nonce. */
export type PageHost =
  | { readonly kind: 'file'; readonly styleHash: string; readonly scriptHash: string }
  | { readonly kind: 'editor'; readonly nonce: string };

/** The words of a page. */
export interface PageWords {
  /** The tag of their language. */
  readonly language: string;
  of(value: Value): string;
}

/**
 * One page without anything from elsewhere: a table that sorts and filters, totals, and a picture of the expiries; and what is wrong in the files, where
 * they were checked. Written as the files come; what counts them all is at its end, and shown above. In an editor, the places of problems and then those of
 * rows are links, which are counted from 0.
 */
export function pageList(
  { day, nameOf }: Pick<ListOptions, 'day' | 'nameOf'>,
  host: PageHost,
  words: PageWords,
  problems?: readonly Problem[],
): ListFormat {
  const text = (value: Value) => escaped(words.of(value));
  const go = text(say('Go to this line'));
  const link = (place: { readonly file: string; readonly line: number }, index: number) => {
    const name = escaped(`${nameOf(place.file)}:${place.line}`);
    return host.kind === 'editor' ? `<a href="#" data-place="${index}" title="${go}">${name}</a>` : name;
  };
  const linkOfProblem = (index: number) => {
    const problem = problems?.[index];
    return problem ? link(problem, index) : '';
  };
  const months = new ExpiryMonths(day);
  const totals = { rows: 0, expired: 0, soonest: undefined as Day | undefined };
  const names = new Set<string>();
  return {
    start: () => pageStart(day, host, words.language, text, problems ? problemList(problems, words.of, linkOfProblem) : ''),
    part: (rows) => ({
      // An editor has all rows in one part.
      text: bodiesOf(rows.map((row, index) => rowOf(row, day, text, link(row, (problems?.length ?? 0) + index)))),
      counts: countsOf(rows),
    }),
    count: ({ counts }) => {
      if (!counts) return;
      totals.rows += counts.rows;
      totals.expired += counts.expired;
      for (const name of counts.names) names.add(name);
      for (const end of counts.ends) {
        months.add(end);
        if (totals.soonest === undefined || end < totals.soonest) totals.soonest = end;
      }
    },
    end: () => {
      const { rows, expired, soonest } = totals;
      const facts: readonly (readonly [Value, Value])[] = [
        [say('Features'), names.size],
        [say('Rows'), rows],
        [
          say('Next to expire'),
          soonest === undefined ? say('nothing') : say('{day} ({when})', { day: isoDay(soonest), when: inDays(soonest - day) }),
        ],
        [say('Expired'), expired],
      ];
      const list = facts.map(([name, value]) => `<div><dt>${text(name)}</dt><dd>${text(value)}</dd></div>`).join('');
      return `</table><div id="more"></div></main>
<section id="totals" aria-label="${text(say('Totals'))}"><dl>${list}</dl>${expiryChart(months, words.of)}</section>
${script(host)}</body></html>
`;
    },
  };
}

/** So many rows are laid out at once when they come into view. */
const ROWS_IN_BODY = 100;

function bodiesOf(rows: readonly string[]): string {
  let text = '';
  for (let first = 0; first < rows.length; first += ROWS_IN_BODY)
    text += `<tbody>\n${rows.slice(first, first + ROWS_IN_BODY).join('')}</tbody>\n`;
  return text;
}

function countsOf(rows: readonly Row[]): PartCounts {
  return {
    rows: rows.length,
    expired: rows.filter((row) => row.expiry === undefined && row.records.some(({ notGranted }) => notGranted === 'expired')).length,
    names: [...new Set(rows.map(({ vendor, feature }) => `${vendor.toLowerCase()} ${feature}`))],
    ends: rows.flatMap(({ expiry }) => (typeof expiry === 'number' ? [expiry] : [])),
  };
}

const columns: readonly (readonly [title: Value, type: 'text' | 'number'])[] = [
  [say('Expires'), 'text'],
  [say('Days'), 'number'],
  [say('Licenses'), 'number'],
  [say('Feature'), 'text'],
  [say('Version'), 'text'],
  [say('Application'), 'text'],
  [say('Vendor'), 'text'],
  [say('Host'), 'text'],
  [say('File'), 'text'],
  [say('State'), 'text'],
];

type Text = (value: Value) => string;

function pageStart(day: Day, host: PageHost, language: string, text: Text, problems: string): string {
  const heads = columns
    .map(([title, type]) => `<th scope="col" data-type="${type}"><button type="button">${text(title)}</button></th>`)
    .join('');
  const title = text(say('Licenses on {day}', { day: isoDay(day) }));
  const save = host.kind === 'editor' ? `<button type="button" id="export">${text(say('Export…'))}</button>` : '';
  // The script has no words of its own: it fills in what the page brings along.
  const counts = `data-all="${text(say('{count} rows'))}" data-some="${text(say('{shown} of {all} rows'))}"`;
  return `<!doctype html>
<html lang="${escaped(language)}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policyOf(host)}">
<meta name="viewport" content="width=device-width"><title>${title}</title>${style(host)}</head>
<body><header><h1>${title}</h1><a href="#totals">${text(say('Totals'))}</a>${problems && `<a href="#filter">${text(say('Table'))}</a>`}${save}</header>
${problems}<main><p><label>${text(say('Show rows with'))} <input id="filter" type="search" autocomplete="off"></label> <output id="count" aria-live="polite" ${counts}></output></p>
<table><thead><tr>${heads}</tr></thead>
`;
}

function policyOf(host: PageHost): string {
  const [styles, scripts] = host.kind === 'file' ? [host.styleHash, host.scriptHash] : [`nonce-${host.nonce}`, `nonce-${host.nonce}`];
  return `default-src 'none'; style-src '${styles}'; script-src '${scripts}'; base-uri 'none'; form-action 'none'`;
}

function style(host: PageHost): string {
  return host.kind === 'file' ? `<style>${pageStyle}</style>` : `<style nonce="${escaped(host.nonce)}">${pageStyle}${editorStyle}</style>`;
}

function script(host: PageHost): string {
  return host.kind === 'file'
    ? `<script>${pageScript}</script>`
    : `<script nonce="${escaped(host.nonce)}">${pageScript}${editorScript}</script>`;
}

/** `place`: the HTML of where it is. */
function rowOf(row: Row, day: Day, text: Text, place: string): string {
  const { application = '', feature, version, vendor, host } = row;
  const cells = [
    text(expiryOf(row)),
    text(daysLeft(row, day) ?? ''),
    text(licensesOf(row)),
    text(feature),
    text(version),
    text(application),
    text(vendor),
    text(host),
    place,
    text(stateOn(row, day)),
  ];
  const kind = isNear(row, day)
    ? ' class="near"'
    : reasonOf(row) === 'expired'
      ? ' class="none expired"'
      : row.expiry === undefined
        ? ' class="none"'
        : '';
  return `<tr${kind}>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`;
}
