import { jsonWithoutCommands } from './buildCommands';
import type { CheckedFile, Format } from './format';

/** A JSON array with one entry on a line, written as the files come. */
export function jsonArray(entriesOf: (checked: CheckedFile) => readonly object[]): Format {
  let isEmpty = true;
  return {
    start: () => '[',
    file: (checked) =>
      entriesOf(checked)
        .map((entry) => `,\n${jsonWithoutCommands(JSON.stringify(entry))}`)
        .join(''),
    inOrder: (text) => {
      const isFirst = isEmpty && text !== '';
      if (isFirst) isEmpty = false;
      return isFirst ? text.slice(1) : text;
    },
    end: () => (isEmpty ? ']\n' : '\n]\n'),
  };
}
