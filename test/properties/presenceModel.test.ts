import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PresenceFile } from '../../server/src/presence/model/presenceFile';
import { sourceFromParser } from '../../server/src/presence/schema/fromParser';
import { sourceFromTree } from '../../server/src/presence/schema/fromTree';
import { buildModel, placeOf, type ValueModel } from '../../server/src/presence/schema/valueModel';
import { layout, mutate, mutation, validPresence, write } from '../support/presenceDocuments';
import { runs } from '../support/runs';

const document = fc.tuple(validPresence, fc.array(mutation, { maxLength: 4 }), layout).map(([root, mutations, style]) => {
  for (const step of mutations) mutate(root, step);
  return write(root, style);
});

function models(text: string): { ours: ValueModel; theirs: ValueModel | undefined; isClean: boolean } {
  const file = new PresenceFile('presence', text);
  const tree = sourceFromTree(file.document);
  const parsed = sourceFromParser(file.document);
  if (!tree) throw new Error('The document has no element.');
  return {
    ours: buildModel(tree, file.vocabulary),
    theirs: parsed && buildModel(parsed, file.vocabulary),
    isClean: file.document.problems.length === 0,
  };
}

describe('the value model', () => {
  test('of fast-xml-parser equals that of the tree on clean documents', () => {
    let compared = 0;
    let refused = 0;
    fc.assert(
      fc.property(document, (text) => {
        const { ours, theirs, isClean } = models(text);
        expect(isClean, text).toBe(true);
        if (!theirs) {
          refused++;
          // The names that it refuses for safety, and nothing else.
          expect(text).toMatch(/<(?:__proto__|constructor)\b/);
          return;
        }
        compared++;
        expect(theirs.value).toEqual(ours.value);
        expect([...theirs.elements.values()]).toEqual([...ours.elements.values()]);
      }),
      { numRuns: runs(2000) },
    );
    console.log(`Value models compared: ${compared}, refused by fast-xml-parser: ${refused}, different: 0.`);
    expect(compared).toBeGreaterThan(refused);
  });

  test('has references, line ends and white space as XML has them, from either parser', () => {
    const text =
      '<presence xmlns="http://genesyslab.com/schemas/ucc/presence">\r\n<state id="\n a&#32;&#9;" icon="a&amp;lt;b">' +
      '<display><menuText>a\r\nb&#13;<![CDATA[&amp;\r\n]]>&#x1F600;</menuText></display><genesysAgent ready="1"><reason keyname=" &#10;">0500</reason></genesysAgent></state></presence>';
    const { ours, theirs } = models(text);
    const state = {
      '@id': 'a',
      '@icon': 'a&lt;b',
      display: [{ menuText: [{ '#text': 'a\nb\r&amp;\n😀' }] }],
      genesysAgent: [{ '@ready': '1', reason: [{ '@keyname': ' \n', '#text': '0500' }] }],
    };
    expect(plain(ours)).toEqual({ presence: [{ state: [state] }] });
    expect(plain(theirs as ValueModel)).toEqual(plain(ours));
  });

  test('leads from a JSON pointer to the element or attribute', () => {
    const text =
      '<presence xmlns="http://genesyslab.com/schemas/ucc/presence"><state id="a"/><state id="b"><display>x</display></state></presence>';
    const { ours } = models(text);
    const at = (pointer: string) => {
      const place = placeOf(ours, pointer);
      return place && text.slice(place.kind === 'element' ? place.startTag.start : place.range.start).slice(0, 14);
    };
    expect(at('/presence/0')).toBe('<presence xmln');
    expect(at('/presence/0/state/1')).toBe('<state id="b">');
    expect(at('/presence/0/state/1/@id')).toBe('id="b"><displa');
    expect(at('/presence/0/state/1/display/0/#text')).toBe('<display>x</di');
    expect(at('/presence/0/state/7')).toBeUndefined();
  });

  test('knows `__proto__` as a name like others', () => {
    const text =
      '<presence xmlns="http://genesyslab.com/schemas/ucc/presence"><__proto__ polluted="1"/><state id="__proto__" __proto__="x"/></presence>';
    const { ours } = models(text);
    const [presence] = ours.value.presence as Record<string, unknown>[];
    expect(Object.keys(presence ?? {})).toEqual(['__proto__', 'state']);
    expect(Object.getPrototypeOf(presence)).toBeNull();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

/** The model as plain objects, so that a difference is easy to read. */
function plain(model: ValueModel): unknown {
  return JSON.parse(JSON.stringify(model.value));
}
