import { type InventoryReport, type InventoryReportParams, methods } from '../../../../shared/protocol';
import type { Day } from '../../core/day';
import { csvList } from '../../inventory/formats/csv';
import { jsonList } from '../../inventory/formats/json';
import { type PageHost, pageList } from '../../inventory/formats/page';
import { pageScript, pageStyle } from '../../inventory/formats/pageParts';
import type { ListFormat } from '../../inventory/listFormat';
import type { Problem } from '../../inventory/problem';
import { bySoonest, type Row } from '../../inventory/rows';
import { request } from '../request';
import type { Words } from '../words';

/** Answers `seatkeeper/inventoryReport`: what all files grant today, as a page or as a file to be saved; pages also say what is wrong in the files. */
export const inventoryReport = request<InventoryReportParams | null, InventoryReport | null>({
  type: { method: methods.inventoryReport },
  what: 'a report',
  empty: null,
  async answer({ inventories, environment, words }, params, token) {
    const day = environment.today();
    const files = await inventories.all(token);
    if (!params) return null;
    const problems = params.format === 'page' || params.format === 'html' ? await inventories.problems(token) : [];
    const format = await formatOf(params, day, words, problems);
    if (!format) return null;
    const placed = files.flatMap(({ uri, rows }) => rows.map((row) => ({ uri, row }))).sort((a, b) => bySoonest(a.row, b.row));
    return {
      text: written(
        format,
        placed.map(({ row }) => row),
      ),
      places: params.format === 'page' ? [...problems, ...placed.map(({ uri, row }) => ({ uri, range: row.range }))].map(placeOf) : [],
    };
  },
});

function placeOf({ uri, range }: InventoryReport['places'][number]): InventoryReport['places'][number] {
  return { uri, range };
}

async function formatOf(
  { format, nonce, language }: InventoryReportParams,
  day: Day,
  words: Words,
  problems: readonly Problem[],
): Promise<ListFormat | undefined> {
  const options = { day, by: undefined, mark: true, nameOf: (file: string) => file };
  const page = (host: PageHost) => pageList(options, host, { language: String(language), of: (value) => words.of(value) }, problems);
  switch (format) {
    case 'csv':
      return csvList(options);
    case 'json':
      return jsonList(options);
    case 'html':
      return page({ kind: 'file', styleHash: await hashOf(pageStyle), scriptHash: await hashOf(pageScript) });
    case 'page':
      // It becomes a part of the policy.
      return typeof nonce === 'string' && /^[\w+/=-]{16,}$/.test(nonce) ? page({ kind: 'editor', nonce }) : undefined;
    default:
      return undefined;
  }
}

function written(format: ListFormat, rows: readonly Row[]): string {
  const part = format.part?.(rows);
  if (part) format.count?.(part);
  return [format.start?.(), part?.text, format.end?.(rows)].join('');
}

/** What Node and browsers share, and the core's types do not know. */
declare const crypto: { readonly subtle: { digest(algorithm: string, data: Uint8Array): Promise<ArrayBuffer> } };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const btoa: (binary: string) => string;

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
