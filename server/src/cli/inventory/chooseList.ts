import { createHash } from 'node:crypto';
import { wordsOf } from '../../core/message';
import { csvList } from '../../inventory/formats/csv';
import { jsonList } from '../../inventory/formats/json';
import { pageList } from '../../inventory/formats/page';
import { pageScript, pageStyle } from '../../inventory/formats/pageParts';
import type { ListFormat, ListOptions } from '../../inventory/listFormat';
import { outputColumns, wantsColor } from '../terminal';
import type { ListFormatName } from './formatNames';
import { icsList } from './formats/ics';
import { markdownList } from './formats/markdown';
import { prometheusList } from './formats/prometheus';
import { textList } from './formats/text';

const formats: Readonly<Record<ListFormatName, (options: ListOptions, isFile: boolean) => ListFormat>> = {
  text: (options, isFile) =>
    textList({
      ...options,
      color: !isFile && wantsColor(),
      columns: !isFile && process.stdout.isTTY ? outputColumns() : Number.POSITIVE_INFINITY,
    }),
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
export function chooseList(name: ListFormatName, options: ListOptions, isFile: boolean): ListFormat {
  return formats[name](options, isFile);
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
