import type { OccurrenceRole } from './occurrences';

/** Whether a line of this kind makes what it names, rather than refer to it. */
export function isDeclaration(role: OccurrenceRole): boolean {
  return role === 'server' || role === 'daemon' || role === 'feature' || role === 'package';
}
