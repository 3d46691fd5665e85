import { describe, expect, test } from 'vitest';
import { PresenceFile } from '../../server/src/presence/model/presenceFile';
import { checkPresence } from '../support/check';

const states = [
  `<state id="tea" icon="t.png">
    <!-- hot -->
    <display><menuText>Tea &amp; rest</menuText><statusText>At tea</statusText></display>
    <genesysAgent ready="false" mode="away"><reason in="reasons">tea</reason></genesysAgent>
  </state>`,
  `<state id="soup" icon='s.png'>
    <display language="en"><menuText><![CDATA[Soup <2]]></menuText><statusText>At soup</statusText></display>
    <genesysAgent ready="false"/>
  </state>`,
  `<state id="work">
    <display><menuText>Work</menuText><statusText>At work</statusText></display>
    <genesysAgent ready="true"/>
  </state>`,
];
const before = (index: number) => `<?xml version="1.0" encoding="UTF-8"?>
<!-- Canteen -->
<presence xmlns="http://genesyslab.com/schemas/ucc/presence">
  ${states.slice(0, index).join('\n  ')}
  `;
const after = (index: number) => `
  ${states.slice(index + 1).join('\n  ')}
  <auto>
    <event name="preview-reject" onevent="work"/>
  </auto>
</presence>
`;

describe.each([0, 1, 2])('typing state %i from its first character to its last', (index) => {
  const lead = before(index);
  const state = states[index] ?? '';
  const steps = Array.from({ length: state.length }, (_, length) => {
    const text = lead + state.slice(0, length + 1) + after(index);
    return { text, end: lead.length + length + 1, findings: checkPresence('presence', text) };
  });

  test('has no finding outside of it', () => {
    const outside = steps.flatMap(({ text, end, findings }) =>
      findings
        // What other states and events have to do with this one as far as it is written is true.
        .filter(
          ({ rule, range }) =>
            (range.start < lead.length || range.start > end) && !['unknown-state', 'missing-event', 'same-agent-state'].includes(rule),
        )
        .map(({ rule, range }) => `${text.slice(lead.length, end).slice(-30)}| ${rule} at ${text.slice(range.start, range.start + 30)}`),
    );
    expect(outside).toEqual([]);
  });

  test('has one finding at the most for the one tag that is not finished', () => {
    const several = steps.flatMap(({ text, end, findings }) => {
      const breaks = findings.filter(({ rule, severity }) => severity === 'error' && rule !== 'end-tag-missing' && isOfXml(rule));
      return breaks.length > 1 ? [`${text.slice(lead.length, end).slice(-30)}| ${breaks.map(({ rule }) => rule).join(' ')}`] : [];
    });
    expect(several).toEqual([]);
  });

  test('keeps every other state', () => {
    for (const { text } of steps) {
      const ids = [...new PresenceFile('presence', text).stateById.keys()];
      expect(ids.filter((id) => !state.includes(`"${id}`) && ['tea', 'soup', 'work'].includes(id)).length, text).toBe(2);
    }
  });
});

/** Whether a rule speaks of XML itself, and not of what is in it. */
function isOfXml(rule: string): boolean {
  return !['missing-attribute', 'missing-element', 'unknown-element', 'unknown-attribute', 'bad-value'].includes(rule);
}
