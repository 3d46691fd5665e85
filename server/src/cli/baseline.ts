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

  add(name: string, entries: readonly string[]): void {
    if (entries.length === 0) return;
    this.files[relativeName(name)] = [...entries];
    this.count += entries.length;
  }

  /** JSON, one finding on a line, so that a change of it reads well in version control. */
  get text(): string {
    const files = Object.fromEntries(Object.entries(this.files).sort(([a], [b]) => (a < b ? -1 : 1)));
    return `${JSON.stringify({ version: VERSION, files }, undefined, 2)}\n`;
  }
}

/** The findings of a text as a baseline knows them. */
export function baselineEntries(text: string, findings: readonly Finding[]): string[] {
  const ids = findingIds(text, findings);
  return findings.map(({ rule }, index) => `${rule} ${ids[index]}`);
}

/** What a baseline says of the findings of a file. */
export interface Unknown {
  /** Those that it does not know. */
  readonly findings: readonly Finding[];
  /** How many it knows, and how many that it knows are in the file no more. */
  readonly known: number;
  readonly gone: number;
}

/** Leaves out the findings that a baseline knows. */
export class Baseline {
  private readonly checked = new Set<string>();

  constructor(private readonly files: KnownFindings) {}

  without(name: string, text: string, findings: readonly Finding[]): Unknown {
    const file = relativeName(name);
    const entries = this.files.get(file);
    if (!entries || this.checked.has(file)) return { findings, known: 0, gone: 0 };
    this.checked.add(file);
    const ofText = baselineEntries(text, findings);
    const left = findings.filter((_, index) => !entries.has(ofText[index] ?? ''));
    const known = findings.length - left.length;
    return { findings: left, known, gone: entries.size - known };
  }
}

/** Reads a baseline. @throws UsageError where it cannot be read or is not one */
export async function readBaseline(file: string): Promise<KnownFindings> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(explainReadError(file, error), 'check');
  });
  const files = filesIn(text.replace(/^\ufeff/, ''));
  if (!files) throw new UsageError(`${file}: this is not a baseline. Write one with --write-baseline.`, 'check');
  return new Map(files.map(([name, findings]) => [name, new Set(findings)]));
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
