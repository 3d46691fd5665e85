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
import { textFormat } from './text';

/** How many columns a quoted line may take in a file. */
const FILE_COLUMNS = 120;

const formats: Readonly<Record<FormatName, (isFile: boolean) => Format | Promise<Format>>> = {
  text: (isFile) =>
    isFile
      ? textFormat({
          color: false,
          quoteColumns: FILE_COLUMNS,
          textColumns: Number.POSITIVE_INFINITY,
          placeColumns: Number.POSITIVE_INFINITY,
        })
      : textFormat({ color: wantsColor(), quoteColumns: outputColumns(), textColumns: wrapColumns(), placeColumns: matchedColumns() }),
  json: jsonFormat,
  sarif: async () => sarifFormat(await allTopics()),
  github: githubFormat,
  gitlab: gitlabFormat,
  junit: junitFormat,
  checkstyle: checkstyleFormat,
};

/** The format that the command line asks for. */
export async function chooseFormat({ format, fix, outputFile }: CheckRequest): Promise<Format> {
  return fix === 'preview'
    ? diffFormat({ color: outputFile === undefined && wantsColor(), visible: outputFile === undefined && process.stdout.isTTY === true })
    : formats[format](outputFile !== undefined);
}
