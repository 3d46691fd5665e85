import { describeCrash } from '../core/crash';
import { severities } from '../core/finding';
import { noCounts } from '../core/severityCounts';
import { type Day, dayOf } from '../license/model/date';
import type { CheckInvocation } from './arguments';
import { type AllOptions, checkBytes, checkerOf } from './checkBytes';
import { type FoundFile, findFiles } from './findFiles';
import { chooseFormat } from './formats/chooseFormat';
import type { Format, Summary } from './formats/format';
import { mendedLine, summaryLine } from './formats/summaryLine';
import { visibleText } from './formats/visible';
import { readIgnored } from './ignored';
import { type MendedBytes, mend } from './mend';
import { onlyErrors } from './onlyErrors';
import { Progress } from './progress';
import { type FileBytes, isTooLarge, readBytes } from './readBytes';
import { explainReadError } from './readErrors';
import { readText } from './readText';
import { complain, print } from './terminal';
import { writeAtomically } from './writeAtomically';
import { explainWriteError } from './writeErrors';

/** `seatkeeper check`: prints the findings of all files. Returns the exit status. */
export async function checkCommand(invocation: CheckInvocation): Promise<number> {
  const { paths, ignore, stdinName } = invocation;
  const isIgnored = await readIgnored(ignore);
  const progress = new Progress(process.stderr.isTTY ? process.stderr : undefined);
  const onFolder = (folder: string) => progress.step(`Looking for files in ${folder}`);
  const { files, problems } = await findFiles(paths, { isIgnored, stdinName, onFolder });
  const run = new CheckRun(invocation, progress);
  await run.start(problems, files.length);
  for (const [index, file] of files.entries()) {
    progress.step(`Checking file ${index + 1} of ${files.length}: ${file.name}`);
    await run.check(file);
  }
  return run.end();
}

class CheckRun {
  private readonly format: Format;
  private readonly options: AllOptions;
  private readonly summary: Summary = { files: 0, filesWithFindings: 0, counts: noCounts(), mended: 0, filesMended: 0, complete: true };
  private warnings = 0;
  private noneFound = false;

  constructor(
    private readonly invocation: CheckInvocation,
    private readonly progress: Progress,
  ) {
    this.format = chooseFormat(invocation);
    this.options = optionsOf(invocation);
  }

  async start(problems: readonly string[], files: number): Promise<void> {
    for (const problem of problems) await this.failed(problem);
    this.noneFound = files === 0;
    if (this.noneFound && problems.length === 0) await this.complain('all files are ignored, so none was checked.');
    await this.print(this.format.start());
  }

  async check(file: FoundFile): Promise<void> {
    const bytes = await readBytes(file.path).catch((error: NodeJS.ErrnoException) => error);
    if (bytes instanceof Error) return this.failed(explainReadError(file.name, bytes));
    const mended = await this.mend(file, bytes);
    const crashes: string[] = [];
    const checked = await checkBytes(file.name, mended?.bytes ?? bytes, this.options, (rule, error) =>
      crashes.push(`${file.name}: the rule ${rule} failed, which is an error in Seatkeeper; the other rules ran.\n${describeCrash(error)}`),
    );
    if (!checked) return file.isNamed ? this.failed(notOurs(file.name)) : undefined;
    for (const crash of crashes) await this.complain(crash);
    this.warnings += checked.counts.warning;
    const shown = this.invocation.errorsOnly ? onlyErrors(checked) : checked;
    this.summary.files++;
    if (shown.findings.length > 0) this.summary.filesWithFindings++;
    for (const severity of severities) this.summary.counts[severity] += shown.counts[severity];
    await this.print(this.format.file({ ...shown, name: file.name, before: mended?.before }));
  }

  /** Mends a file where that is asked for. What cannot be written is said, and then checked as it is. */
  private async mend(file: FoundFile, bytes: FileBytes): Promise<MendedBytes | undefined> {
    const { fix } = this.invocation;
    if (fix === 'no' || isTooLarge(bytes)) return undefined;
    try {
      const kind = readText(file.name, bytes)?.kind;
      if (!kind) return undefined;
      const check = await checkerOf(kind, this.options);
      const mended = mend(bytes, (read) => readText(file.name, read), check);
      if (!mended) return undefined;
      if (fix === 'write' && file.path !== undefined) await writeAtomically(file.path, mended.bytes, bytes);
      this.summary.mended += mended.count;
      this.summary.filesMended++;
      return mended;
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
    await print(text);
  }

  private async complain(text: string): Promise<void> {
    this.progress.clear();
    await complain(`seatkeeper: ${text.split('\n').map(visibleText).join('\n')}\n`);
  }

  /** Prints what is left to print. Returns the exit status. */
  async end(): Promise<number> {
    if (this.summary.files === 0 && this.summary.complete && !this.noneFound)
      await this.failed('none of these files is a license, presence or custom tab file, so nothing was checked.');
    await this.print(this.format.end(this.summary));
    this.progress.clear();
    const { maxWarnings, fix } = this.invocation;
    if (fix === 'preview' && this.summary.files > 0) {
      // Standard output is a diff and nothing else, so that it can be given to `patch`.
      const would = mendedLine(this.summary, 'would be mended') || 'nothing would be mended';
      await this.complain(`${would}; then: ${summaryLine(this.summary)}.`);
    }
    const tooMany = this.warnings > maxWarnings;
    if (tooMany) await this.complain(`${this.warnings} warnings are more than the ${maxWarnings} that --max-warnings allows.`);
    if (!this.summary.complete) return 2;
    return this.summary.counts.error > 0 || tooMany ? 1 : 0;
  }
}

function notOurs(name: string): string {
  return `${name}: this XML file is neither a presence definition (presence.xml) nor a custom tab file (moc.xml), and was not checked.`;
}

function optionsOf({ today, expiryWarningDays, managerVersion, defaultLanguage, rules }: CheckInvocation): AllOptions {
  return { today: today ?? currentDay(), expiryWarningDays, managerVersion, defaultLanguage, rules };
}

/** The day it is where the user is. */
function currentDay(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth(), now.getDate());
}
