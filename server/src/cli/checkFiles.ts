import type { Dirent } from 'node:fs';
import { FINDINGS_CAPPED, MOST_FINDINGS } from '../core/cap';
import { describeCrash } from '../core/crash';
import type { Day } from '../core/day';
import { type Severity, severities } from '../core/finding';
import type { ProjectSettings } from '../core/project/projectSettings';
import type { Project } from '../core/project/projectTree';
import { noCounts, type SeverityCounts, total } from '../core/severityCounts';
import type { Language, LanguageSettings } from '../language/language';
import type { Surroundings } from '../language/surroundings';
import { type Baseline, BaselineWriter, readBaseline } from './baseline';
import { currentDay } from './currentDay';
import { type FoundFile, findFiles } from './findFiles';
import { type FixedBytes, fixBytes } from './fixBytes';
import { chooseFormat } from './formats/chooseFormat';
import type { Format, FormatName, Summary } from './formats/format';
import { previewLine } from './formats/summaryLine';
import { visibleText } from './formats/visible';
import { readIgnored } from './ignored';
import {
  type CheckedText,
  checkFile,
  checkTooLarge,
  type Declined,
  isWanted,
  type Keep,
  type OpenedFile,
  openFile,
  type TooLarge,
} from './openFile';
import { fileOutput, type Output, standardOutput } from './output';
import { Progress } from './progress';
import { ProjectFiles } from './projectFiles';
import { readBytes } from './readBytes';
import { explainReadError } from './readErrors';
import { settingsInForce } from './settingsInForce';
import { SurroundingFiles } from './surroundings';
import { complain, wrapColumns } from './terminal';
import { wrapLines } from './wrap';
import { explainWriteError } from './writeErrors';
import { LeftCopies, WriteRefusedError, writeInPlace } from './writeInPlace';

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
}

/** Prints the findings of all files. Returns the exit status. */
export async function checkFiles(request: CheckRequest): Promise<number> {
  const { paths, settings, stdinName, useProjectFiles } = request;
  const projects = new ProjectFiles(useProjectFiles ? process.cwd() : undefined);
  const { isIgnored, problems: ofIgnoreFile } = await readIgnored(settings.ignore, projects);
  const progress = new Progress(process.stderr.isTTY ? process.stderr : undefined);
  const onFolder = (folder: string) => progress.step(`Looking for files in ${folder}`);
  const copies = new LeftCopies();
  const onEntries = (folder: Buffer, entries: readonly Dirent<Buffer>[]) => copies.know(folder, entries);
  const { files, problems } = await findFiles(paths, { isIgnored, stdinName, onFolder, onEntries });
  const run = new CheckRun(request, projects, progress, copies, await chooseFormat(request), files, {
    output: request.outputFile === undefined ? standardOutput : await fileOutput(request.outputFile, 'check'),
    baseline: request.baseline === undefined ? undefined : await readBaseline(request.baseline),
  });
  await run.start([...ofIgnoreFile, ...problems], files.length);
  for (const [index, file] of files.entries()) {
    progress.step(`Checking file ${index + 1} of ${files.length}: ${file.name}`);
    await run.check(file);
  }
  return run.end();
}

/** What there is to say of a file, and its text before it was fixed, where it was. */
interface FixedText extends CheckedText {
  readonly before?: string;
}

class CheckRun {
  private readonly today: Day;
  private readonly summary: Summary = {
    files: 0,
    filesWithFindings: 0,
    counts: noCounts(),
    fixable: 0,
    fixed: 0,
    filesFixed: 0,
    complete: true,
  };
  private readonly settings = new Map<Language, Map<Project | undefined, LanguageSettings>>();
  private readonly surroundings: SurroundingFiles;
  private readonly written = new BaselineWriter();
  private warnings = 0;
  private noneFound = false;

  constructor(
    private readonly request: CheckRequest,
    private readonly projects: ProjectFiles,
    private readonly progress: Progress,
    private readonly copies: LeftCopies,
    private readonly format: Format,
    files: readonly FoundFile[],
    private readonly sinks: { readonly output: Output; readonly baseline: Baseline | undefined },
  ) {
    this.today = request.today ?? currentDay();
    this.surroundings = new SurroundingFiles({
      site: request.isSite ? files : undefined,
      projects,
      settingsOf: async (name, language) => this.settingsFor(language, await projects.of(name)),
    });
  }

  async start(problems: readonly string[], files: number): Promise<void> {
    for (const problem of [...this.projects.takeProblems(), ...problems]) await this.failed(problem);
    this.noneFound = files === 0;
    if (this.noneFound && problems.length === 0) await this.complain('all files are ignored, so nothing was checked.');
    if (this.request.writeBaseline === undefined) await this.print(this.format.start());
  }

  async check(file: FoundFile): Promise<void> {
    await this.recover(file);
    const bytes = await readBytes(file.path).catch((error: NodeJS.ErrnoException) => error);
    if (bytes instanceof Error) return this.failed(explainReadError(file.name, bytes));
    const crashes: string[] = [];
    const onRuleCrash = (rule: string, error: unknown) =>
      crashes.push(
        `${file.name}: the rule ${rule} crashed, which is a bug in Seatkeeper. The other rules were checked.\n${describeCrash(error)}`,
      );
    const opened = await openFile(file.name, bytes, { onRuleCrash });
    if (this.passesOver(file, opened)) return;
    const project = await this.projects.of(file.name);
    for (const problem of this.projects.takeProblems()) await this.failed(problem);
    if ('declined' in opened) return file.isNamed ? this.failed(`${file.name}: ${opened.declined}`) : undefined;
    const { before, ...checked }: FixedText =
      'tooLarge' in opened ? checkTooLarge(opened, this.keep(file)) : await this.fixAndCheck(file, opened, project);
    for (const crash of crashes) await this.complain(crash);
    this.warnings += checked.counts.warning;
    const shown = atLeast(this.request.minSeverity, checked);
    this.summary.files++;
    if (shown.findings.length > 0) this.summary.filesWithFindings++;
    this.summary.fixable += total(shown.fixable);
    for (const severity of severities) this.summary.counts[severity] += shown.counts[severity];
    if (this.request.writeBaseline === undefined) await this.print(this.format.file({ ...shown, name: file.name, before }));
  }

