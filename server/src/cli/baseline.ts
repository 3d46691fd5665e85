import { readFile } from 'node:fs/promises';
import type { Finding } from '../core/finding';
import { findingIds } from './findingIds';
import { relativeName } from './formats/relativeName';
import { explainReadError } from './readErrors';
import { UsageError } from './usageError';

/** Findings that are known, by file: each as `rule id`. */
export type KnownFindings = ReadonlyMap<string, ReadonlySet<string>>;

const VERSION = 1;

/** Collects findings for a later run to know. */
export class BaselineWriter {
  private readonly files: Record<string, string[]> = {};
  count = 0;

  add(name: string, text: string, findings: readonly Finding[]): void {
    if (findings.length === 0) return;
    const ids = findingIds(text, findings);
    this.files[relativeName(name)] = findings.map(({ rule }, index) => `${rule} ${ids[index]}`);
    this.count += findings.length;
  }

  /** JSON, one finding on a line, so that a change of it reads well in version control. */
  get text(): string {
    const files = Object.fromEntries(Object.entries(this.files).sort(([a], [b]) => (a < b ? -1 : 1)));
    return `${JSON.stringify({ version: VERSION, files }, undefined, 2)}\n`;
  }
}

/** Leaves out the findings that a baseline knows. */
export class Baseline {
  private readonly checked = new Set<string>();
  /** How many findings were left out, and how many of the baseline are in the checked files no more. */
  known = 0;
  gone = 0;

  constructor(private readonly findings: KnownFindings) {}

  without(name: string, text: string, findings: readonly Finding[]): readonly Finding[] {
    const file = relativeName(name);
    const known = this.findings.get(file);
    if (!known || this.checked.has(file)) return findings;
    this.checked.add(file);
    const ids = findingIds(text, findings);
    const left = findings.filter(({ rule }, index) => !known.has(`${rule} ${ids[index]}`));
    this.known += findings.length - left.length;
    this.gone += known.size - (findings.length - left.length);
    return left;
  }
}

/** Reads a baseline. @throws UsageError where it cannot be read or is not one */
export async function readBaseline(file: string): Promise<Baseline> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(explainReadError(file, error), 'check');
  });
  const files = filesIn(text.replace(/^\ufeff/, ''));
  if (!files) throw new UsageError(`${file}: this is not a baseline. Write one with --write-baseline.`, 'check');
  return new Baseline(new Map(files.map(([name, findings]) => [name, new Set(findings)])));
}

function filesIn(text: string): [string, string[]][] | undefined {
  try {
    const { version, files } = JSON.parse(text) as { readonly version?: unknown; readonly files?: unknown };
    if (version !== VERSION || typeof files !== 'object' || files === null) return undefined;
    const entries = Object.entries(files);
    return entries.every(([, list]) => Array.isArray(list) && list.every((item) => typeof item === 'string')) ? entries : undefined;
  } catch {
    return undefined;
  }
}
