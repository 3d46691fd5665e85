import { say } from '../../../core/message';
import type { Word } from '../../syntax/parse';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'name-case-differs',
  severity: 'information',
  summary: 'One user or host in different cases',
  source: 'License Administration Guide, "Options File Syntax" (names are case-sensitive); Ansys, AVEVA and Autodesk on names',
  check(file, report) {
    const { ignoresCase } = file;
    const names = [
      ...file.accesses.flatMap(({ type, nameWord }) => (type === 'USER' || type === 'HOST' ? [{ type, word: nameWord }] : [])),
      ...(ignoresCase
        ? []
        : file.groupLines.flatMap(({ kind, members }) => members.map((word) => ({ type: kind === 'GROUP' ? 'USER' : 'HOST', word })))),
    ].sort((a, b) => a.word.start - b.word.start);
    const firsts = new Map<string, Word>();
    for (const { type, word } of names) {
      const key = `${type} ${word.value.toLowerCase()}`;
      const first = firsts.get(key) ?? word;
      firsts.set(key, first);
      if (first.value === word.value) continue;
      report({
        range: { start: word.start, end: word.end },
        message: say(
          '“{name}” is also written {other}, and names are case-sensitive\nThat is the most common cause of an option without effect. Write it as the debug log shows it.',
          { name: word.value, other: first.value },
        ),
        related: [{ range: { start: first.start, end: first.end }, message: say('It is written in another case here') }],
      });
    }
  },
});
