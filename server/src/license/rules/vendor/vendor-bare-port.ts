import { say } from '../../../core/message';
import { insertion } from '../../../core/text';
import { attributeNamed } from '../../model/feature';
import { vendorLineOf } from '../../model/vendor';
import { recordRule } from '../rule';

export default recordRule({
  id: 'vendor-bare-port',
  severity: 'warning',
  summary: 'A bare number on a DAEMON or VENDOR line where it is read as a path',
  source: 'REV, "VENDOR Lines": the order of the fields, and what must be spelled out',
  leadsTo: ['-97'],
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
              'License Manager reads {text} as the path of the daemon\nThe daemon is not found (error -97). If {text} is the daemon’s port, write port={text}.',
              { text: field.text },
            )
          : say(
              'License Manager reads {text} as the path of the options file\nIf {text} is meant to be the daemon’s port, the daemon does not get it. Write port={text}.',
              { text: field.text },
            ),
      fixes: [{ title: say('Write port={text}', { text: field.text }), edits: [insertion(field.range.start, 'port=')], safe: false }],
    });
  },
});
