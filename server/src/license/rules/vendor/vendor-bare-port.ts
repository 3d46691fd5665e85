import { say } from '../../../core/message';
import { insertion } from '../../../core/text';
import { attributeNamed } from '../../model/feature';
import { vendorLineOf } from '../../model/vendor';
import { recordRule } from '../rule';

export default recordRule({
  id: 'vendor-bare-port',
  severity: 'warning',
  summary: 'A bare number on a DAEMON or VENDOR line in a place where it is read as a path',
  source: 'REV, "VENDOR Lines": the order of the fields, and what must be spelled out',
  vendors: 'all',
  records: ['vendor'],
  check(record, report) {
    const { path, optionsPath, attributes } = vendorLineOf(record);
    const field = [path, optionsPath].find((candidate) => candidate !== undefined && /^\d{2,5}$/.test(candidate.text));
    if (!field || attributeNamed(attributes, 'port')) return;
    report({
      range: field.range,
      message:
        field === path
          ? say(
              'The number {text} is in the place of the daemon’s path, and License Manager reads it as one: the daemon is not found (error -97). If it is the port of the daemon, write port={text}.',
              { text: field.text },
            )
          : say(
              'The number {text} is in the place of the options file, and License Manager reads it as its path: the daemon does not get this port. If it is the port of the daemon, write port={text}.',
              { text: field.text },
            ),
      fixes: [{ title: say('Write port={text}', { text: field.text }), edits: [insertion(field.range.start, 'port=')], safe: false }],
    });
  },
});
