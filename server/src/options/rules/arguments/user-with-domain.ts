import type { Report } from '../../../core/finding';
import { say } from '../../../core/message';
import type { Word } from '../../syntax/parse';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'user-with-domain',
  severity: 'hint',
  summary: 'A user with a domain or a host',
  source: '',
  check(file, report) {
    for (const { type, name, nameWord } of file.accesses) if (type === 'USER' && hasMore(name)) report(reportOf(nameWord));
    for (const { kind, members } of file.groupLines)
      if (kind === 'GROUP') for (const word of members) if (hasMore(word.value)) report(reportOf(word));
  },
});

function hasMore(name: string): boolean {
  return /^[^\\@]+[\\@][^\\@]+$/.test(name.slice(0, 200));
}

function reportOf({ start, end, value }: Word): Report {
  return {
    range: { start, end },
    message: say(
      '“{name}” matches only if the debug log shows the user like this\nMost products send the login name alone, without a domain or host.',
      { name: value },
    ),
  };
}
