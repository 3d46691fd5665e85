import { say } from '../../../core/message';
import type { TextRange } from '../../../core/text';
import { type LicensedRecord, licensesAround } from '../../model/licenses';
import { optionsRule } from '../rule';
import { featuresIn, relatedTo } from './_licensed';

export default optionsRule({
  id: 'named-users-missing',
  severity: 'error',
  summary: 'A license for named users or hosts without an INCLUDE line',
  source: 'License Administration Guide, "INCLUDE" (needed for USER_BASED and HOST_BASED; error -84)',
  leadsTo: ['-84'],
  check(file, report, context) {
    const licenses = licensesAround(context.surroundings, context.fileName)?.licenses;
    const first = file.statements[0];
    if (!licenses || !first || file.accessesOf('INCLUDEALL').length > 0) return;
    const included = new Set(file.accessesOf('INCLUDE').map(({ feature }) => feature?.name));
    const places = new Map<string, TextRange>();
    for (const { feature } of featuresIn(file)) if (!places.has(feature.name)) places.set(feature.name, feature.nameRange);
    for (const name of licenses.featureNames) {
      const granted = licenses.grantedOf({ name });
      const [named] = granted;
      if (!named || included.has(name) || !granted.every(isNamed)) continue;
      const { start, end } = places.get(name) ?? first.keyword;
      report({
        range: { start, end },
        message: say(
          '“{feature}” is licensed for named users or hosts, and no INCLUDE line names any\nNobody can use it (error -84). Write INCLUDE lines for those who may.',
          { feature: name },
        ),
        related: [relatedTo(named, say('A license of the feature'))],
      });
    }
  },
});

function isNamed({ record: { attributes } }: LicensedRecord): boolean {
  return attributes.userBased !== undefined || attributes.hostBased !== undefined;
}
