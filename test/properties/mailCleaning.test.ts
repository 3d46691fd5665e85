import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLicense } from '../../server/src/license/syntax/parse';
import { cleanMail } from '../../server/src/license/tools/mail/cleanMail';
import { signedMeaning } from '../../server/src/license/tools/mail/meaning';
import { mailChange, publishedLicense } from '../support/mailedLicense';

function meaningsOf(text: string): string[] {
  return parseLicense(text)
    .records.filter(({ keyword }) => keyword)
    .map(signedMeaning);
}

const runs = Number(process.env.SEATKEEPER_FUZZ ?? 1500);

describe('cleaning a mail', () => {
  test('gives the license as it was sent, or says that it is not certain', () => {
    fc.assert(
      fc.property(publishedLicense, fc.array(mailChange, { maxLength: 4 }), (text, changes) => {
        const mailed = changes.reduce((current, [, apply]) => apply(current), text);
        const cleaned = cleanMail(mailed);
        fc.pre(cleaned.uncertain.length === 0 && cleaned.text !== '');
        expect(meaningsOf(cleaned.text), changes.map(([name]) => name).join(', ')).toEqual(meaningsOf(text));
      }),
      { numRuns: runs, maxSkipsPerRun: 1000, interruptAfterTimeLimit: 100_000 },
    );
  });
});
