import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LicenseChecker } from '../../server/src/license/checker';
import { parseLicense } from '../../server/src/license/syntax/parse';
import { licenseLikeText } from '../support/arbitraries';
import { defaultOptions as options } from '../support/check';

const rethrow = (rule: string, error: unknown): never => {
  throw new Error(rule, { cause: error });
};

test('what is found after a change is what is found in the text anew', () => {
  const edit = fc.record({ at: fc.nat(), length: fc.nat({ max: 200 }), text: fc.oneof(fc.constant(''), licenseLikeText) });
  fc.assert(
    fc.property(licenseLikeText, fc.array(edit, { minLength: 1, maxLength: 4 }), (first, edits) => {
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
    { numRuns: 300 },
  );
});
