import { createHash } from 'node:crypto';
import type { Finding } from '../core/finding';
import { LineIndex } from '../core/lineIndex';

/**
 * What tells the findings of a text apart wherever they are in it: made of the rule and of the line on which the finding begins, with a number where several are
 * alike. A line that moves keeps it; nothing of the text can be read from it.
 */
export function findingIds(text: string, findings: readonly Finding[]): string[] {
  const lines = new LineIndex(text);
  const seen = new Map<string, number>();
  return findings.map(({ rule, range }) => {
    const { line } = lines.positionAt(range.start);
    const hash = createHash('sha256')
      .update(`${rule}\n${lines.lineText(line).trim().replace(/\s+/g, ' ')}`)
      .digest('hex')
      .slice(0, 16);
    const number = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, number);
    return number === 1 ? hash : `${hash}-${number}`;
  });
}
