import { outputColumns, wantsColor } from '../terminal';
import { csvList } from './formats/csv';
import { htmlList } from './formats/html';
import { icsList } from './formats/ics';
import { jsonList } from './formats/json';
import { markdownList } from './formats/markdown';
import { prometheusList } from './formats/prometheus';
import { textList } from './formats/text';
import type { ListFormat, ListFormatName, ListOptions } from './listFormat';

/** Within so many days an expiry is marked in the table. */
const NEAR_DAYS = 30;

const formats: Readonly<Record<ListFormatName, (options: ListOptions) => ListFormat>> = {
  text: (options) =>
    textList({
      ...options,
      color: wantsColor(),
      columns: process.stdout.isTTY ? outputColumns() : Number.POSITIVE_INFINITY,
      nearDays: NEAR_DAYS,
    }),
  json: jsonList,
  csv: csvList,
  md: markdownList,
  html: htmlList,
  ics: icsList,
  prometheus: prometheusList,
};

/** The format that the command line asks for. */
export function chooseList(name: ListFormatName, options: ListOptions): ListFormat {
  return formats[name](options);
}
