import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { render } from '../../server/src/core/message';
import { applyEdits } from '../../server/src/core/text';
import { reasonPlaces, workModes } from '../../server/src/language/agentStates';
import type { NewState } from '../../server/src/language/newState';
import { stateAdder } from '../../server/src/presence/features/newState';
import { match } from '../../server/src/presence/model/matching/match';
import { PresenceFile } from '../../server/src/presence/model/presenceFile';
import { checkPresence } from '../support/check';
import { presence } from './documents';

const lunch: NewState = {
  id: 'lunch',
  texts: [{ language: '', menuText: 'Lunch & rest', statusText: 'At lunch' }],
  ready: false,
  mode: 'away',
  reason: '',
  icon: '',
};

/** The document with the new state, or what is wrong. */
function added(text: string, state: Partial<NewState> = {}): string {
  const result = stateAdder(new PresenceFile('presence', text), 'en').add({ ...lunch, ...state });
  if ('problem' in result) return `${result.part}: ${render(result.problem)}`;
  expect(applyEdits(text, [result.edit]).slice(result.added.start, result.added.end)).toMatch(/^<(\w+:)?state [\s\S]*<\/(\w+:)?state>$/);
  return applyEdits(text, [result.edit]);
}

const two = presence(`
  <state id="ready">
    <display><menuText>Ready</menuText></display>
    <display language="fr"><menuText>Prêt</menuText></display>
    <genesysAgent ready="true"/>
  </state>
  <!-- the general one -->
  <state id="notready">
    <display><menuText>Not ready</menuText></display>
    <genesysAgent ready="false"/>
  </state>
`);

