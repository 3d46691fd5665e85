import type { Fix } from './finding';
import { say } from './message';
import type { TextEdit } from './text';

/** The fix that hides a finding by the comment that an edit puts above it. */
export function ignoreHere(rule: string, comment: TextEdit): Fix {
  return { title: say('Ignore this with a comment ({rule})', { rule }), edits: [comment], safe: false };
}

/** The fix that hides all findings of a rule by the comment that an edit puts into the file. */
export function ignoreInFile(rule: string, comment: TextEdit): Fix {
  return { title: say('Ignore {rule} in the whole file with a comment', { rule }), edits: [comment], safe: false };
}
