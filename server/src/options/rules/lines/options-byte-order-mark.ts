import { afterByteOrderMark } from '../../../core/characters';
import { say } from '../../../core/message';
import { removal } from '../../../core/text';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'options-byte-order-mark',
  severity: 'error',
  summary: 'A byte order mark before the first option',
  source: 'License Administration Guide, "License File Format Overview" (plain text); Ansys, options file procedure, step 5',
  check(file, report) {
    if (afterByteOrderMark(file.text) === 0) return;
    report({
      range: { start: 0, end: 1 },
      message: say(
        'The file begins with a byte order mark; save it as ANSI, or UTF-8 without BOM\nIt is an invisible character that makes the first word unknown to the vendor daemon.',
      ),
      fixes: [{ title: say('Remove the byte order mark'), edits: [removal({ start: 0, end: 1 })], safe: true }],
    });
  },
});
