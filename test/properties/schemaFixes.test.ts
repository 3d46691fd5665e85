import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../server/src/core/finding';
import { compatible, fixAll, safeFix } from '../../server/src/core/fixes';
import { render } from '../../server/src/core/message';
import { applyEdits } from '../../server/src/core/text';
import { checkSchema } from '../../server/src/presence/checker';
import type { PresenceKind } from '../../server/src/presence/model/detect';
import { PresenceFile } from '../../server/src/presence/model/presenceFile';
import { validate } from '../../server/src/presence/schema/validate';
import { childElements, elementsOf } from '../../server/src/xml/walk';
import { defaultPresenceOptions } from '../support/check';
import { layout, mutate, mutation, validPresence, write } from '../support/presenceDocuments';
import { runs } from '../support/runs';

function check(text: string, kind: PresenceKind = 'presence'): Finding[] {
  return checkSchema(new PresenceFile(kind, text), validate, defaultPresenceOptions, (rule, error) => {
    throw new Error(`Rule ${rule} crashed`, { cause: error });
  });
}

const spoken = (findings: readonly Finding[]) => findings.map(({ rule, message }) => `${rule}: ${render(message)}`);

const document = fc.tuple(validPresence, fc.array(mutation, { minLength: 1, maxLength: 4 }), layout).map(([root, mutations, style]) => {
  for (const step of mutations) mutate(root, step);
  return write(root, style);
});

/** How many elements are before one that must be before them. */
function disorder(text: string): number {
  const file = new PresenceFile('presence', text);
  let count = 0;
  for (const element of elementsOf(file.document)) {
    const words = file.vocabulary.elements.get(element.name.local);
    if (!words?.isOrdered) continue;
    const order = words.children.map(({ name }) => name);
    const places = childElements(element)
      .map(({ name }) => order.indexOf(name.local))
      .filter((place) => place >= 0);
    places.forEach((place, index) => {
      if (index > 0 && place < (places[index - 1] ?? 0)) count++;
    });
  }
  return count;
}

describe('the fixes of what the schema finds', () => {
  test('converge: “fix all” leaves nothing that it could still fix', () => {
    fc.assert(
      fc.property(document, (text) => {
        const { text: fixed } = fixAll(text, (current) => check(current));
        expect(spoken(check(fixed).filter((finding) => safeFix(finding)))).toEqual([]);
        expect(new PresenceFile('presence', fixed).document.problems).toEqual([]);
      }),
      { numRuns: runs(250) },
    );
  });

  test('end, whatever the user chooses, and leave a well-formed document in which nothing has gone out of order', () => {
    fc.assert(
      fc.property(document, fc.nat({ max: 3 }), (text, choice) => {
        let current = text;
        for (let round = 0; ; round++) {
          expect(round, `${current}\n${spoken(check(current)).join('\n')}`).toBeLessThan(25);
          const fixes = check(current).flatMap(({ fixes: offered = [] }) => offered[choice % Math.max(1, offered.length)] ?? []);
          if (fixes.length === 0) break;
          const before = disorder(current);
          const renames = fixes.some(({ edits }) => edits.some(({ range }) => range.end > range.start));
          current = applyEdits(
            current,
            compatible(fixes).flatMap(({ edits }) => edits),
          );
          const file = new PresenceFile('presence', current);
          expect(file.document.problems, current).toEqual([]);
          // A renamed element may be out of order: it always did, under a name that has no place.
          if (!renames) expect(disorder(current), current).toBeLessThanOrEqual(before);
        }
      }),
      { numRuns: runs(250) },
    );
  });

  test('each fix their own finding', () => {
    fc.assert(
      fc.property(document, (text) => {
        const findings = check(text);
        for (const { rule, range, fixes = [] } of findings) {
          for (const { edits } of fixes) {
            const after = check(applyEdits(text, edits));
            const fixed =
              after.length < findings.length || !after.some((other) => other.rule === rule && other.range.start === range.start);
            expect(fixed, `${text}\n${JSON.stringify(edits)}\n${spoken(after).join('\n')}`).toBe(true);
          }
        }
      }),
      { numRuns: runs(120) },
    );
  });
});

