import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Day } from '../core/day';
import { inOneLine } from '../core/headline';
import { type Message, render } from '../core/message';
import type { ProjectSettings } from '../core/project/projectSettings';
import { nothingSet } from '../core/project/projectSettings';
import type { MergeChange, Merged, MergeRequest, MergeResult, OldRecords, Quantity, Unclear } from '../language/merge';
import { currentDay } from './currentDay';
import { encodeChanged } from './encodeChanged';
import { STANDARD_INPUT } from './findFiles';
import { diffFormat } from './formats/diff';
import { visibleText } from './formats/visible';
import { type Declined, type OpenedFile, openFile } from './openFile';
import { ProjectFiles } from './projectFiles';
import { isTooLarge, readBytes } from './readBytes';
import { explainReadError } from './readErrors';
import { settingsInForce } from './settingsInForce';
import { complain, outputColumns, print, wantsColor, wrapColumns } from './terminal';
import { table, wrap } from './wrap';
import { explainWriteError } from './writeErrors';
import { LeftCopies, WriteRefusedError } from './writeInPlace';
import { isSameFile, type Written, writeWithBackup } from './writeWithBackup';

/** What a merge is asked to do. */
export interface MergeFilesRequest {
  readonly existing: string;
  readonly received: string;
  /** Where the merged file is written; undefined: into the existing one. */
  readonly output: string | undefined;
  /** Whether nothing is written. */
  readonly isPreview: boolean;
  readonly old: OldRecords;
  readonly unclear: Unclear;
  readonly format: 'text' | 'json';
  /** What options set of the settings of languages. */
  readonly languages: ProjectSettings['languages'];
  readonly useProjectFiles: boolean;
  /** Undefined: the day it is. */
  readonly today: Day | undefined;
}

/** Merges a received file into an existing one, shows what changes, and writes it. Returns the exit status. */
export async function mergeFiles(request: MergeFilesRequest): Promise<number> {
  try {
    return await new MergeRun(request).run();
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    await complainAbout(error.message);
    return error.exitStatus;
  }
}

const REFUSED = 1;
const TROUBLE = 2;

/** Why the run ends, in a sentence for the user. */
class Stopped extends Error {
  constructor(
    message: string,
    readonly exitStatus: number,
  ) {
    super(message);
  }
}

class MergeRun {
  private readonly today: Day;

  constructor(private readonly request: MergeFilesRequest) {
    this.today = request.today ?? currentDay();
  }

  async run(): Promise<number> {
    const { existing: existingName, received: receivedName, format } = this.request;
    await this.refuseSameFile();
    await this.recover();
    const existing = await this.open(existingName);
    const received = await this.open(receivedName);
    const result = await this.merge(existing, received);
    if (result.kind === 'refused' && format === 'text')
      throw new Stopped(`${existingName}: not changed. ${this.withAdvice(result)}`, REFUSED);
    const written = result.kind === 'merged' ? await this.write(existing, received, result) : {};
    await (format === 'json' ? this.printJson(existing, result, written) : this.printText(existing, result, written));
    return result.kind === 'refused' ? REFUSED : 0;
  }

  private async merge(existing: OpenedFile, received: OpenedFile): Promise<MergeResult> {
    const { existing: name, output, old, unclear, languages, useProjectFiles } = this.request;
    const { merge } = (await existing.language.loadTools?.()) ?? {};
    if (!merge) throw new Stopped(`${nameOf(name)}: files of this kind cannot be merged.`, REFUSED);
    const projects = new ProjectFiles(useProjectFiles ? process.cwd() : undefined);
    const project = name === '-' ? undefined : await projects.of(name);
    for (const problem of projects.takeProblems()) await complainAbout(problem);
    const settings = settingsInForce(existing.language, project?.settings, { ...nothingSet, languages }, this.today);
    const file = output ?? name;
    const request: MergeRequest = {
      existing: existing.text,
      received: existing.language === received.language ? received.text : existing.decode(received.bytes).text,
      old,
      unclear,
      path: file === '-' ? 'FILE' : path.resolve(file),
    };
    return merge(request, settings);
  }

