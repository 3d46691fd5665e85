import fc from 'fast-check';
import { test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { cleanMail } from '../../../server/src/license/tools/mail/cleanMail';
import { signedMeaning } from '../../../server/src/license/tools/mail/meaning';
import { parseLicense } from '../../../server/src/license/syntax/parse';
import { publishedLicense as license, mailChange as change } from '../../support/mailedLicense';
const m = (t: string) => parseLicense(t).records.filter((r) => r.keyword).map(signedMeaning);
test('many', () => {
  const out: string[] = []; const reasons: Record<string, string[]> = {}; const n = { exact: 0, uncertain: 0, none: 0, wrong: 0 }; const byChange: Record<string, number[]> = {};
  for (const [text, changes] of fc.sample(fc.tuple(license, fc.array(change, { maxLength: 3 })), { numRuns: Number(process.env.RUNS ?? 3000), ...(process.env.SEED ? { seed: Number(process.env.SEED) } : {}) })) {
    const mailed = changes.reduce((c, [, f]) => f(c), text);
    const c = cleanMail(mailed);
    const kind = c.uncertain.length > 0 ? 'uncertain' : c.text === '' ? 'none' : JSON.stringify(m(c.text)) === JSON.stringify(m(text)) ? 'exact' : 'wrong';
    n[kind]++;
    if (changes.length < 2) { const k = (changes[0]?.[0] ?? 'none').replace(/\d+/g, ''); (byChange[k] ??= [0, 0])[kind === 'exact' ? 0 : 1]!++; }
    if (kind === 'uncertain' && changes.length < 2) { for (const u of c.uncertain.slice(0,1)) { const r = `${changes.length ? (changes[0]![0].replace(/\d+/g,'')) : 'none'} :: ${u.message.template.split('\n')[0]}`; (reasons[r] ??= []).push(`${u.line}: ${u.text}`); } }
    if (kind === 'wrong' || kind === 'none') { const a = m(text), b = m(c.text); out.push(`=== ${changes.map((x) => x[0]).join(' | ')}`, ...a.filter((x) => !b.includes(x)).map((x) => '- ' + x), ...b.filter((x) => !a.includes(x)).map((x) => '+ ' + x), mailed.slice(0, 1500)); }
  }
  writeFileSync('/tmp/reasons.txt', Object.entries(reasons).sort((a,b)=>b[1].length-a[1].length).map(([k,v])=>`${v.length} ${k}\n    ${v.slice(0,3).join('\n    ')}`).join('\n'));
  writeFileSync('/tmp/law.txt', JSON.stringify(n) + '\n' + Object.entries(byChange).map(([k, v]) => `${k}: ${v}`).join('; ') + '\n' + out.join('\n'));
}, 250000);
