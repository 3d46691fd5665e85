import type { Dirent } from 'node:fs';
import type { Day } from '../core/day';
import { type Severity, severities } from '../core/finding';
import type { ProjectSettings } from '../core/project/projectSettings';
import { noCounts } from '../core/severityCounts';
import { BaselineWriter, readBaseline } from './baseline';
import { currentDay } from './currentDay';
import { type Done, eachFile, explainCrash } from './eachFile';
import { type CheckJob, FileChecker, type FileOutcome } from './fileChecker';
import { type FoundFile, findFiles } from './findFiles';
import { chooseFormat, displayOf } from './formats/chooseFormat';
import type { Format, FormatName, Summary } from './formats/format';
import { previewLine } from './formats/summaryLine';
import { visibleText } from './formats/visible';
import { readIgnored } from './ignored';
import { fileOutput, type Output, standardOutput } from './output';
import { Progress } from './progress';
import { ProjectFiles } from './projectFiles';
import { FILES_AHEAD } from './readAhead';
import { complain, wrapColumns } from './terminal';
import { threadsFor } from './threadsFor';
import { wrapLines } from './wrap';
import { LeftCopies } from './writeInPlace';

/** What a check is asked to do. */
export interface CheckRequest {
  readonly paths: readonly string[];
  readonly format: FormatName;
  /** `preview` works the fixes out and writes nothing. */
  readonly fix: 'no' | 'write' | 'preview';
  /** What is milder is not said. */
  readonly minSeverity: Severity;
  /** The file to print to; undefined: standard output. */
  readonly outputFile: string | undefined;
  /** The file of findings that are known, which are not said; or the one to write them to, and then nothing is said. */
  readonly baseline: string | undefined;
  readonly writeBaseline: string | undefined;
  /** Whether the files are judged together, as those of one site. */
  readonly isSite: boolean;
  readonly maxWarnings: number;
  /** What the options set, and no more; they go before project files. */
  readonly settings: ProjectSettings;
  readonly useProjectFiles: boolean;
  /** Whether files of other kinds are skipped, rather than refused, where they are given by name. */
  readonly ignoreUnknown: boolean;
  /** The name of what comes by standard input. */
  readonly stdinName: string | undefined;
  /** Undefined: the day it is. */
  readonly today: Day | undefined;
  /** How many files are checked at once; undefined: as the machine and the number of files have it. */
  readonly threads: number | undefined;
}

/** Prints the findings of all files. Returns the exit status. */
export async function checkFiles(request: CheckRequest): Promise<number> {
  const { paths, settings, stdinName, useProjectFiles, outputFile } = request;
  const projects = new ProjectFiles(useProjectFiles ? process.cwd() : undefined);
  const { isIgnored, problems: ofIgnoreFile } = await readIgnored(settings.ignore, projects);
  const progress = new Progress(process.stderr.isTTY ? process.stderr : undefined);
  const onFolder = (folder: string) => progress.step(`Looking for files in ${folder}`);
  const copies = new LeftCopies();
  const onEntries = (folder: Buffer, entries: readonly Dirent<Buffer>[]) => copies.know(folder, entries);
  const { files, problems } = await findFiles(paths, { isIgnored, stdinName, onFolder, onEntries });
  const display = displayOf(outputFile !== undefined);
  const format = await chooseFormat(request, display);
  const output = outputFile === undefined ? standardOutput : await fileOutput(outputFile, 'check');
  const baseline = request.baseline === undefined ? undefined : await readBaseline(request.baseline);
  const run = new CheckRun(request, projects, progress, copies, format, output);
  await run.start([...ofIgnoreFile, ...problems], files.length);
  const job: CheckJob = { request, today: request.today ?? currentDay(), baseline };
  // All files were asked about when they were found: where there is no project file, threads need not look for one.
  const ofThread = { ...job, request: { ...request, useProjectFiles: projects.foundAny } };
  const threads = mustBeInOrder(request) ? 1 : threadsFor(files, request.threads);
  const outcomes: AsyncIterable<Done<FileOutcome>> =
    threads > 1
      ? (await import('./threads')).inThreads<FileOutcome>(files, threads, { kind: 'check', job: ofThread, display })
      : oneByOne(files, new FileChecker(job, format, projects, request.isSite ? files : undefined), run);
  let index = 0;
  for await (const outcome of outcomes) {
    const file = files[index++] as FoundFile;
    progress.step(`Checking file ${index} of ${files.length}: ${file.name}`);
    await run.take(file, outcome);
  }
  return run.end();
}

/** Whether files are written, or judged together, which one thread does. */
function mustBeInOrder({ fix, isSite }: CheckRequest): boolean {
  return fix === 'write' || isSite;
}

/** A file that is written is read when its turn comes: it may be the same as one before. */
function oneByOne(files: readonly FoundFile[], checker: FileChecker, run: CheckRun): AsyncIterable<Done<FileOutcome>> {
  return run.writes ? eachFile(files, checker.check, 0, (file) => run.recover(file)) : eachFile(files, checker.check, FILES_AHEAD);
}

class CheckRun {
  private readonly summary: Summary = {
    files: 0,
    filesWithFindings: 0,
    counts: noCounts(),
    fixable: 0,
    fixed: 0,
    filesFixed: 0,
    complete: true,
  };
  private readonly written = new BaselineWriter();
  private readonly taken = new Set<string>();
  private readonly saidOfProjects = new Set<string>();
  private readonly ofBaseline = { known: 0, gone: 0 };
  private warnings = 0;
  private noneFound = false;

