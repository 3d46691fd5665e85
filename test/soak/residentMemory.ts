import { readFileSync } from 'node:fs';

/** The resident memory of a process in MB, or 0 where the system does not tell. */
export function residentMemory(pid: number | undefined): number {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}
