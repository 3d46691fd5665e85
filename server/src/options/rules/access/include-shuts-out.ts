import { allOf, type Message, say } from '../../../core/message';
import { type Access, groupedBy, poolKey } from '../../model/optionsFile';
import { isPlaceholder } from '../../model/placeholder';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'include-shuts-out',
  severity: 'information',
  summary: 'The INCLUDE that keeps everybody else from using a feature',
  source: 'License Administration Guide, "INCLUDE"',
  check(file, report) {
    for (const [keyword, all] of families) {
      const everything = file.accessesOf(all);
      const lines = file.accessesOf(keyword).filter(({ feature, name }) => feature && !isPlaceholder(feature.name) && !isPlaceholder(name));
      for (const ofPool of groupedBy(lines, poolKey).values()) {
        const [first] = ofPool;
        if (!first) continue;
        const who = allOf(namesOf([...ofPool, ...everything]));
        report({
          range: { start: first.statement.keyword.start, end: first.statement.keyword.end },
          message:
            keyword === 'INCLUDE'
              ? say(
                  'Only {who} can use {feature}\nINCLUDE does not add to those who may use a feature: it shuts everybody else out. Others get error -39.',
                  { who, feature: poolKey(first) },
                )
              : say('Only {who} can borrow {feature}\nINCLUDE_BORROW does not add to those who may: it shuts everybody else out.', {
                  who,
                  feature: poolKey(first),
                }),
        });
      }
      const [first] = everything;
      if (first && lines.length === 0)
        report({
          range: { start: first.statement.keyword.start, end: first.statement.keyword.end },
          message: say(
            'Only {who} can use the features of this vendor\nINCLUDEALL does not add to those who may use them: it shuts everybody else out. Others get error -39.',
            { who: allOf(namesOf(everything)) },
          ),
        });
    }
  },
});

const families = [
  ['INCLUDE', 'INCLUDEALL'],
  ['INCLUDE_BORROW', ''],
] as const;

/** So many are named; of more the last says how many. */
const MOST_NAMED = 3;

function namesOf(accesses: readonly Access[]): (string | Message)[] {
  const names = [
    ...new Set(
      accesses.map((access) => (access.type === 'GROUP' || access.type === 'HOST_GROUP' ? `${access.type} ${access.name}` : access.name)),
    ),
  ];
  if (names.length <= MOST_NAMED) return names;
  return [...names.slice(0, MOST_NAMED - 1), say('{count} others', { count: { amount: names.length - MOST_NAMED + 1 } })];
}
