import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { fixAll } from '../../../server/src/core/fixes';
import { render } from '../../../server/src/core/message';
import { parseLicense } from '../../../server/src/license/syntax/parse';
import { cleanMail } from '../../../server/src/license/tools/mail/cleanMail';
import { signedMeaning } from '../../../server/src/license/tools/mail/meaning';
import { checkLicense } from '../../support/check';
import { issued, variants } from './variants';

function meanings(text: string) {
  return parseLicense(text)
    .records.filter((r) => r.keyword && r.kind !== 'unknown')
    .map(signedMeaning);
}
test('try', () => {
  const want = JSON.stringify(meanings(issued));
  const out: string[] = [];
  const count: Record<string, number> = {};
  for (const [name, text] of Object.entries(variants)) {
    const fixed = fixAll(text, checkLicense).text;
    const left = checkLicense(fixed).filter((f) => f.severity === 'error');
    const byFix = JSON.stringify(meanings(fixed)) === want ? 'exact' : left.length > 0 ? 'reported' : 'WRONG';
    const c = cleanMail(text);
    const byClean = c.uncertain.length > 0 ? 'uncertain' : JSON.stringify(meanings(c.text)) === want ? 'exact' : 'WRONG';
    count[`fix ${byFix}`] = (count[`fix ${byFix}`] ?? 0) + 1;
    count[`clean ${byClean}`] = (count[`clean ${byClean}`] ?? 0) + 1;
    out.push(`${byFix.padEnd(10)}${byClean.padEnd(12)}${name}`);
    if (byClean !== 'exact')
      out.push(
        text,
        '---',
        c.text,
        ...c.uncertain.map((u) => `  ! ${u.line}: ${u.text.slice(0, 60)} :: ${render(u.message).split('\n')[0]}`),
      );
  }
  out.push(JSON.stringify(count));
  writeFileSync('/tmp/mail-try.txt', out.join('\n'));
});
