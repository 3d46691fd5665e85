import { describeCrash } from '../core/crash';
import { severities } from '../core/finding';
import { noCounts } from '../core/severityCounts';
import { type Day, dayOf } from '../license/model/date';
import type { CheckInvocation } from './arguments';
import { type AllOptions, checkBytes } from './checkBytes';
import { type FoundFile, findFiles } from './findFiles';
import type { Format, Summary } from './formats/format';
import { jsonFormat } from './formats/json';
import { textFormat } from './formats/text';
import { visibleText } from './formats/visible';
import { Progress } from './progress';
import { readBytes } from './readBytes';
import { explainReadError } from './readErrors';
import { complain, outputColumns, print, wantsColor } from './terminal';

/** `seatkeeper check`: prints the findings of all files. Returns the exit status. */
export async function checkCommand(invocation: CheckInvocation): Promise<number> {
  const progress = new Progress(process.stderr.isTTY ? process.stderr : undefined);
  const format = formatOf(invocation);
  const { files, problems } = await findFiles(invocation.paths, (folder) => progress.step(`Looking for files in ${folder}`));
  const run = new CheckRun(format, optionsOf(invocation), progress);
  for (const problem of problems) await run.failed(problem);
  await run.print(format.start());
  for (const [index, file] of files.entries()) {
    progress.step(`Checking file ${index + 1} of ${files.length}: ${file.name}`);
    await run.check(file);
  }
  await run.finish();
  return run.exitCode(invocation.maxWarnings);
}

class CheckRun {
  readonly summary: Summary = { files: 0, filesWithFindings: 0, counts: noCounts() };
  private unreadable = false;

  constructor(
    private readonly format: Format,
    private readonly options: AllOptions,
    private readonly progress: Progress,
  ) {}

  async check(file: FoundFile): Promise<void> {
    const bytes = await readBytes(file.path).catch((error: NodeJS.ErrnoException) => error);
    if (bytes instanceof Error) return this.failed(explainReadError(file.name, bytes));
    const crashes: string[] = [];
    const checked = await checkBytes(file.name, bytes, this.options, (rule, error) =>
      crashes.push(`${file.name}: the rule ${rule} failed, which is an error in Seatkeeper; the other rules ran.\n${describeCrash(error)}`),
    );
    if (!checked) return file.isNamed ? this.failed(notOurs(file.name)) : undefined;
    for (const crash of crashes) await this.complain(crash);
    this.summary.files++;
    if (checked.findings.length > 0) this.summary.filesWithFindings++;
    for (const severity of severities) this.summary.counts[severity] += checked.counts[severity];
    await this.print(this.format.file({ ...checked, name: file.name }));
  }

  /** Says what could not be read; the rest is checked all the same. */
  async failed(problem: string): Promise<void> {
    this.unreadable = true;
    await this.complain(problem);
  }

  async finish(): Promise<void> {
    if (this.summary.files === 0 && !this.unreadable)
      await this.failed('None of these files is a license, presence or custom tab file, so nothing was checked.');
    await this.print(this.format.end(this.summary));
  }

  async print(text: string): Promise<void> {
    if (text === '') return;
    this.progress.clear();
    await print(text);
  }

  private async complain(text: string): Promise<void> {
    this.progress.clear();
    await complain(`seatkeeper: ${text.split('\n').map(visibleText).join('\n')}\n`);
  }

  async exitCode(maxWarnings: number): Promise<number> {
    this.progress.clear();
    const { error, warning } = this.summary.counts;
    const tooMany = warning > maxWarnings;
    if (tooMany) await this.complain(`${warning} warnings are more than the ${maxWarnings} that --max-warnings allows.`);
    if (this.unreadable) return 2;
    return error > 0 || tooMany ? 1 : 0;
  }
}

function notOurs(name: string): string {
  return `${name}: this XML file is neither a presence definition (presence.xml) nor a custom tab file (moc.xml), and was not checked.`;
}

function formatOf({ format }: CheckInvocation): Format {
  return format === 'json' ? jsonFormat() : textFormat({ color: wantsColor(), columns: outputColumns() });
}

function optionsOf({ today, expiryWarningDays, managerVersion, defaultLanguage }: CheckInvocation): AllOptions {
  return { today: today ?? currentDay(), expiryWarningDays, managerVersion, defaultLanguage, rules: {} };
}

/** The day it is where the user is. */
function currentDay(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth(), now.getDate());
}
