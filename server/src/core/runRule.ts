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
}

/** A rule's severity as the user sets it. */
export type RuleSetting = Severity | 'off' | 'default';
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** Called with the rule and the error when a rule throws; the other rules go on. */
export type RuleCrashHandler = (rule: string, error: unknown) => void;

/** Runs one rule's check and adds what it reports to `findings`, with the severity the user wants. A rule that throws adds nothing. */
export function runRule(
  rule: RuleHead,
  settings: RuleSettings,
  findings: Finding[],
  onCrash: RuleCrashHandler,
  check: (report: (report: Report) => void) => void,
): void {
  const setting = Object.hasOwn(settings, rule.id) ? (settings[rule.id] ?? 'default') : 'default';
  if (setting === 'off') return;
  const severity = setting === 'default' ? rule.severity : setting;
  const before = findings.length;
  try {
    check((report) => {
      if (findings.length - before < MOST_PER_RUN)
        findings.push({ rule: rule.id, severity, ...report, message: shortened(report.message) });
    });
  } catch (error) {
    findings.length = before;
    onCrash(rule.id, error);
  }
}
