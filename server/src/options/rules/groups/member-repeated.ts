import { say } from '../../../core/message';
import { removal } from '../../../core/text';
import { isSpace } from '../../syntax/parse';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'member-repeated',
  severity: 'hint',
  summary: 'A member that is in its group already',
  source: '',
  check(file, report) {
    const seen = new Map<string, Set<string>>();
    for (const { kind, name, members } of file.groupLines) {
      const key = `${kind} ${name}`;
      const names = seen.get(key) ?? new Set<string>();
      seen.set(key, names);
      for (const { start, end, value } of members) {
        if (names.has(value))
          report({
            range: { start, end },
            message: say('“{name}” is in this group already', { name: value }),
            fixes: [{ title: say('Remove it'), edits: [removal({ start: spaceBefore(file.text, start), end })], safe: false }],
            tags: ['unnecessary'],
          });
        names.add(value);
      }
    }
  },
});

function spaceBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