describe('a new state', () => {
  test('goes before the state that would hide it, above its comment, laid out as the others', () => {
    expect(
      added(two, { icon: 'icons/lunch.png', reason: 'L1', texts: [...lunch.texts, { language: 'fr', menuText: 'Repas', statusText: '' }] }),
    ).toBe(
      two.replace(
        '  <!-- the general one -->\n',
        `  <state id="lunch" icon="icons/lunch.png">
    <display><menuText>Lunch &amp; rest</menuText><statusText>At lunch</statusText></display>
    <display language="fr"><menuText>Repas</menuText></display>
    <genesysAgent ready="false" mode="away"><reason>L1</reason></genesysAgent>
  </state>
  <!-- the general one -->
`,
      ),
    );
  });

  test('goes after the last state where none hides it', () => {
    expect(added(two, { ready: true, mode: 'acw', reason: 'R' })).toContain(
      '<genesysAgent ready="true"><reason>R</reason></genesysAgent>\n  </state>\n  <state id="ready">',
    );
    const text = two.replace('ready="false"', 'ready="false" mode="acw"');
    expect(added(text)).toMatch(/<genesysAgent ready="false" mode="acw"\/>\n {2}<\/state>\n {2}<state id="lunch">/);
  });

  test('keeps its reason where most of the file are', () => {
    const text = two.replace(
      '<genesysAgent ready="true"/>',
      '<genesysAgent ready="true"><reason in="extensions" keyname="Why">x</reason></genesysAgent>',
    );
    expect(added(text, { reason: 'a<b' })).toContain('<reason in="extensions" keyname="Why">a&lt;b</reason>');
  });

  test('is the first one of a file', () => {
    expect(added(presence(''))).toBe(
      presence(
        '\n\t<state id="lunch">\n\t\t<display>\n\t\t\t<menuText>Lunch &amp; rest</menuText>\n\t\t\t<statusText>At lunch</statusText>\n\t\t</display>\n\t\t<genesysAgent ready="false" mode="away"/>\n\t</state>\n',
      ),
    );
  });

  test('has the prefix and the line ends of the file', () => {
    const text = two
      .replaceAll('<state', '<p:state')
      .replaceAll('</state', '</p:state')
      .replace('<presence xmlns', '<p:presence xmlns:p')
      .replace('</presence', '</p:presence')
      .replaceAll('\n', '\r\n');
    expect(added(text)).toContain('\r\n  <p:state id="lunch">\r\n    <p:display>');
  });

  /** [what is wrong, the document, the state, the problem] */
  const problems: readonly (readonly [string, string, Partial<NewState>, string])[] = [
    ['no id', two, { id: '' }, 'id: A state’s id must not be empty.'],
    ['an id in use', two, { id: 'ready' }, 'id: The state on line 3 has the id ready already.'],
    ['a reserved id', two, { id: 'predefDND' }, 'id: predefDND is the id of a state built into UC Connector. Choose another.'],
    ['no text', two, { texts: [{ language: '', menuText: '', statusText: '' }] }, 'texts: A state needs a text in one language at least.'],
    [
      'an agent state in use',
      two,
      { mode: 'none' },
      'agent: The state notready, on line 9, stands for this agent state already. Choose another mode or reason.',
    ],
    [
      'a broken neighbor',
      two.replace('<menuText>Not ready</menuText>', '<menuText>Not ready'),
      {},
      'document: The file is not well-formed where the state would go. Fix its errors first.',
    ],
    ['no root', '', {}, 'document: The file is not well-formed where the state would go. Fix its errors first.'],
  ];
  test.each(problems)('is refused with %s', (_, text, state, problem) => {
    expect(added(text, state)).toBe(problem);
  });

  test('is asked for in the languages in use, the default one first', () => {
    const form = (text: string, language = 'en') => stateAdder(new PresenceFile('presence', text), language).form;
    expect(form(two).languages.map(({ value }) => value)).toEqual(['', 'fr']);
    expect(form(two.replaceAll('<display>', '<display language="de">'), 'fr').languages.map(({ value }) => value)).toEqual(['fr', 'de']);
    expect(form(presence('')).languages.map(({ value, title }) => [value, render(title)])).toEqual([['', 'English']]);
    expect(form(two).modes.map(({ value }) => value)).toEqual(workModes);
    expect(form(two).icons).toHaveLength(6);
  });

  const agent = fc.record({
    ready: fc.boolean(),
    mode: fc.constantFrom(...workModes),
    reason: fc.constantFrom('', '', '1', '2'),
    place: fc.constantFrom(undefined, ...reasonPlaces),
  });
  const stateText = (
    id: string,
    { ready, mode, reason, place }: { ready: boolean; mode: string; reason: string; place: string | undefined },
  ) =>
    `<state id="${id}"><display><menuText>${id}</menuText></display><genesysAgent ready="${ready}" mode="${mode}">${
      reason === '' ? '' : `<reason${place ? ` in="${place}"` : ''}>${reason}</reason>`
    }</genesysAgent></state>`;

  test('is shown for its agent state by both readings, wherever it goes, and changes nothing else', () => {
    fc.assert(
      fc.property(fc.array(agent, { maxLength: 6 }), agent, (agents, wanted) => {
        const text = presence(agents.map((one, index) => stateText(`s${index}`, one)).join('\n'));
        const before = new PresenceFile('presence', text);
        const result = stateAdder(before, 'en').add({ ...lunch, ...wanted });
        if ('problem' in result) {
          expect(result.part).toBe('agent');
          return;
        }
        const after = applyEdits(text, [result.edit]);
        expect(after.replace(result.edit.newText, '')).toBe(text);
        const file = new PresenceFile('presence', after);
        const place = /<state id="lunch">.*?<reason in="(\w+)"/s.exec(result.edit.newText)?.[1];
        const { ready, mode, reason } = wanted;
        for (const where of reasonPlaces) {
          if (reason !== '' && place !== undefined && place !== where) continue;
          const reported = { ready, mode, reason: reason === '' ? undefined : { code: reason, key: 'ReasonCode', in: where } };
          // A state that asks for the reason in just this place is more specific, and not hidden.
          const exact = match(before, reported).mostSpecific;
          const isExact = exact?.pattern.reason?.in === where && place === undefined && reason !== '';
          if (!isExact) {
            expect(match(file, reported).documentOrder?.state.id).toBe('lunch');
            expect(match(file, reported).mostSpecific?.state.id).toBe('lunch');
          }
        }
        expect(
          checkPresence('presence', after).filter(
            ({ severity, range }) => severity === 'error' && range.start >= result.added.start && range.end <= result.added.end,
          ),
        ).toEqual([]);
      }),
    );
  });
});
