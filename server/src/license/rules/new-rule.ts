import { say } from '../../core/message';
import { featureOf } from '../model/feature';
import { featureRecords, recordRule } from './rule';

// What `npm run new-rule` begins a rule with. It reports one made-up name, so that its page passes at once: put your own condition in its place.
export default recordRule({
  id: 'new-rule',
  severity: 'hint',
  summary: 'A feature with a name that nothing has',
  source: '',
  vendors: 'all',
  records: featureRecords,
  check(record, report) {
    const { name } = featureOf(record);
    if (name?.text !== 'name_that_nothing_has') return;
    report({
      range: name.range,
      message: say('No product asks for a feature named {name}\nRemove the record, or ask your vendor what it is for.', {
        name: name.text,
      }),
    });
  },
});
