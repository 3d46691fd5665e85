import { FINDINGS_CAPPED, MOST_FINDINGS } from '../core/cap';
import { describeCrash } from '../core/crash';
import type { Day } from '../core/day';
import { type Severity, severities } from '../core/finding';
import type { Project } from '../core/project/projectTree';
import { noCounts, type SeverityCounts, total } from '../core/severityCounts';
import type { Language, LanguageSettings } from '../language/language';
import type { Surroundings } from '../language/surroundings';
import { Baseline, baselineEntries, type KnownFindings } from './baseline';
import type { CheckRequest } from './checkFiles';
import type { FileWork } from './eachFile';
import type { FoundFile } from './findFiles';
import { type FixedBytes, fixBytes } from './fixBytes';
import type { Format } from './formats/format';
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
import type { ProjectFiles } from './projectFiles';
import type { Reading } from './readAhead';
import { explainReadError } from './readErrors';
import { settingsInForce } from './settingsInForce';
import { SurroundingFiles } from './surroundings';
import { explainWriteError } from './writeErrors';
import { WriteRefusedError, writeInPlace } from './writeInPlace';

/** What a check of files is made with; plain data. */
export interface CheckJob {
  readonly request: CheckRequest;
  readonly today: Day;
  /** The findings that are not said. */
  readonly baseline: KnownFindings | undefined;
}

/** Something to say of a file besides its findings, in sentences for the user. A failure is of reading or writing; of project files each problem is said once. */
export interface Remark {
  readonly kind: 'failure' | 'crash' | 'project';
  readonly text: string;
}

/** What there is to say of a file; plain data. */
export interface FileOutcome {
  /** What tells the file from others, whatever path leads to it. */
  readonly identity: string | undefined;
  readonly remarks: readonly Remark[];
  /** How many findings were fixed, or would be; undefined where nothing was. */
  readonly fixed?: number | undefined;
  /** Undefined where the file was not checked. */
  readonly checked?: FileVerdict;
}

/** What a check of a file came to. */
export interface FileVerdict {
  /** Of the findings that are said. */
  readonly counts: SeverityCounts;
  /** How many of them --fix can fix. */
  readonly fixable: number;
  readonly hasFindings: boolean;
  /** The warnings among all findings. */
  readonly warnings: number;
  /** What is printed of it, but for what depends on the files before. */
  readonly text: string;
  /** How many findings the baseline knows, and how many that it knows are gone. */
  readonly known: number;
  readonly gone: number;
  /** The findings as a baseline has them, where one is written. */
  readonly entries: readonly string[];
}

/** What there is to say of a file, and its text before it was fixed, where it was. */
interface FixedText extends CheckedText {
  readonly before?: string;
}

/** Checks one file after the other, in any thread. */
export class FileChecker {
  private readonly settings = new Map<Language, Map<Project | undefined, LanguageSettings>>();
  private readonly surroundings: SurroundingFiles;
  private readonly baseline: Baseline | undefined;

  /** `site`: the files of the run, where they are judged together. */
  constructor(
    private readonly job: CheckJob,
    private readonly format: Format,
    private readonly projects: ProjectFiles,
    site: readonly FoundFile[] | undefined,
  ) {
    this.baseline = job.baseline && new Baseline(job.baseline);
    this.surroundings = new SurroundingFiles({
      site,
      projects,
      settingsOf: async (name, language) => this.settingsFor(language, await projects.of(name)),
    });
  }

  readonly check: FileWork<FileOutcome> = async (file, reading) => {
    const remarks: Remark[] = [];
    const identity = reading instanceof Error ? undefined : reading.identity;
    return { identity, remarks, ...(await this.verdictOf(file, reading, remarks)) };
  };

