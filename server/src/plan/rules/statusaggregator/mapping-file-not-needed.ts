import { say } from '../../../core/message';
import { parametersIn } from '../../model/contactLists';
import { planRule } from '../rule';

export default planRule({
  id: 'mapping-file-not-needed',
  severity: 'information',
  summary: 'A mapping file for the object class i3person',
  facts: ['S25'],
  check(file, report) {
    for (const { contactList } of file.plan.statusAggregator?.cicServers ?? []) {
      if (contactList?.objectClass?.toLowerCase() !== 'i3person') continue;
      if (!parametersIn(contactList.additional ?? '').some(({ name }) => name === 'ATTRIBUTE_MAPPING_FILE')) continue;
      report({
        range: file.at(contactList, 'additional'),
        message: say(
          'The object class i3person needs no mapping file\nATTRIBUTE_MAPPING_FILE is needed only with an object class other than the default.',
        ),
      });
    }
  },
});
