import type { Fix } from '../../../core/finding';
import { say } from '../../../core/message';
import { inFile, type PlacedRecord } from '../../model/licenseFile';
import { type Server, serverOf } from '../../model/server';
import { commentOut } from '../edits';
import { fileRule } from '../rule';

const MOST_RELATED = 10;

interface Line {
  readonly placed: PlacedRecord;
  readonly server: Server;
}

export default fileRule({
  id: 'server-line-count',
  severity: 'error',
  summary: 'Two SERVER lines, or more than three: License Manager runs on one server or on a set of three',
  source: 'REV, "SERVER Lines"; Genesys Licensing Guide 8.0, appendix C, "Selecting License Server Configuration"',
  vendors: 'all',
  check(file, report) {
    const lines: Line[] = file.recordsOf('server').map((placed) => ({ placed, server: serverOf(placed.record) }));
    if (lines.length < 2 || lines.length === 3) return;
    // A misspelt SERVER line is not counted by License Manager: first its keyword must be mended.
    if (lines.some(({ placed }) => placed.record.intendedKeyword !== undefined)) return;
    const sameId = new Set(lines.map(hostIdOf)).size === 1;
    const meanings = lines.map(meaningOf);
    const allowedWithoutCopies = [1, 3].includes(new Set(meanings).size);
    const places = lines.map(({ placed, server }) =>
      inFile(placed, { start: placed.record.keyword?.start ?? 0, end: (server.host?.range ?? placed.record.keyword)?.end ?? 0 }),
    );
    const seen = new Set<string>();
    for (const [index, { placed }] of lines.entries()) {
      const meaning = meanings[index] as string;
      // A copy is the mistake only where the file is right without it.
      const isCopy = allowedWithoutCopies && seen.has(meaning);
      seen.add(meaning);
      if (allowedWithoutCopies ? !isCopy : index < (lines.length === 2 ? 1 : 3)) continue;
      const values = { count: lines.length };
      const fixes: Fix[] =
        isCopy || sameId
          ? [
              {
                title: say('Comment out this SERVER line'),
                edits: commentOut(placed.record, placed.start),
                safe: isCopy,
              },
            ]
          : [];
      report({
        range: places[index] as { start: number; end: number },
        message: isCopy
          ? say(
              'This SERVER line stands in the file twice. License Manager runs on one server or on a set of three, and {count} SERVER lines are refused. Comment the copy out.',
              values,
            )
          : sameId
            ? say(
                'One of {count} SERVER lines with the same host id. License Manager runs on one server or on a set of three, and {count} lines are refused. Keep the line with the right host name and port and comment out the rest.',
                values,
              )
            : say(
                'One of {count} SERVER lines. License Manager runs on one server or on a set of three. The host ids of all SERVER lines are part of every signature, so with a line too many each FEATURE is refused (error -8). These are probably two license files in one: keep each with its own SERVER line in a file of its own, or ask for one file for all of it.',
                values,
              ),
        fixes,
        related: places
          .slice(0, MOST_RELATED)
          .filter((_, other) => other !== index)
          .map((range) => ({ range, message: say('Another SERVER line.') })),
      });
    }
  },
});

function hostIdOf({ server }: Line): string {
  return (server.hostId?.text ?? '').toLowerCase();
}

function meaningOf({ placed }: Line): string {
  return placed.record.wordTexts.join(' ').toLowerCase();
}
