import { type Finding, shiftFinding } from '../core/finding';
import { memo } from '../core/memo';
import { byRange } from '../core/ranges';
import { type ActiveRule, activeRules, type RuleCrashHandler, RuleRun, type RuleSettings } from '../core/runRule';
import { vendorOf } from './model/feature';
import { isGenesys } from './model/genesys';
import { LicenseFile } from './model/licenseFile';
import { type VendorWords, vendorWords } from './model/vendorWords';
import { rules } from './rules/registry.generated';
import type { CheckContext, FileRule, RecordRule, RuleContext } from './rules/rule';
import type { LicenseTree } from './syntax/parse';
import type { LicenseRecord } from './syntax/record';
import type { RecordKind } from './vocabulary/keywords';

export interface CheckOptions extends CheckContext {
  readonly rules: RuleSettings;
}

const recordRules = rules.flatMap(({ rule }) => ('records' in rule ? [rule] : []));
const fileRules = rules.flatMap(({ rule }) => ('records' in rule ? [] : [rule]));
export const exclusiveRules = fileRules.filter((rule) => rule.exclusive);
const ordinaryFileRules = fileRules.filter((rule) => !rule.exclusive);

/** The rules that settings leave on. */
interface Active {
  readonly exclusive: readonly ActiveRule<FileRule>[];
  readonly ordinary: readonly ActiveRule<FileRule>[];
  readonly byKind: ReadonlyMap<RecordKind, readonly ActiveRule<RecordRule>[]>;
}

const activeIn = memo((settings: RuleSettings): Active => {
  const byKind = new Map<RecordKind, ActiveRule<RecordRule>[]>();
  for (const active of activeRules(recordRules, settings)) {
    for (const kind of active.rule.records) {
      const others = byKind.get(kind);
      if (others) others.push(active);
      else byKind.set(kind, [active]);
    }
  }
  return { exclusive: activeRules(exclusiveRules, settings), ordinary: activeRules(ordinaryFileRules, settings), byKind };
});

/** What was found in each record of a version. */
interface Kept {
  readonly records: readonly LicenseRecord[];
  readonly findings: readonly (readonly Finding[])[];
  /** What it depends on beside the records. */
  readonly circumstances: string;
}

const noFindings: readonly Finding[] = [];

/**
 * Checks versions of one license file. What it found in a record is kept as long as the record and the settings stay the same,
 * so that after a keystroke only the touched record and the rules about the whole file run.
 */
export class LicenseChecker {
  private kept: Kept | undefined;

  constructor(private readonly onRuleCrash: RuleCrashHandler = () => {}) {}

  /** All findings, sorted by place. */
  check(tree: LicenseTree, options: CheckOptions): Finding[] {
    const file = new LicenseFile(tree);
    const { exclusive, ordinary, byKind } = activeIn(options.rules);
    const { isTemplate } = file;
    const inFile: RuleContext = { ...options, words: vendorWords(file.namesGenesys), isTemplate };
    const ofOther = this.runFileRules(exclusive, file, inFile);
    if (ofOther.length > 0) return ofOther;
    const circumstances = `${isTemplate} ${options.today} ${options.expiryWarningDays} ${options.managerVersion} ${file.genesysOnly} ${file.namesGenesys} ${JSON.stringify(options.rules)}`;
    const findings = this.runFileRules(ordinary, file, inFile);
    const contextFor = memo((words: VendorWords): RuleContext => ({ ...options, words, isTemplate }));
    const run = new RuleRun(this.onRuleCrash);
    const found = this.findInRecords(tree.records, circumstances, (record) => {
      const rules = byKind.get(record.kind);
      return rules ? checkRecord(record, rules, file, contextFor(file.wordsFor(record)), run) : noFindings;
    });
    for (let index = 0; index < found.length; index++) {
      for (const finding of found[index] ?? noFindings) findings.push(shiftFinding(finding, tree.starts[index] ?? 0));
    }
    return findings.sort(byRange);
  }

  /** What is found in each record. A change leaves the records before and after it as they are, and what was found in them. */
  private findInRecords(
    records: readonly LicenseRecord[],
    circumstances: string,
    check: (record: LicenseRecord) => readonly Finding[],
  ): readonly (readonly Finding[])[] {
    const kept = this.kept?.circumstances === circumstances ? this.kept : undefined;
    const before = kept?.records ?? [];
    const most = Math.min(records.length, before.length);
    let start = 0;
    while (start < most && records[start] === before[start]) start++;
    const shift = before.length - records.length;
    let end = records.length;
    while (end > start && end + shift > start && records[end - 1] === before[end + shift - 1]) end--;
    const findings = records.map((record, index) => {
      if (index >= start && index < end) return check(record);
      return kept?.findings[index < start ? index : index + shift] ?? noFindings;
    });
    this.kept = { records, findings, circumstances };
    return findings;
  }

  private runFileRules(rules: readonly ActiveRule<FileRule>[], file: LicenseFile, context: RuleContext): Finding[] {
    const run = new RuleRun(this.onRuleCrash);
    for (const active of rules) run.run(active, file, context);
    return run.take();
  }
}

function checkRecord(
  record: LicenseRecord,
  rules: readonly ActiveRule<RecordRule>[],
  file: LicenseFile,
  context: RuleContext,
  run: RuleRun,
): readonly Finding[] {
  const vendor = vendorOf(record);
  const genesys = file.genesysOnly || (vendor !== undefined && isGenesys(vendor));
  for (const active of rules) if (active.rule.vendors === 'all' || genesys) run.run(active, record, context);
  const findings = run.take();
  return findings.length > 0 ? withoutEchoes(record, findings) : noFindings;
}

/** A control character spoils the word it is in: what else is found in that word follows from it, and goes with it. */
function withoutEchoes(record: LicenseRecord, findings: readonly Finding[]): readonly Finding[] {
  const places = findings.filter(({ rule }) => rule === 'control-character').map(({ range }) => range.start);
  if (places.length === 0 || places.length === findings.length) return findings;
  let next = 0;
  const isEcho = ({ rule, range }: Finding): boolean => {
    if (rule === 'control-character') return false;
    while ((places[next] ?? Number.POSITIVE_INFINITY) < range.start) next++;
    return (places[next] ?? Number.POSITIVE_INFINITY) < range.end && !/\s/.test(record.slice(range));
  };
  return [...findings].sort(byRange).filter((finding) => !isEcho(finding));
}
