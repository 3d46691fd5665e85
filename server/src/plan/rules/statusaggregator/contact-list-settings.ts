import { say } from '../../../core/message';
import { parametersIn } from '../../model/contactLists';
import { replaceBy } from '../edits';
import { planRule } from '../rule';

const DRIVER = 'IC LDAP Contacts';

export default planRule({
  id: 'contact-list-settings',
  severity: 'error',
  summary: 'Settings of a contact list source with which no statuses are shown',
  facts: ['S22', 'S23', 'S24', 'S25'],
  check(file, report) {
    for (const { name = '', dataSource, contactList } of file.plan.statusAggregator?.cicServers ?? []) {
      if (!contactList) continue;
      const { dataSource: used, hasStatus, driver, objectClass, additional } = contactList;
      const replace = (key: string, value: unknown) => [replaceBy(file.at(contactList, key), JSON.stringify(value), false)];
      if (used !== undefined && dataSource?.name !== undefined && used !== dataSource.name)
        report({
          range: file.at(contactList, 'dataSource'),
          message: say(
            'The contact list of “{name}” uses another data source\nIt uses {used}; the one that is configured for Status Aggregator is {wanted}.',
            { name, used, wanted: dataSource.name },
          ),
          fixes: replace('dataSource', dataSource.name),
        });
      if (hasStatus === false)
        report({
          range: file.at(contactList, 'hasStatus'),
          message: say(
            'Has Status is not selected in the contact list of “{name}”\nSelect it: without it, the directory shows no statuses.',
            {
              name,
            },
          ),
          fixes: replace('hasStatus', true),
        });
      if (driver !== undefined && dataSource?.type === 'LDAP' && !driver.toLowerCase().startsWith(DRIVER.toLowerCase()))
        report({
          range: file.at(contactList, 'driver'),
          message: say('The driver of the contact list of “{name}” must be {wanted}\nIt is {driver}, and the data source is an LDAP one.', {
            name,
            wanted: DRIVER,
            driver,
          }),
          fixes: replace('driver', DRIVER),
        });
      if (
        objectClass !== undefined &&
        objectClass.toLowerCase() !== 'i3person' &&
        !parametersIn(additional ?? '').some((parameter) => parameter.name === 'ATTRIBUTE_MAPPING_FILE')
      )
        report({
          range: file.at(contactList, 'objectClass'),
          message: say(
            'The object class {objectClass} needs a file that maps its attributes\nWrite ATTRIBUTE_MAPPING_FILE="path" in Additional Information of the contact list of “{name}”.',
            { objectClass, name },
          ),
        });
    }
  },
});
