import type { Finding, Report, Severity } from './finding';
import { shortened } from './message';

/** What one rule may report at a time: garbage must not fill the memory with findings that nobody reads. */
const MOST_PER_RUN = 30_000;

/** What every rule says of itself, whatever language it judges. */
export interface RuleHead {
  /** Kebab-case, the name of the rule's two files. */
  readonly id: string;
  /** The default severity. Above hint it needs a citable `source`. */
  readonly severity: Severity;
  /** One line for lists of rules. */
  readonly summary: string;
  /** The document and place the rule rests on. */
  readonly source: string;
  /** The error codes that programs show for what it reports, the likeliest first; its page says so too. */
  readonly leadsTo?: readonly string[];
}

/** A rule's severity as the user sets it. */
export type RuleSetting = Severity | 'off' | 'default';
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** Called with the rule and the error when a rule throws; the other rules go on. */
export type RuleCrashHandler = (rule: string, error: unknown) => void;

/** A rule over subjects of one kind, such as records. */
export interface Check<S, C> extends RuleHead {
  check(subject: S, report: (report: Report) => void, context: C): void;
}

/** A rule that the settings leave on, and its severity in force. */
export interface ActiveRule<R extends RuleHead> {
  readonly rule: R;
  readonly severity: Severity;
}

/** The rules that the settings leave on: chosen once for a check, not for each of its subjects. */
export function activeRules<R extends RuleHead>(rules: readonly R[], settings: RuleSettings): ActiveRule<R>[] {
  return rules.flatMap((rule) => {
    const setting = Object.hasOwn(settings, rule.id) ? (settings[rule.id] ?? 'default') : 'default';
    return setting === 'off' ? [] : [{ rule, severity: setting === 'default' ? rule.severity : setting }];
  });
}

/** Runs rules one after the other, and collects what they report. */
export class RuleRun {
  private findings: Finding[] = [];
  private id = '';
  private severity: Severity = 'hint';
  private before = 0;

  constructor(private readonly onCrash: RuleCrashHandler) {}

  private readonly report = (report: Report): void => {
    if (this.findings.length - this.before >= MOST_PER_RUN) return;
    this.findings.push({ rule: this.id, severity: this.severity, ...report, message: shortened(report.message) });
  };

  /** What the rules reported since this was asked before. */
  take(): Finding[] {
    const { findings } = this;
    if (findings.length > 0) this.findings = [];
    return findings;
  }

  /** Runs one rule and adds what it reports to the findings. A rule that throws adds nothing. */
  run<S, C>({ rule, severity }: ActiveRule<Check<S, C>>, subject: S, context: C): void {
    this.id = rule.id;
    this.severity = severity;
    this.before = this.findings.length;
    try {
      rule.check(subject, this.report, context);
    } catch (error) {
      this.findings.length = this.before;
      this.onCrash(rule.id, error);
    }
  }
}
