import { say } from '../../../core/message';
import { nearest } from '../../../core/suggest';
import { hostNamesIn, isAddress, namesOfAggregator, withoutDomain } from '../../model/aggregators';
import { replaceBy } from '../edits';
import { planRule } from '../rule';

const NAME = 'StatusAggregatorServer';
/** Among more names nobody looks for the nearest: comparing each with each takes long. */
const MOST_COMPARED = 100;

export default planRule({
  id: 'aggregator-parameter',
  severity: 'error',
  summary: 'A server parameter with which CIC does not find Status Aggregator',
  facts: ['S29', 'S30', 'S31'],
  check(file, report) {
    const { servers = [], cicServers = [] } = file.plan.statusAggregator ?? {};
    const known = new Set(servers.flatMap(namesOfAggregator));
    const isDescribed = cicServers.some(({ parameter }) => parameter !== undefined);
    for (const cic of cicServers) {
      const { name: cicName = '', parameter } = cic;
      if (!parameter) {
        if (isDescribed && !file.has(cic, 'parameter'))
          report({
            range: file.at(cic),
            message: say(
              '“{name}” has no server parameter {parameter}\nUntil it is set, the CIC server does not know where to look for statuses of other servers.',
              { name: cicName, parameter: NAME },
            ),
          });
        continue;
      }
      const { name, value } = parameter;
      if (name !== undefined && name !== NAME) {
        const range = file.at(parameter, 'name');
        report({
          range,
          message: say('The server parameter must be called {parameter}\n“{name}” has {written} instead, which means nothing to CIC.', {
            parameter: NAME,
            name: cicName,
            written: name,
          }),
          fixes: [replaceBy(range, JSON.stringify(NAME), false)],
        });
      }
      if (value === undefined) continue;
      const range = file.at(parameter, 'value');
      const hosts = hostNamesIn(value);
      const plain = hosts.map(withoutDomain).join(';');
      const isPlain = value.split(';').every((part) => part.trim() === '' || !/[,\s.:/]/.test(part.trim()));
      if (!isPlain)
        report({
          range,
          message: hosts.some((host) => /[.:/]/.test(host))
            ? say(
                'The value of {parameter} must be host names without domains\nDo not enter fully qualified domain names or addresses; separate several names with semicolons.',
                { parameter: NAME },
              )
            : say('Separate the host names in {parameter} with semicolons\nNothing else separates them: “{value}” is taken for one name.', {
                parameter: NAME,
                value,
              }),
          fixes: hosts.some((host) => isAddress(host) || /[:/]/.test(host)) ? [] : [replaceBy(range, JSON.stringify(plain), false)],
        });
      else if (servers.length > 0)
        for (const host of hosts) {
          if (known.has(host.toLowerCase())) continue;
          const near = known.size > MOST_COMPARED ? undefined : nearest(host, known);
          report({
            range,
            message:
              near === undefined
                ? say(
                    '“{host}” is not a Status Aggregator server of this plan\nThe value of {parameter} must name those that the plan has.',
                    {
                      host,
                      parameter: NAME,
                    },
                  )
                : say('“{host}” is not a Status Aggregator server of this plan; did you mean {near}?', { host, near }),
            fixes:
              near === undefined
                ? []
                : [replaceBy(range, JSON.stringify(hosts.map((one) => (one === host ? near : one)).join(';')), false)],
          });
        }
    }
  },
});
