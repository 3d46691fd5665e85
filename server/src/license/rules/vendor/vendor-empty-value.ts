import { say } from '../../../core/message';
import { vendorLineOf } from '../../model/vendor';
import { recordRule } from '../rule';

export default recordRule({
  id: 'vendor-empty-value',
  severity: 'hint',
  summary: 'An options= or port= with nothing after it on a DAEMON or VENDOR line',
  source: 'REV, "VENDOR Lines"',
  vendors: 'all',
  records: ['vendor'],
  check(record, report) {
    for (const { name, value, range, definition } of vendorLineOf(record).attributes) {
      if (!definition || value === undefined || value.trim() !== '') continue;
      report({
        range,
        message:
          definition.name === 'options'
            ? say(
                'There is no path after {name}=, so it has no effect\nThe daemon looks for an options file of its own name next to the license file. Write the path if you need an options file.',
                { name },
              )
            : say(
                'There is no number after {name}=, so it has no effect\nThe daemon chooses a port by itself, which a firewall blocks. If there is a firewall, write the port that is open in it.',
                { name },
              ),
        tags: ['unnecessary'],
      });
    }
  },
});