describe('the schema stage', () => {
  const pieces = [
    '<',
    '</',
    '>',
    '/>',
    '"',
    '&',
    '<state>',
    '</state>',
    '<!--',
    '-->',
    '<![CDATA[',
    ' xmlns="x"',
    ' xmlns:a=""',
    '<?',
    '<!DOCTYPE x [',
    '\0',
    ' a',
    '=',
  ];

  test('neither fails on a broken document nor points outside it', () => {
    fc.assert(
      fc.property(
        document,
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 9 }), fc.constantFrom(...pieces)), {
          minLength: 1,
          maxLength: 4,
        }),
        (text, damage) => {
          let broken = text;
          for (const [where, out, added] of damage) {
            const at = Math.floor(where * broken.length);
            broken = broken.slice(0, at) + added + broken.slice(at + out);
          }
          for (const kind of ['presence', 'customTab'] as const) {
            for (const { range, fixes = [] } of check(broken, kind)) {
              expect(range.start).toBeGreaterThanOrEqual(0);
              expect(range.end).toBeLessThanOrEqual(broken.length);
              for (const { edits } of fixes) applyEdits(broken, edits);
            }
          }
        },
      ),
      { numRuns: runs(330) },
    );
  });

  test('is silent in the state that is being typed, where the text is not well-formed', () => {
    const head = '<presence xmlns="http://genesyslab.com/schemas/ucc/presence">\n';
    const tail = '\n<state id="b"><display/><genesysAgent ready="TRUE"/></state>\n</presence>';
    for (const typed of [
      '<state id="a"><dis</state>',
      '<state id="a"><display/><genesysAgent </state>',
      '<state id="a"><display/><genesysAgent ready=</state>',
      '<state id="a"><display><menuText>x</menuText><genesysAgent ready="true"/></state>',
      '<state id="a"><display/><genesysAgent ready="true"/>',
      '<state id="a" <display/><genesysAgent ready="true"/></state>',
      '<state id="a"><display><menu</display><genesysAgent ready="true"/></state>',
      '<',
      '<state',
    ])
      expect(
        spoken(check(head + typed + tail)).filter((message) => !message.includes('TRUE')),
        typed,
      ).toEqual([]);
  });

  test('reports one mistake once', () => {
    const head = '<presence xmlns="http://genesyslab.com/schemas/ucc/presence">';
    for (const [body, count] of [
      ['<state id="a"><display/><genesysagent Ready="TRUE"/></state>', 1],
      ['<state id="a"><display/><genesysAgent Ready="true"/></state>', 1],
      ['<state id="a"><display/><genesysAgent ready="TRUE"/></state>', 1],
      ['<state id="a"><display/><genesysAgent ready="true"/></state><auto><event nmae="preview-reject" onevent="a"/></auto>', 1],
      ['<state id="a"><display><stateText/><stateText/></display><genesysAgent ready="true"/></state>', 2],
      ['<state id="a"><display xmlns=""/><genesysAgent ready="true"/></state>', 1],
    ] as const)
      expect(spoken(check(`${head}${body}</presence>`)), body).toHaveLength(count);
  });

  test('is deep nesting, odd names and entities that grow', () => {
    const deep = `${'<state>'.repeat(100_000)}${'</state>'.repeat(100_000)}`;
    const prefixes = Array.from({ length: 2000 }, (_, index) => `<a xmlns:p${index}="x">`).join('') + '</a>'.repeat(2000);
    for (const body of [deep, prefixes, '<__proto__ __proto__="1"/>', '<constructor/>', '<hasOwnProperty toString="x"/>'])
      expect(check(`<presence xmlns="http://genesyslab.com/schemas/ucc/presence">${body}</presence>`).length).toBeGreaterThan(0);
    const laughs = `<!DOCTYPE presence [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]>`;
    const findings = check(
      `${laughs}<presence xmlns="http://genesyslab.com/schemas/ucc/presence"><state id="x"><display><menuText>&c;</menuText></display></state></presence>`,
    );
    expect(spoken(findings)).toHaveLength(1);
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });

  test('takes time in proportion to the mistakes', () => {
    const head = '<presence xmlns="http://genesyslab.com/schemas/ucc/presence">';
    const bad = '<state id="1st" icon="%"><display language="fr_FR"><stateText/></display><genesysAgent mode="ACW"/></state>';
    const time = (count: number) => {
      const text = `${head}${bad.repeat(count)}<auto>${'<event name="x"/>'.repeat(count)}</auto></presence>`;
      const start = performance.now();
      check(text);
      return performance.now() - start;
    };
    time(500);
    const small = Math.min(time(1500), time(1500));
    expect(time(15_000)).toBeLessThan(Math.max(small * 40, 1000));
  });
});