  private async verdictOf(file: FoundFile, reading: Reading, remarks: Remark[]): Promise<Pick<FileOutcome, 'checked' | 'fixed'>> {
    const failed = (text: string) => remarks.push({ kind: 'failure', text });
    if (reading instanceof Error) {
      failed(explainReadError(file.name, reading));
      return {};
    }
    const crashes: string[] = [];
    const onRuleCrash = (rule: string, error: unknown) =>
      crashes.push(
        `${file.name}: the rule ${rule} crashed, which is a bug in Seatkeeper. The other rules were checked.\n${describeCrash(error)}`,
      );
    const opened = await openFile(file.name, reading.bytes, { onRuleCrash });
    if (this.passesOver(file, opened)) return {};
    const project = await this.projects.of(file.name);
    for (const text of this.projects.takeProblems()) remarks.push({ kind: 'project', text });
    if ('declined' in opened) {
      if (file.isNamed) failed(`${file.name}: ${opened.declined}`);
      return {};
    }
    const kept = { known: 0, gone: 0, entries: [] as readonly string[] };
    const keep = this.keep(file, kept);
    const fixed = 'tooLarge' in opened ? undefined : await this.fix(file, opened, project, failed);
    const { before, ...checked }: FixedText =
      'tooLarge' in opened ? checkTooLarge(opened, keep) : await this.checkOpened(file, opened, project, fixed, keep);
    for (const text of crashes) remarks.push({ kind: 'crash', text });
    const shown = atLeast(this.job.request.minSeverity, checked);
    return {
      fixed: fixed?.count,
      checked: {
        counts: shown.counts,
        fixable: total(shown.fixable),
        hasFindings: shown.findings.length > 0,
        warnings: checked.counts.warning,
        text: this.job.request.writeBaseline === undefined ? this.format.file({ ...shown, name: file.name, before }) : '',
        ...kept,
      },
    };
  }

  private async checkOpened(
    file: FoundFile,
    opened: OpenedFile,
    project: Project | undefined,
    fixed: FixedBytes | undefined,
    keep: Keep,
  ): Promise<FixedText> {
    const settings = this.settingsFor(opened.language, project);
    const around = await this.surroundings.of(file, opened);
    if (!fixed) return checkFile(opened, settings, around, keep);
    return { ...checkFile({ ...opened, ...opened.decode(fixed.bytes) }, settings, around, keep), before: fixed.before };
  }

  /** Which findings of a file are said: those that the baseline does not know, and none where one is written. */
  private keep({ name }: FoundFile, kept: { known: number; gone: number; entries: readonly string[] }): Keep {
    return (text, findings) => {
      if (this.job.request.writeBaseline !== undefined) {
        kept.entries = baselineEntries(text, findings);
        return [];
      }
      if (!this.baseline) return findings;
      const { findings: unknown, known, gone } = this.baseline.without(name, text, findings);
      kept.known = known;
      kept.gone = gone;
      return unknown;
    };
  }

  /** What files of a language are checked with: the same object for all that project files say the same of. */
  private settingsFor(language: Language, project: Project | undefined): LanguageSettings {
    const known = this.settings.get(language) ?? new Map<Project | undefined, LanguageSettings>();
    this.settings.set(language, known);
    const settings = known.get(project) ?? settingsInForce(language, project?.settings, this.job.request.settings, this.job.today);
    known.set(project, settings);
    return settings;
  }

  /** Whether a file is unsupported and no error for it. What comes by standard input without a name is always checked. */
  private passesOver({ name, path: file }: FoundFile, opened: OpenedFile | TooLarge | Declined): boolean {
    const { ignoreUnknown, stdinName } = this.job.request;
    if (!ignoreUnknown || (file === undefined && stdinName === undefined)) return false;
    return 'declined' in opened || ('document' in opened && !isWanted(name, opened));
  }

  /** Fixes a file where that is asked for. What cannot be written is said, and then checked as it is. */
  private async fix(
    file: FoundFile,
    opened: OpenedFile,
    project: Project | undefined,
    failed: (problem: string) => void,
  ): Promise<FixedBytes | undefined> {
    const { fix } = this.job.request;
    if (fix === 'no') return undefined;
    const { bytes, document, decode, language } = opened;
    const settings = this.settingsFor(language, project);
    const around: Surroundings | undefined = await this.surroundings.of(file, opened);
    try {
      const fixed = fixBytes(bytes, decode, (text, notes) => document.analyze(text, settings, notes, around).findings());
      if (!fixed) return undefined;
      // What cannot be read of it may turn off the very rule that fixes here.
      if (project?.hasProblems) throw new WriteRefusedError('its project file has mistakes');
      if (fix === 'write' && file.linksOut) throw new WriteRefusedError('this is a link to a file outside the folder being checked');
      if (fix === 'write' && file.path !== undefined) await writeInPlace(file.path, fixed.bytes, bytes);
      return fixed;
    } catch (error) {
      failed(explainWriteError(file.name, error as NodeJS.ErrnoException));
      return undefined;
    }
  }
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
