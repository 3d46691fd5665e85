import { jsonWithoutCommands } from './buildCommands';
import type { CheckedFile, Format } from './format';

/** A JSON array with one entry on a line, written as the files come. */
export function jsonArray(entriesOf: (checked: CheckedFile) => readonly object[]): Format {
  let separator = '';
  return {
    start: () => '[',
    file: (checked) =>
      entriesOf(checked)
        .map((entry) => {
          const line = `${separator}\n${jsonWithoutCommands(JSON.stringify(entry))}`;
          separator = ',';
          return line;
        })
        .join(''),
    end: () => (separator ? '\n]\n' : ']\n'),
  };
}
