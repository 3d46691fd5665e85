import { say } from '../../../core/message';
import { brokenAttributesOf } from '../../model/brokenAttribute';
import { featureRecords, recordRule } from '../rule';

export default recordRule({
  id: 'broken-attribute',
  severity: 'error',
  summary: 'An attribute whose equals sign is missing, doubled or one letter off, or whose first letter is part of the word before it',
  source: 'REV, "License File Syntax" (attributes are NAME=value); errors -2 and -8',
  leadsTo: ['-2', '-8'],
  vendors: 'all',
  records: [...featureRecords, 'package', 'vendor'],
  check(record, report) {
    for (const { name, range, edits } of brokenAttributesOf(record)) {
      const end = Math.min(range.end, range.start + 40);
      report({
        range: { start: range.start, end: /[\r\n]/.test(record.text.slice(range.start, end)) ? range.start + name.length : end },
        message: say(
          'The attribute {name} is broken, so License Manager does not know it\nIts equals sign or the space before it is missing, doubled or one letter off. Correct it; no letter or digit changes.',
          { name },
        ),
        fixes: [{ title: say('Write {name}= as one attribute', { name }), edits, safe: true }],
      });
    }
  },
});
