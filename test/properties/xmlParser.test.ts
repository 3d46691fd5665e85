import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePresence } from '../../server/src/presence/model/detect';
import { presenceVocabulary } from '../../server/src/presence/vocabulary';
import { TreeBuilder } from '../../server/src/xml/build';
import { parseXml } from '../../server/src/xml/parse';
import { breaksXml } from '../../server/src/xml/problems';
import { scan } from '../../server/src/xml/scan';
import type { XmlToken } from '../../server/src/xml/tokens';
import { isImplied, type XmlNode } from '../../server/src/xml/tree';
import { nodesOf } from '../../server/src/xml/walk';
import { runs } from '../support/runs';
import { damagedXml, xmlLikeText } from '../support/xmlDocuments';

const anyText = fc.oneof(damagedXml, xmlLikeText, fc.string({ unit: 'binary' }));

describe('the XML parser', () => {
  test('keeps every character: tokens put together are the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let position = 0;
        scan(text, ({ start, end }) => {
          expect(start).toBe(position);
          expect(end).toBeGreaterThan(start);
          position = end;
        });
        expect(position).toBe(text.length);
      }),
      { numRuns: runs(1670) },
    );
  });

  test('reports places inside the text, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let before = 0;
        for (const { range } of parsePresence('presence', text).problems) {
          expect(range.start).toBeGreaterThanOrEqual(before);
          expect(range.end).toBeGreaterThanOrEqual(range.start);
          expect(range.end).toBeLessThanOrEqual(text.length);
          before = range.start;
        }
      }),
      { numRuns: runs(1670) },
    );
  });

  test('nests elements: each inside its parent, after the sibling before it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const check = (nodes: readonly XmlNode[], from: number, to: number) => {
          let position = from;
          for (const node of nodes) {
            const { start, end } = node.kind === 'element' ? { start: node.startTag.start, end: node.end } : node.range;
            expect(start).toBeGreaterThanOrEqual(position);
            expect(end).toBeLessThanOrEqual(to);
            position = end;
            if (node.kind === 'element') check(node.children, node.startTag.end, node.endTag?.range.start ?? node.end);
          }
        };
        check(parsePresence('presence', text).nodes, 0, text.length);
      }),
      { numRuns: runs(1670) },
    );
  });

  test('loses nothing: every start tag, text, comment and the like is in the tree, in order', () => {
    const { structure } = presenceVocabulary;
    fc.assert(
      fc.property(anyText, (text) => {
        const document = parsePresence('presence', text);
        const tokens: XmlToken[] = [];
        const builder = new TreeBuilder(structure);
        const take = (token: XmlToken) => {
          tokens.push(token);
          builder.take(token);
        };
        const recovery = { names: structure, innermost: () => builder.innermost?.name.text };
        scan(text, take, document.problems.length === 0 ? undefined : recovery);
        const inTree = [...nodesOf(document)]
          .filter((node) => node.kind !== 'element' || !isImplied(node))
          .map((node) => (node.kind === 'element' ? node.startTag.start : node.range.start));
        expect(inTree).toEqual(tokens.filter(({ kind }) => kind !== 'endTag').map(({ start }) => start));
      }),
      { numRuns: runs(1670), examples: [['<Agent<A<state</Agent<auto']] },
    );
  });

  test('gives the same verdict whatever structure it recovers by', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parsePresence('presence', text).problems.some(breaksXml)).toBe(parseXml(text).problems.some(breaksXml));
      }),
      { numRuns: runs(1000) },
    );
  });
});