  private async fixAndCheck(file: FoundFile, opened: OpenedFile, project: Project | undefined): Promise<FixedText> {
    const settings = this.settingsFor(opened.language, project);
    const around = await this.surroundings.of(file, opened);
    const fixed = await this.fix(file, opened, settings, project, around);
    if (!fixed) return checkFile(opened, settings, around, this.keep(file));
    return { ...checkFile({ ...opened, ...opened.decode(fixed.bytes) }, settings, around, this.keep(file)), before: fixed.before };
  }

  /** Which findings of a file are said: those that the baseline does not know, and none where one is written. */
  private keep({ name }: FoundFile): Keep {
    const { writeBaseline } = this.request;
    const { baseline } = this.sinks;
    return (text, findings) => {
      if (writeBaseline === undefined) return baseline?.without(name, text, findings) ?? findings;
      this.written.add(name, text, findings);
      return [];
    };
  }

  /** What files of a language are checked with: the same object for all that project files say the same of. */
  private settingsFor(language: Language, project: Project | undefined): LanguageSettings {
    const known = this.settings.get(language) ?? new Map<Project | undefined, LanguageSettings>();
    this.settings.set(language, known);
    const settings = known.get(project) ?? settingsInForce(language, project?.settings, this.request.settings, this.today);
    known.set(project, settings);
    return settings;
  }

  /** Clears up after a run that was stopped while it wrote this file. */
  private async recover(file: FoundFile): Promise<void> {
    if (file.path === undefined) return;
    const mayWrite = this.request.fix === 'write' && !file.linksOut;
    // The file is checked even if a copy cannot be read or removed.
    const problem = await this.copies.clear(file.path, mayWrite).catch(() => undefined);
    if (problem !== undefined) await this.failed(`${file.name}: ${problem}.`);
  }

  /** Whether a file is unsupported and no error for it. What comes by standard input without a name is always checked. */
  private passesOver({ name, path: file }: FoundFile, opened: OpenedFile | TooLarge | Declined): boolean {
    if (!this.request.ignoreUnknown || (file === undefined && this.request.stdinName === undefined)) return false;
    return 'declined' in opened || ('document' in opened && !isWanted(name, opened));
  }

  /** Fixes a file where that is asked for. What cannot be written is said, and then checked as it is. */
  private async fix(
    file: FoundFile,
    { bytes, document, decode }: OpenedFile,
    settings: LanguageSettings,
    project: Project | undefined,
    around: Surroundings | undefined,
  ): Promise<FixedBytes | undefined> {
    const { fix } = this.request;
    if (fix === 'no') return undefined;
    try {
      const fixed = fixBytes(bytes, decode, (text, notes) => document.analyze(text, settings, notes, around).findings());
      if (!fixed) return undefined;
      // What cannot be read of it may turn off the very rule that fixes here.
      if (project?.hasProblems) throw new WriteRefusedError('its project file has mistakes');
      if (fix === 'write' && file.linksOut) throw new WriteRefusedError('this is a link to a file outside the folder being checked');
      if (fix === 'write' && file.path !== undefined) await writeInPlace(file.path, fixed.bytes, bytes);
      this.summary.fixed += fixed.count;
      this.summary.filesFixed++;
      return fixed;
    } catch (error) {
      await this.failed(explainWriteError(file.name, error as NodeJS.ErrnoException));
      return undefined;
    }
  }

  /** Says what could not be read or written; the rest is checked all the same. */
  private async failed(problem: string): Promise<void> {
    this.summary.complete = false;
    await this.complain(problem);
  }

  private async print(text: string): Promise<void> {
    if (text === '') return;
    this.progress.clear();
    await this.sinks.output.write(text);
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
    const { baseline } = this.sinks;
    if (!baseline) return;
    if (baseline.known > 0) await this.complain(`${count(baseline.known, 'finding')} of the baseline not shown.`);
    if (baseline.gone > 0)
      await this.complain(`${count(baseline.gone, 'finding')} of the baseline gone. Run --write-baseline again to take note of it.`);
  }

  /** Prints what is left to print. Returns the exit status. */
  async end(): Promise<number> {
    if (this.summary.files === 0 && this.summary.complete && !this.noneFound && !this.request.ignoreUnknown)
      await this.failed('none of these files is of a kind that Seatkeeper checks, so nothing was checked.');
    if (this.request.writeBaseline === undefined) await this.print(this.format.end(this.summary));
    await this.sinks.output.close();
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

/** What is left of a file's findings without those that are milder; the note on those not shown stays where some of the others are among them. */
export function atLeast<T extends CheckedText>(least: Severity, checked: T): T {
  const shown = severities.slice(0, severities.indexOf(least) + 1);
  if (shown.length === severities.length) return checked;
  const only = (counts: SeverityCounts): SeverityCounts => ({
    ...noCounts(),
    ...Object.fromEntries(shown.map((one) => [one, counts[one]])),
  });
  const counts = only(checked.counts);
  return {
    ...checked,
    findings: checked.findings.filter(
      ({ severity, rule }) => shown.includes(severity) || (rule === FINDINGS_CAPPED && total(counts) > MOST_FINDINGS),
    ),
    counts,
    fixable: only(checked.fixable),
  };
}
