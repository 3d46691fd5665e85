import { createHash } from 'node:crypto';
import type { Day } from '../../../core/day';
import { relativeName } from '../../formats/relativeName';
import { seenText } from '../../formats/visible';
import type { Row } from '../collect';
import type { ListFormat, ListOptions } from '../listFormat';
import { daysLeft, isoDay, licensesOf, stateOf } from '../rows';
import { ExpiryMonths, expiryChart } from './expiryChart';
import { pageScript, pageStyle } from './htmlPage';

/** One page without anything from elsewhere: a table that sorts and filters, totals, and a picture of the expiries. Written as the files come; what counts them all is at its end, and shown above. */
export function htmlList({ day }: ListOptions): ListFormat {
  const months = new ExpiryMonths(day);
  const totals = { rows: 0, expired: 0, soonest: undefined as Day | undefined };
  const names = new Set<string>();
  return {
    start: () => pageStart(day),
    rows: (rows) =>
      rows
        .map((row) => {
          totals.rows++;
          names.add(`${row.vendor.toLowerCase()} ${row.feature}`);
          if (row.expiry === undefined && row.records.some(({ notGranted }) => notGranted === 'expired')) totals.expired++;
          if (typeof row.expiry === 'number') {
            months.add(row.expiry);
            if (totals.soonest === undefined || row.expiry < totals.soonest) totals.soonest = row.expiry;
          }
          return rowOf(row, day);
        })
        .join(''),
    end: () => {
      const { rows, expired, soonest } = totals;
      const facts = [
        ['Features', String(names.size)],
        ['Rows', String(rows)],
        ['Next to expire', soonest === undefined ? 'nothing' : `${isoDay(soonest)} (${inDays(soonest - day)})`],
        ['Expired', String(expired)],
      ];
      const list = facts.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('');
      return `</tbody></table></main>
<section id="totals" aria-label="Totals"><dl>${list}</dl>${expiryChart(months)}</section>
<script>${pageScript}</script></body></html>
`;
    },
  };
}

const columns: readonly (readonly [title: string, type: 'text' | 'number'])[] = [
  ['Expires', 'text'],
  ['Days', 'number'],
  ['Licenses', 'number'],
  ['Feature', 'text'],
  ['Version', 'text'],
  ['Application', 'text'],
  ['Vendor', 'text'],
  ['Host', 'text'],
  ['File', 'text'],
  ['State', 'text'],
];

function pageStart(day: Day): string {
  const policy = `default-src 'none'; style-src '${hashOf(pageStyle)}'; script-src '${hashOf(pageScript)}'; base-uri 'none'; form-action 'none'`;
  const heads = columns.map(([title, type]) => `<th scope="col" data-type="${type}"><button type="button">${title}</button></th>`).join('');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width"><title>Licenses on ${isoDay(day)}</title><style>${pageStyle}</style></head>
<body><header><h1>Licenses on ${isoDay(day)}</h1><a href="#totals">Totals</a></header>
<main><p><label>Show rows with <input id="filter" type="search" autocomplete="off"></label> <output id="count" aria-live="polite"></output></p>
<table><thead><tr>${heads}</tr></thead><tbody>
`;
}

/** How near an expiry is, which decides its mark. */
const NEAR_DAYS = 30;

function rowOf(row: Row, day: Day): string {
  const { expiry, application = '', feature, version, vendor, host, file, line } = row;
  const left = daysLeft(row, day);
  const near = left !== undefined && left <= NEAR_DAYS;
  const state = near ? `expires ${inDays(left)}` : stateOf(row);
  const cells = [
    typeof expiry === 'number' ? isoDay(expiry) : (expiry ?? ''),
    left === undefined ? '' : String(left),
    licensesOf(row),
    feature,
    version,
    application,
    vendor,
    host,
    `${relativeName(file)}:${line}`,
    state,
  ];
  const kind = expiry === undefined ? ' class="none"' : near ? ' class="near"' : '';
  return `<tr${kind}>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>\n`;
}

function inDays(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}

/** A text as text. */
export function escaped(text: string): string {
  return seenText(text).replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
