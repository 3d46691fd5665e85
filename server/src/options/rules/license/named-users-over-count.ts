import { say } from '../../../core/message';
import { type LicensedRecord, licensesAround } from '../../model/licenses';
import { groupedBy } from '../../model/optionsFile';
import { optionsRule } from '../rule';
import { relatedTo } from './_licensed';

export default optionsRule({
  id: 'named-users-over-count',
  severity: 'error',
  summary: 'More users or hosts included than a license for named ones allows',
  source: 'License Administration Guide, "INCLUDE" (USER_BASED and HOST_BASED); IBM, "Options file commands"',
  check(file, report, context) {
    const licenses = licensesAround(context.surroundings, context.fileName)?.licenses;
    if (!licenses) return;
    for (const [name, lines] of groupedBy(
      file.accessesOf('INCLUDE').filter(({ feature }) => feature && !feature.key),
      ({ feature }) => feature?.name ?? '',
    )) {
      const granted = licenses.grantedOf({ name });
      const most = limitOf(granted);
      const [first] = granted;
      if (most === undefined || !first) continue;
      const names = new Set<string>();
      for (const line of lines) {
        const { type, name: subject, nameWord } = line;
        const before = names.size;
        for (const one of type === 'GROUP' || type === 'HOST_GROUP' ? file.membersOf(type, subject) : [subject]) names.add(one);
        if (names.size <= most || before > most) continue;
        report({
          range: { start: nameWord.start, end: nameWord.end },
          message: say(
            '“{feature}” is licensed for {most} names, and this one is beyond that\nThe vendor daemon refuses those who are too many, or all. Remove names, or buy more licenses.',
            {
              feature: name,
              most: { amount: most },
            },
          ),
          related: [relatedTo(first, say('A license of the feature'))],
        });
      }
    }
  },
});

/** How many names all licenses of a feature together allow; undefined where one of them is not for named users or hosts, or does not say. */
function limitOf(granted: readonly LicensedRecord[]): number | undefined {
  let most = 0;
  for (const { record } of granted) {
    const { userBased, hostBased } = record.attributes;
    const named = userBased ?? hostBased;
    const count = named === 'all' ? record.count : named;
    if (count === undefined) return undefined;
    most += count;
  }
  return granted.length > 0 ? most : undefined;
}
