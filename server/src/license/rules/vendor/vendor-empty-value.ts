import { say } from '../../../core/message';
import { vendorLineOf } from '../../model/vendor';
import { recordRule } from '../rule';

export default recordRule({
  id: 'vendor-empty-value',
  severity: 'hint',
  summary: 'An options= or port= on a DAEMON or VENDOR line with nothing after it',
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
                'There is no path after {name}=, so this sets nothing: the daemon looks for an options file of its own name beside the license file. Write the path, or leave it as it is if you need no options file.',
                { name },
              )
            : say(
                'There is no number after {name}=, so this sets nothing: the daemon chooses a port by itself, which a firewall does not let through. Write the port that is open in the firewall, or leave it as it is if there is none.',
                { name },
              ),
        tags: ['unnecessary'],
      });
    }
  },
});
