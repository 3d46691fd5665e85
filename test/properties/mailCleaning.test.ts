import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLicense } from '../../server/src/license/syntax/parse';
import { cleanMail } from '../../server/src/license/tools/mail/cleanMail';
import { signedMeaning } from '../../server/src/license/tools/mail/meaning';
import { mailChange, publishedLicense } from '../support/mailedLicense';
import * as mail from '../support/mailPrograms';
import { runs } from '../support/runs';

function meaningsOf(text: string): string[] {
  return parseLicense(text)
    .records.filter(({ keyword }) => keyword)
    .map(signedMeaning);
}

const mails = runs(150);

describe('cleaning a mail', () => {
  test('gives the license as it was sent, or says that it is not certain', () => {
    fc.assert(
      fc.property(publishedLicense, fc.array(mailChange, { maxLength: 4 }), (text, changes) => {
        const mailed = changes.reduce((current, [, apply]) => apply(current), text);
        const cleaned = cleanMail(mailed);
        if (cleaned.uncertain.length > 0) return;
        expect(meaningsOf(cleaned.text), changes.map(([name]) => name).join(', ')).toEqual(meaningsOf(text));
      }),
      { numRuns: mails },
    );
  });

  test('gives a license back that arrived as it was sent, in a letter or quoted, unless a value in it looks damaged', () => {
    const recovered = fc.sample(publishedLicense, { numRuns: 200, seed: 1 }).filter((text) => {
      const { text: cleaned, uncertain } = cleanMail(mail.quote(mail.letter(text)));
      return uncertain.length === 0 && meaningsOf(cleaned).join() === meaningsOf(text).join();
    });
    expect(recovered.length).toBeGreaterThan(180);
  });
});
