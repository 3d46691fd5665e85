import type { CheckRequest } from '../checkFiles';
import { matchedColumns, outputColumns, wantsColor, wrapColumns } from '../terminal';
import { allTopics } from '../topics';
import { checkstyleFormat } from './checkstyle';
import { diffFormat } from './diff';
import type { Format, FormatName } from './format';
import { githubFormat } from './github';
import { gitlabFormat } from './gitlab';
import { jsonFormat } from './json';
import { junitFormat } from './junit';
import { sarifFormat } from './sarif';
import { type TextFormatOptions, textFormat } from './text';

/** How many columns a quoted line may take in a file. */
const FILE_COLUMNS = 120;

/** What of the output's place its format depends on: plain data, since only the main thread can tell. */
export interface Display extends TextFormatOptions {
  readonly isTerminal: boolean;
}

/** Where the command line prints to: a file, or standard output. */
export function displayOf(isFile: boolean): Display {
  return isFile
    ? {
        color: false,
        quoteColumns: FILE_COLUMNS,
        textColumns: Number.POSITIVE_INFINITY,
        placeColumns: Number.POSITIVE_INFINITY,
        isTerminal: false,
      }
    : {
        color: wantsColor(),
        quoteColumns: outputColumns(),
        textColumns: wrapColumns(),
        placeColumns: matchedColumns(),
        isTerminal: process.stdout.isTTY === true,
      };
}

/** `isWhole`: whether the end is asked for as well, and not only what is said of files. */
const formats: Readonly<Record<FormatName, (display: Display, isWhole: boolean) => Format | Promise<Format>>> = {
  text: textFormat,
  json: jsonFormat,
  sarif: async (_, isWhole) => sarifFormat(isWhole ? await allTopics() : []),
  github: githubFormat,
  gitlab: gitlabFormat,
  junit: junitFormat,
  checkstyle: checkstyleFormat,
};

/** The format that the command line asks for. */
export async function chooseFormat(
  { format, fix }: Pick<CheckRequest, 'format' | 'fix'>,
  display: Display,
  isWhole = true,
): Promise<Format> {
  return fix === 'preview' ? diffFormat({ color: display.color, visible: display.isTerminal }) : formats[format](display, isWhole);
}