  private async refuseSameFile(): Promise<void> {
    const { existing, received } = this.request;
    const [one, other] = await Promise.all(
      [existing, received].map((name) => (name === '-' ? undefined : realpath(name).catch(() => undefined))),
    );
    if (one !== undefined && one === other)
      throw new Stopped(`${existing} and ${received} are the same file, so there is nothing to merge.`, REFUSED);
  }

  /** Clears up after a run that was stopped while it wrote this file. */
  private async recover(): Promise<void> {
    const { existing, output, isPreview } = this.request;
    if (existing === '-') return;
    const problem = await new LeftCopies().clear(existing, !isPreview && output === undefined).catch(() => undefined);
    if (problem !== undefined) throw new Stopped(`${existing}: ${problem}.`, TROUBLE);
  }

  private async open(name: string): Promise<OpenedFile> {
    const bytes = await readBytes(name === '-' ? undefined : name).catch((error: NodeJS.ErrnoException) => error);
    if (bytes instanceof Error) throw new Stopped(explainReadError(nameOf(name), bytes), TROUBLE);
    const opened: OpenedFile | Declined = isTooLarge(bytes)
      ? { declined: 'this file is too large to be merged; is it the right file?' }
      : ((await openFile(nameOf(name), bytes, { onRuleCrash: () => {} })) as OpenedFile | Declined);
    if ('declined' in opened) throw new Stopped(`${nameOf(name)}: ${opened.declined}`, REFUSED);
    return opened;
  }

  private async write(existing: OpenedFile, received: OpenedFile, { text }: Merged): Promise<Written> {
    const { existing: name, output, isPreview } = this.request;
    const target = output ?? name;
    try {
      const bytes = encodeMerged(existing, received, text);
      if (isPreview || target === '-') return {};
      const before = output === undefined || (await isSameFile(output, name)) ? existing.bytes : undefined;
      return await writeWithBackup(target, bytes, before, this.today);
    } catch (error) {
      throw new Stopped(explainWriteError(nameOf(target), error as NodeJS.ErrnoException), TROUBLE);
    }
  }

  private async printJson(existing: OpenedFile, result: MergeResult, { file, backup }: Written): Promise<void> {
    const merged = result.kind === 'merged' ? result : undefined;
    const report = {
      outcome: result.kind,
      ...('reason' in result && { reason: plain(result.reason) }),
      ...(result.kind === 'refused' && { isUnclear: result.isUnclear }),
      ...(file !== undefined && { file }),
      ...(backup !== undefined && { backup }),
      ...(merged && {
        notes: merged.notes.map(plain),
        changes: merged.changes,
        checklist: merged.checklist.map(plain),
        diff: this.diff(existing, merged, false, false),
      }),
    };
    const text = `${JSON.stringify(report, null, 2)}\n`;
    if (this.request.output !== '-') return print(text);
    await complain(text);
    if (merged) await print(merged.text);
  }

  private async printText(existing: OpenedFile, result: MergeResult, { file, backup }: Written): Promise<void> {
    if (result.kind !== 'merged') {
      if (result.kind === 'nothing') await print(`${wrap(visibleText(plain(result.reason)), wrapColumns())}\n`);
      return;
    }
    // The merged file is alone on standard output where it goes there.
    const toOutput = this.request.output === '-';
    const show = toOutput ? complain : print;
    const stream = toOutput ? process.stderr : process.stdout;
    const line = (text: string, indent = 0) => `${wrap(visibleText(text), wrapColumns(stream), indent)}\n`;
    const { isPreview, existing: name } = this.request;
    const parts = [
      this.diff(existing, result, wantsColor() && !toOutput, stream.isTTY === true),
      '\n',
      table(rowsOf(result.changes), outputColumns(stream)),
      '\n',
      ...restOf(result.changes).map((text) => line(text)),
      ...result.notes.map((note) => line(plain(note))),
      ...(file === undefined ? [] : [line(`Written: ${file}`)]),
      ...(backup === undefined ? [] : [line(`Backup: ${backup}`)]),
      ...(isPreview ? [line(`Nothing was written: this is what would change in ${nameOf(name)}.`)] : []),
      isPreview ? '\nWhat there would be to do then:\n' : '\nWhat is left to do:\n',
      ...result.checklist.map((item, index) => line(`${index + 1}. ${plain(item)}`, 3)),
    ];
    await show(parts.join(''));
    if (toOutput) await print(result.text);
  }

