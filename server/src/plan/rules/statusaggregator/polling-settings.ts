import { say } from '../../../core/message';
import { isPollingTime, parametersIn } from '../../model/contactLists';
import { planRule } from '../rule';

const names = ['ATTRIBUTE_MAPPING_FILE', 'NEXT_POLLING_TIME', 'POLLING_INTERVAL'];

export default planRule({
  id: 'polling-settings',
  severity: 'error',
  summary: 'Times of polling that cannot be read',
  facts: ['S26', 'S27'],
  check(file, report) {
    for (const { contactList } of file.plan.statusAggregator?.cicServers ?? []) {
      if (!contactList) continue;
      const range = file.at(contactList, 'additional');
      for (const { name, value } of parametersIn(contactList.additional ?? '')) {
        const swallowed = names.find((other) => value.toUpperCase().includes(`${other}=`));
        if (swallowed !== undefined)
          report({
            range,
            message: say('Write a semicolon before {name}\nOnly semicolons separate the parameters in Additional Information.', {
              name: swallowed,
            }),
          });
        else if (name === 'NEXT_POLLING_TIME' && !isPollingTime(value))
          report({
            range,
            message: say(
              'NEXT_POLLING_TIME must look like {example}, in UTC\n“{value}” is not such a date and time. The default is midnight after the installation.',
              { example: '2026-11-12 00:01:00', value },
            ),
          });
        else if (name === 'POLLING_INTERVAL' && !/^\d{1,9}$/.test(value))
          report({
            range,
            message: say(
              'POLLING_INTERVAL must be a whole number of seconds\n“{value}” is not one. The default is 86400, which is a day.',
              { value },
            ),
          });
      }
    }
  },
});
