import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainTextOf, Snippet, snippetText } from '../../server/src/core/snippet';

describe('a snippet', () => {
  test('has places, choices and an end', () => {
    const snippet = new Snippet().add('a ').place('b').add(' ').place().add('7 ').choice(['c', 'd']).add(' ').choice(['e']).end();
    expect(snippet.toString()).toBe(`a \${1:b} \${2}7 \${3|c,d|} \${4:e}$0`);
    expect(plainTextOf(snippet.toString())).toBe('a b 7 c e');
  });

  test('escapes what means something in a snippet', () => {
    expect(new Snippet().add('$1 {x} \\').place('a}$\\').choice(['a,b|c\\', 'd']).toString()).toBe(
      `\\$1 {x\\} \\\\\${1:a\\}\\$\\\\}\${2|a\\,b\\|c\\\\,d|}`,
    );
  });

  test('is the text that went in, whatever that is', () => {
    const text = fc.string({ unit: fc.constantFrom(...'\\$}{|,:17ab\n ') });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('add', 'place', 'choice'), text), { maxLength: 8 }), (parts) => {
        const snippet = new Snippet();
        for (const [kind, part] of parts) {
          if (kind === 'add') snippet.add(part);
          else if (kind === 'place') snippet.place(part);
          else snippet.choice([part, 'x']);
        }
        const { text: whole, stops } = snippetText(snippet.end().toString());
        expect(whole).toBe(parts.map(([, part]) => part).join(''));
        expect(stops.map(({ start, end }) => whole.slice(start, end))).toEqual(
          parts.filter(([kind]) => kind !== 'add').map(([, part]) => part),
        );
      }),
    );
  });
});