  constructor(
    private readonly request: CheckRequest,
    private readonly projects: ProjectFiles,
    private readonly progress: Progress,
    private readonly copies: LeftCopies,
    private readonly format: Format,
    private readonly output: Output,
  ) {}

  get writes(): boolean {
    return this.request.fix === 'write';
  }

  async start(problems: readonly string[], files: number): Promise<void> {
    for (const problem of this.projects.takeProblems()) await this.failedProject(problem);
    for (const problem of problems) await this.failed(problem);
    this.noneFound = files === 0;
    if (this.noneFound && problems.length === 0) await this.complain('all files are ignored, so nothing was checked.');
    if (this.request.writeBaseline === undefined) await this.print(this.format.start());
  }

  /** Clears up after a run that was stopped while it wrote this file. */
  async recover(file: FoundFile): Promise<void> {
    if (file.path === undefined) return;
    const mayWrite = this.writes && !file.linksOut;
    // The file is checked even if a copy cannot be read or removed.
    const problem = await this.copies.clear(file.path, mayWrite).catch(() => undefined);
    if (problem !== undefined) await this.failed(`${file.name}: ${problem}.`);
  }

  /** Says and counts what was found in a file; asked in the order of the files. One that another path led to before is passed over. */
  async take(file: FoundFile, done: Done<FileOutcome>): Promise<void> {
    if (!this.writes) await this.recover(file);
    if ('crash' in done) return this.failed(explainCrash(file, done.crash));
    const { identity, remarks, fixed, checked } = done.result;
    if (identity !== undefined && this.taken.has(identity)) return;
    // Of a file that may not be written by this path, another path may come.
    if (identity !== undefined && !(this.writes && file.linksOut)) this.taken.add(identity);
    for (const { kind, text } of remarks) {
      if (kind === 'project') await this.failedProject(text);
      else await (kind === 'failure' ? this.failed(text) : this.complain(text));
    }
    if (fixed !== undefined) {
      this.summary.fixed += fixed;
      this.summary.filesFixed++;
    }
    if (!checked) return;
    this.warnings += checked.warnings;
    this.summary.files++;
    if (checked.hasFindings) this.summary.filesWithFindings++;
    this.summary.fixable += checked.fixable;
    for (const severity of severities) this.summary.counts[severity] += checked.counts[severity];
    this.ofBaseline.known += checked.known;
    this.ofBaseline.gone += checked.gone;
    if (this.request.writeBaseline !== undefined) this.written.add(file.name, checked.entries);
    else await this.print(this.format.inOrder?.(checked.text, file.name) ?? checked.text);
  }

  /** Says what is wrong with a project file, once: each thread may have read it. */
  private async failedProject(problem: string): Promise<void> {
    if (this.saidOfProjects.has(problem)) return;
    this.saidOfProjects.add(problem);
    await this.failed(problem);
  }

  /** Says what could not be read or written; the rest is checked all the same. */
  private async failed(problem: string): Promise<void> {
    this.summary.complete = false;
    await this.complain(problem);
  }

  private async print(text: string): Promise<void> {
    if (text === '') return;
    this.progress.clear();
    await this.output.write(text);
  }

  private async complain(text: string): Promise<void> {
    this.progress.clear();
    const lines = `seatkeeper: ${text.split('\n').map(visibleText).join('\n')}`;
    await complain(`${wrapLines(lines, wrapColumns(process.stderr))}\n`);
  }

  /** Writes the findings to a baseline instead of saying them. Returns the exit status. */
  private async endBaseline(file: string): Promise<number> {
    const baseline = await fileOutput(file, 'check');
    await baseline.write(this.written.text);
    await baseline.close();
    await this.complain(`${count(this.written.count, 'finding')} written to ${file}. Check with --baseline ${file} from now on.`);
    return this.summary.complete ? 0 : 2;
  }

  private async tellOfBaseline(): Promise<void> {
    const { known, gone } = this.ofBaseline;
    if (known > 0) await this.complain(`${count(known, 'finding')} of the baseline not shown.`);
    if (gone > 0) await this.complain(`${count(gone, 'finding')} of the baseline gone. Run --write-baseline again to take note of it.`);
  }

  /** Prints what is left to print. Returns the exit status. */
  async end(): Promise<number> {
    if (this.summary.files === 0 && this.summary.complete && !this.noneFound && !this.request.ignoreUnknown)
      await this.failed('none of these files is of a kind that Seatkeeper checks, so nothing was checked.');
    if (this.request.writeBaseline === undefined) await this.print(this.format.end(this.summary));
    await this.output.close();
    this.progress.clear();
    if (this.request.writeBaseline !== undefined) return this.endBaseline(this.request.writeBaseline);
    await this.tellOfBaseline();
    const { maxWarnings, fix } = this.request;
    if (fix === 'preview' && this.summary.files > 0) {
      // Standard output is a diff and nothing else, so that it can be given to `patch`.
      await this.complain(`${previewLine(this.summary)}.`);
    }
    const tooMany = this.warnings > maxWarnings;
    if (tooMany)
      await this.complain(
        `${this.warnings} ${this.warnings === 1 ? 'warning' : 'warnings'} found, but --max-warnings allows only ${maxWarnings}.`,
      );
    if (!this.summary.complete) return 2;
    return this.summary.counts.error > 0 || tooMany ? 1 : 0;
  }
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
