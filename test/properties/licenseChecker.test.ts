import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LicenseChecker } from '../../server/src/license/checker';
import { parseLicense } from '../../server/src/license/syntax/parse';
import { licenseLikeText } from '../support/arbitraries';
import { defaultOptions as options } from '../support/check';
import { runs } from '../support/runs';

const rethrow = (rule: string, error: unknown): never => {
  throw new Error(rule, { cause: error });
};

/** Lines of which each alone is found fault with, and others between them. */
const faulty = fc.constantFrom(
  'FEATURE a genesys.d 8.0 permanent 10\tSIGN=A1B2C3D4E5F6',
  'SERVER lichost 00112233445566 99999',
  'DAEMON x\t/x',
  '#',
);
const lines = fc.array(fc.oneof(faulty, licenseLikeText), { maxLength: 8 }).map((all) => all.join('\n'));

test('what is found after a change is what is found in the text anew', () => {
  const edit = fc.record({ at: fc.nat(), length: fc.nat({ max: 200 }), text: fc.oneof(fc.constant(''), faulty, lines) });
  fc.assert(
    fc.property(lines, fc.array(edit, { minLength: 1, maxLength: 4 }), (first, edits) => {
      const checker = new LicenseChecker(rethrow);
      let text = first;
      let tree = parseLicense(text);
      checker.check(tree, options);
      for (const { at, length, text: inserted } of edits) {
        const start = at % (text.length + 1);
        text = text.slice(0, start) + inserted + text.slice(start + length);
        tree = parseLicense(text, tree);
        expect(checker.check(tree, options)).toEqual(new LicenseChecker(rethrow).check(parseLicense(text), options));
      }
    }),
    { numRuns: runs(100) },
  );
});
