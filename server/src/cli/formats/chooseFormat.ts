import type { CheckRequest } from '../checkFiles';
import { matchedColumns, outputColumns, wantsColor, wrapColumns } from '../terminal';
import { allTopics } from '../topics';
import { diffFormat } from './diff';
import type { Format, FormatName } from './format';
import { githubFormat } from './github';
import { jsonFormat } from './json';
import { junitFormat } from './junit';
import { sarifFormat } from './sarif';
import { textFormat } from './text';

const formats: Readonly<Record<FormatName, () => Format | Promise<Format>>> = {
  text: () =>
    textFormat({ color: wantsColor(), quoteColumns: outputColumns(), textColumns: wrapColumns(), placeColumns: matchedColumns() }),
  json: jsonFormat,
  sarif: async () => sarifFormat(await allTopics()),
  github: githubFormat,
  junit: junitFormat,
};

/** The format that the command line asks for. */
export async function chooseFormat({ format, fix }: CheckRequest): Promise<Format> {
  return fix === 'preview' ? diffFormat({ color: wantsColor(), visible: process.stdout.isTTY === true }) : formats[format]();
}
