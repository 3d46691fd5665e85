import type { Day } from '../../core/day';
import { render } from '../../core/message';
import type { TextImportResult } from '../../language/texts';
import { NO_LANGUAGE, readTable } from '../../language/textsCsv';
import { currentDay } from '../currentDay';
import { encodeChanged } from '../encodeChanged';
import { STANDARD_INPUT } from '../findFiles';
import { jsonWithoutCommands } from '../formats/buildCommands';
import { diffFormat } from '../formats/diff';
import { visibleText } from '../formats/visible';
import type { OpenedFile } from '../openFile';
import { isTooLarge, readBytes } from '../readBytes';
import { explainReadError } from '../readErrors';
import { complain, print, wantsColor, wrapColumns } from '../terminal';
import { wrap } from '../wrap';
import { explainWriteError } from '../writeErrors';
import { LeftCopies } from '../writeInPlace';
import { isSameFile, type Written, writeWithBackup } from '../writeWithBackup';
import { readPresence, refuse, refuseKind, TROUBLE } from './readPresence';

export interface ImportTableRequest {
  readonly name: string;
  /** The CSV file, or - for standard input. */
  readonly table: string;
  readonly format: 'text' | 'json';
  /** Where the changed file is written; undefined: into the file itself. */
  readonly output: string | undefined;
  readonly isPreview: boolean;
  /** Undefined: the day it is. */
  readonly today: Day | undefined;
}

const REFUSED = 1;

/** Writes the texts of a table into a file, and shows what changes. Returns the exit status. */
export async function importTable(request: ImportTableRequest): Promise<number> {
  const { name, table, output, isPreview } = request;
  // A run that was stopped may have left the file half written.
  const damage = name === '-' ? undefined : await new LeftCopies().clear(name, !isPreview && output === undefined).catch(() => undefined);
  if (damage !== undefined) return fail(`${name}: ${damage}.`);
  const file = await readPresence({ name, format: 'text', useProjectFiles: false });
  if (!file) return TROUBLE;
  const tableName = table === '-' ? STANDARD_INPUT : table;
  const bytes = await readBytes(table === '-' ? undefined : table).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) return fail(explainReadError(tableName, bytes));
  if (isTooLarge(bytes)) return fail(`${tableName}: this file is too large. Is it the right file?`);
  const result = (await file.language.loadTools?.())?.texts?.import({ text: file.text, ...readTable(bytes) });
  if (!result) {
    await refuseKind(file);
    return TROUBLE;
  }
  if (result.kind === 'refused' && request.format === 'text') {
    for (const problem of result.problems) await refuse(`${tableName}: ${render(problem)}`);
    await refuse(`${file.shownName}: not changed.`);
    return REFUSED;
  }
  let written: Written = {};
  if (result.kind === 'changed') {
    try {
      written = await write(file.opened, result.text, request);
    } catch (error) {
      return fail(explainWriteError(output === undefined || output === '-' ? file.shownName : output, error as NodeJS.ErrnoException));
    }
  }
  await (request.format === 'json' ? tellJson : tellText)(request, file.opened, result, written);
  return result.kind === 'refused' ? REFUSED : 0;
}

async function fail(problem: string): Promise<number> {
  await refuse(problem);
  return TROUBLE;
}

async function write(opened: OpenedFile, text: string, { name, output, isPreview, today }: ImportTableRequest): Promise<Written> {
  const bytes = encodeChanged(opened, opened.bytes, text, opened.decode);
  const target = output ?? name;
  if (isPreview || target === '-') return {};
  const before = output === undefined || (await isSameFile(output, name)) ? opened.bytes : undefined;
  return writeWithBackup(target, bytes, before, today ?? currentDay());
}

type Tell = (request: ImportTableRequest, opened: OpenedFile, result: TextImportResult, written: Written) => Promise<void>;

const tellJson: Tell = async (request, opened, result, written) => {
  const report = {
    outcome: result.kind,
    ...(result.kind === 'refused' ? { problems: result.problems.map((problem) => render(problem)) } : { notes: notesOf(result) }),
    ...written,
    ...(result.kind === 'changed' && {
      changes: result.changes.map(({ id, kind, language, before, after }) => ({
        state: id,
        text: kind,
        language: language || NO_LANGUAGE,
        before: before ?? null,
        after,
      })),
      diff: diffOf(request, opened, result.text, false, false),
    }),
  };
  const text = jsonWithoutCommands(`${JSON.stringify(report, null, 2)}\n`);
  if (request.output !== '-') return print(text);
  await complain(text);
  if (result.kind === 'changed') await print(result.text);
};

const tellText: Tell = async (request, opened, result, { file, backup }) => {
  // The changed file is alone on standard output where it goes there.
  const toOutput = request.output === '-';
  const show = toOutput ? complain : print;
  const stream = toOutput ? process.stderr : process.stdout;
  const line = (text: string) => `${wrap(visibleText(text), wrapColumns(stream))}\n`;
  const shownName = request.name === '-' ? STANDARD_INPUT : request.name;
  const notes = notesOf(result).map(line);
  if (result.kind !== 'changed') {
    await show([line(`There is nothing to change: ${shownName} has all of these texts.`), ...notes].join(''));
    if (toOutput) await print(opened.text);
    return;
  }
  const added = result.changes.filter(({ before }) => before === undefined).length;
  await show(
    [
      diffOf(request, opened, result.text, wantsColor() && !toOutput, stream.isTTY === true),
      '\n',
      line(`Texts changed: ${result.changes.length - added}, added: ${added}.`),
      ...notes,
      ...(file === undefined ? [] : [line(`Written: ${file}`)]),
      ...(backup === undefined ? [] : [line(`Backup: ${backup}`)]),
      ...(request.isPreview ? [line(`Nothing was written: this is what would change in ${shownName}.`)] : []),
    ].join(''),
  );
  if (toOutput) await print(result.text);
};

function notesOf(result: TextImportResult): string[] {
  return result.kind === 'refused' ? [] : result.notes.map((note) => render(note));
}

function diffOf({ name }: ImportTableRequest, { text: before }: OpenedFile, text: string, color: boolean, visible: boolean): string {
  const shownName = name === '-' ? STANDARD_INPUT : name;
  return diffFormat({ color, visible }).file({ name: shownName, before, text, findings: [], counts: none, fixable: none });
}

const none = { error: 0, warning: 0, information: 0, hint: 0 };
