import { say } from '../../../core/message';
import { isAddress } from '../../model/aggregators';
import { replaceBy } from '../edits';
import { planRule } from '../rule';

const SUBTYPE = 'Active Directory';

export default planRule({
  id: 'data-source-settings',
  severity: 'error',
  summary: 'Settings of a data source that do not lead to Active Directory',
  facts: ['S20', 'S21'],
  check(file, report) {
    const { cicServers = [], activeDirectory } = file.plan.statusAggregator ?? {};
    for (const { name = '', dataSource } of cicServers) {
      if (!dataSource || dataSource.type === 'other') continue;
      const { subtype, host } = dataSource;
      if (activeDirectory !== false && subtype !== undefined && subtype.toLowerCase() !== SUBTYPE.toLowerCase())
        report({
          range: file.at(dataSource, 'subtype'),
          message: say(
            'The subtype of the data source of “{name}” must be {wanted}\nIt is “{subtype}”: choose {wanted} in the list Subtype.',
            {
              name,
              wanted: SUBTYPE,
              subtype,
            },
          ),
          fixes: [replaceBy(file.at(dataSource, 'subtype'), JSON.stringify(SUBTYPE), false)],
        });
      if (host !== undefined && isAddress(host))
        report({
          range: file.at(dataSource, 'host'),
          message: say(
            'Host Name is the domain name of the Active Directory host, not its address\nWrite the domain name in the data source of “{name}”, in place of {host}.',
            { name, host },
          ),
        });
      for (const [key, label, example] of [
        ['bindDn', 'Bind DN', 'CN=Administrator,CN=Users,DC=contoso,DC=example'],
        ['searchDn', 'Search DN', 'OU=AllUsers,DC=contoso,DC=example'],
      ] as const) {
        const { [key]: value } = dataSource;
        if (value === undefined || isDistinguishedName(value)) continue;
        report({
          range: file.at(dataSource, key),
          message: say('{label} is not a distinguished name\nThe data source of “{name}” needs one such as {example}.', {
            label,
            name,
            example,
          }),
        });
      }
    }
  },
});

/** Whether each part between commas (not those after a backslash) is a name, an equals sign, and a value. */
function isDistinguishedName(text: string): boolean {
  return text
    .replace(/\\./g, '_')
    .replace(/"[^"]*"/g, '_')
    .split(/[,;]/)
    .every((part) => /^\s*[A-Za-z\d][A-Za-z\d.-]*\s*=\s*\S/.test(part));
}
