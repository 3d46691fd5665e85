import type { MentionRole } from './mentions';

/** Whether a line of this kind makes what it names, rather than refer to it. */
export function isDeclaration(role: MentionRole): boolean {
  return role === 'server' || role === 'daemon' || role === 'feature' || role === 'package';
}
