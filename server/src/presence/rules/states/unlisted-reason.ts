import { say } from '../../../core/message';
import { isWhole } from '../edits';
import { documentRule, presenceOnly } from '../rule';
import { reasonsOf } from './_reasons';

export default documentRule({
  id: 'unlisted-reason',
  severity: 'warning',
  summary: 'A state for a reason code that the setting `presence.reasons` does not list',
  source: 'UC Connector 8.0 Deployment Guide, "How It Works: Customized Knowledge Worker States" (matching of reason codes)',
  kinds: presenceOnly,
  check(file, report, { reasons }) {
    if (reasons.length === 0) return;
    const listed = new Set(reasons.map((code) => code.trim()));
    const inAnyCase = new Map([...listed].map((code) => [code.toLowerCase(), code]));
    for (const { element, code, range, isPlain } of reasonsOf(file)) {
      if (code === '' || listed.has(code)) continue;
      const right = inAnyCase.get(code.toLowerCase());
      report({
        range,
        message:
          right === undefined
            ? say(
                'The setting `presence.reasons` does not list the reason {code}\nSo T-Server never reports it, and this agent state never shows. Correct the code, or add it to the setting.',
                { code },
              )
            : say(
                'The setting `presence.reasons` lists {right}, not {code}: capitals count\nSo T-Server never reports this reason, and this agent state never shows.',
                { code, right },
              ),
        fixes:
          right !== undefined && isPlain && isWhole(file, element)
            ? [{ title: say('Change it to {id}', { id: right }), edits: [{ range, newText: right }], safe: false }]
            : [],
      });
    }
  },
});
