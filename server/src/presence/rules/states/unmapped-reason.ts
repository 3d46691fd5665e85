import { allOf, say, type Value } from '../../../core/message';
import { breaksXml } from '../../../xml/problems';
import { isImplied } from '../../../xml/tree';
import { documentRule, presenceOnly } from '../rule';
import { reasonsOf } from './_reasons';

/** So many codes are named. */
const MOST_NAMED = 8;

export default documentRule({
  id: 'unmapped-reason',
  severity: 'warning',
  summary: 'A reason code of the setting `presence.reasons` that no state has',
  source: 'UC Connector 8.0 Deployment Guide, "How It Works: Customized Knowledge Worker States" (the states that are not matched)',
  kinds: presenceOnly,
  check(file, report, { reasons }) {
    const { root, vocabulary, document } = file;
    if (reasons.length === 0 || !root || isImplied(root) || root.name.local !== vocabulary.root || document.problems.some(breaksXml))
      return;
    const mapped = new Set(reasonsOf(file).map(({ code }) => code));
    const missing = [...new Set(reasons.map((code) => code.trim()))].filter((code) => !mapped.has(code));
    if (missing.length === 0) return;
    const named: Value[] = missing.slice(0, MOST_NAMED);
    if (missing.length > MOST_NAMED) named.push(say('{count} more', { count: missing.length - MOST_NAMED }));
    report({
      range: root.name,
      message: say(
        'No state has these reason codes: {codes}\nT-Server reports them according to the setting `presence.reasons`. Users then see a more general or built-in state. Add states for them, or correct the setting.',
        { codes: allOf(named) },
      ),
    });
  },
});