  private diff(existing: OpenedFile, { text }: Merged, color: boolean, visible: boolean): string {
    const name = nameOf(this.request.existing);
    return diffFormat({ color, visible }).file({ name, before: existing.text, text, findings: [], counts: NO_COUNTS, fixable: NO_COUNTS });
  }

  /** A refusal, and, where it can be decided, how. */
  private withAdvice({ reason, isUnclear }: Extract<MergeResult, { kind: 'refused' }>): string {
    return isUnclear ? `${plain(reason)} If you know, say so: --unclear replace, or --unclear keep.` : plain(reason);
  }
}

/**
 * The merged text as bytes. What is signed are bytes: letters with accents must not change theirs. A file without such letters is the same in both encodings, so it
 * takes that of the received one. @throws WriteRefusedError
 */
function encodeMerged(existing: OpenedFile, received: OpenedFile, text: string): Uint8Array {
  const differ = existing.encoding !== received.encoding && !isAscii(received.text) && text !== existing.text;
  const isLatin = [existing, received].some(({ encoding }) => encoding === 'windows-1252');
  if (!differ || !isLatin) return encodeChanged(existing, existing.bytes, text, existing.decode);
  if (isAscii(existing.text)) return encodeChanged(existing, existing.bytes, text, existing.decode, received.encoding);
  throw new WriteRefusedError(
    `it is written in ${existing.encoding}, and the received file in ${received.encoding}: letters with accents, which are signed, would change`,
  );
}

function isAscii(text: string): boolean {
  return !/[^\p{ASCII}]/u.test(text);
}

const NO_COUNTS = { error: 0, warning: 0, information: 0, hint: 0 };

function nameOf(name: string): string {
  return name === '-' ? STANDARD_INPUT : name;
}

function plain(message: Message): string {
  return inOneLine(render(message));
}

async function complainAbout(text: string): Promise<void> {
  await complain(`${wrap(`seatkeeper: ${visibleText(text)}`, wrapColumns(process.stderr))}\n`);
}

/** What was replaced and added, each with its quantities. */
function rowsOf(changes: readonly MergeChange[]): (readonly [string, string])[] {
  return (['replaced', 'added'] as const).flatMap((action) =>
    changes
      .filter((change) => change.action === action)
      .map((change) => [`${action.padEnd(10)}${visibleText(change.name)}`, `${visibleText(change.vendor)}${quantityOf(change)}`] as const),
  );
}

/** The names of the rest, in a line each. */
function restOf(changes: readonly MergeChange[]): string[] {
  const namesOf = (wanted: MergeChange['action']) => changes.filter(({ action }) => action === wanted).map(({ name }) => name);
  return [['There already', namesOf('unchanged')] as const, ['Not received, and kept', namesOf('kept')] as const].flatMap(
    ([title, names]) => (names.length === 0 ? [] : [`${title}: ${someOf(names)}.`]),
  );
}

const MOST_NAMES = 20;

function someOf(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return names.length <= MOST_NAMES ? shown : `${shown} and ${names.length - MOST_NAMES} more`;
}

function quantityOf({ action, before, after }: MergeChange): string {
  if (!before || !after) return '';
  return action === 'added' && before.count === 0 && !before.isUnlimited
    ? `: ${inWords(after)}`
    : `: ${inWords(before)} -> ${inWords(after)}`;
}

function inWords({ count, isUnlimited }: Quantity): string {
  if (!isUnlimited) return String(count);
  return count === 0 ? 'any number' : `${count}, and any number on some computers`;
}
