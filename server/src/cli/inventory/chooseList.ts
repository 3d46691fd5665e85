import { createHash } from 'node:crypto';
import { wordsOf } from '../../core/message';
import { csvList } from '../../inventory/formats/csv';
import { jsonList } from '../../inventory/formats/json';
import { pageList } from '../../inventory/formats/page';
import { pageScript, pageStyle } from '../../inventory/formats/pageParts';
import type { ListFormat, ListOptions } from '../../inventory/listFormat';
import { relativeName } from '../formats/relativeName';
import { outputColumns, wantsColor } from '../terminal';
import type { ListFormatName } from './formatNames';
import { icsList } from './formats/ics';
import { markdownList } from './formats/markdown';
import { prometheusList } from './formats/prometheus';
import { textList } from './formats/text';

/** What of the output's place its format depends on: plain data, since only the main thread can tell. */
export interface ListDisplay {
  readonly color: boolean;
  /** How many columns a row may take. */
  readonly columns: number;
}

/** Where the command line prints to: a file, or standard output. */
export function listDisplay(isFile: boolean): ListDisplay {
  return {
    color: !isFile && wantsColor(),
    columns: !isFile && process.stdout.isTTY ? outputColumns() : Number.POSITIVE_INFINITY,
  };
}

const formats: Readonly<Record<ListFormatName, (options: ListOptions, display: ListDisplay) => ListFormat>> = {
  text: (options, display) => textList({ ...options, ...display }),
  json: jsonList,
  csv: csvList,
  md: markdownList,
  html: (options) =>
    pageList(
      options,
      { kind: 'file', styleHash: hashOf(pageStyle), scriptHash: hashOf(pageScript) },
      { language: 'en', of: (value) => wordsOf(value) },
    ),
  ics: icsList,
  prometheus: prometheusList,
};

/** The format that the command line asks for. */
export function chooseList(name: ListFormatName, options: Omit<ListOptions, 'nameOf'>, display: ListDisplay): ListFormat {
  return formats[name]({ ...options, nameOf: relativeName }, display);
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
