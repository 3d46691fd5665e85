import { say } from '../../../core/message';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'number-out-of-range',
  severity: 'warning',
  summary: 'A number outside of the limits of its option',
  source: 'License Administration Guide, "MAX_CONNECTIONS", "DAEMON_SELECT_TIMEOUT"',
  leadsTo: ['-237'],
  check(file, report) {
    for (const statement of file.statements) {
      const name = statement.definition?.name ?? '';
      const limits = Object.hasOwn(limitsOf, name) ? limitsOf[name] : undefined;
      const word = statement.arguments[0]?.words[0];
      if (!limits || !word || !/^\d+$/.test(word.value)) continue;
      const value = Number(word.value);
      if (value >= limits.least && value <= limits.most) continue;
      report({
        range: { start: word.start, end: word.end },
        message: say('{keyword} must be from {least} to {most}\nThe vendor daemon does not take this number as it is.', {
          keyword: name,
          least: { amount: limits.least },
          most: { amount: limits.most },
        }),
      });
    }
  },
});

const limitsOf: Readonly<Record<string, { readonly least: number; readonly most: number }>> = {
  MAX_CONNECTIONS: { least: 31, most: 1_000_000 },
  DAEMON_SELECT_TIMEOUT: { least: 1, most: 60 },
};
