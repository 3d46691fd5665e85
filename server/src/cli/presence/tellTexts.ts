import type { Separator } from '../../core/csv';
import { render } from '../../core/message';
import { textsCsv, textsJson } from '../../language/textsCsv';
import { jsonWithoutCommands, withoutCommands } from '../formats/buildCommands';
import { fileOutput, standardOutput } from '../output';
import { readPresence, refuse, refuseKind, TROUBLE } from './readPresence';

export interface TellTextsRequest {
  readonly name: string;
  readonly format: 'csv' | 'json';
  /** The file to write to; undefined and `-`: standard output. */
  readonly output: string | undefined;
  readonly separator: Separator;
  readonly mark: boolean;
}

/** Prints the texts of a file as a table. Returns the exit status. */
export async function tellTexts({ name, format, output, separator, mark }: TellTextsRequest): Promise<number> {
  const file = await readPresence({ name, format: 'text', useProjectFiles: false });
  if (!file) return TROUBLE;
  const table = (await file.language.loadTools?.())?.texts?.table(file.text);
  if (!table) {
    await refuseKind(file);
    return TROUBLE;
  }
  const text = format === 'json' ? textsJson(table) : textsCsv(table, { mark, separator });
  const isFile = output !== undefined && output !== '-';
  const target = isFile ? await fileOutput(output, 'presence texts') : standardOutput;
  await target.write(isFile ? text : format === 'json' ? jsonWithoutCommands(text) : withoutCommands(text));
  await target.close();
  for (const note of table.notes) await refuse(`${file.shownName}: ${render(note)}`);
  return 0;
}
