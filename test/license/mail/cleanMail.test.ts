import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fixAll } from '../../../server/src/core/fixes';
import { render } from '../../../server/src/core/message';
import { parseLicense } from '../../../server/src/license/syntax/parse';
import { cleanMail } from '../../../server/src/license/tools/mail/cleanMail';
import { signedMeaning } from '../../../server/src/license/tools/mail/meaning';
import { checkLicense } from '../../support/check';
import * as mail from '../../support/mailPrograms';
import { outcomes } from '../mails/outcomes';
import { doubtful, onlyCleaned } from './doubtful';
import { issued, variants } from './variants';

const folder = 'test/license/mails';

function meaningsOf(text: string): string[] {
  return parseLicense(text)
    .records.filter(({ keyword, kind }) => keyword && kind !== 'unknown')
    .map(signedMeaning);
}

describe('a mail of the folder', () => {
  test('has an outcome each', () => {
    const mails = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    expect(Object.keys(outcomes).sort()).toEqual(mails.sort());
  });

  test.each(Object.entries(outcomes))('%s is cleaned as it should be', (name, outcome) => {
    const cleaning = cleanMail(readFileSync(`${folder}/${name}`, 'utf8'));
    expect(cleaning.uncertain.map(({ line }) => line)).toEqual(outcome.uncertain ?? []);
    expect(cleaning.isComplete).toBe(outcome.isComplete);
    expect(cleaning.leftOut).toHaveLength(outcome.leftOut);
    if (outcome.license !== undefined) expect(meaningsOf(cleaning.text)).toEqual(meaningsOf(outcome.license));
  });
});

describe('a license that arrives', () => {
  test.each(Object.entries(variants))('%s is recovered exactly', (_, text) => {
    const { text: cleaned, uncertain } = cleanMail(text);
    expect(uncertain).toEqual([]);
    expect(meaningsOf(cleaned)).toEqual(meaningsOf(issued));
    expect(cleanMail(cleaned)).toMatchObject({ text: cleaned, leftOut: [], uncertain: [], cleaned: [] });
  });

  test.each(Object.entries(variants))('%s is recovered by fix all, or keeps an error', (name, text) => {
    const fixed = fixAll(text, checkLicense).text;
    if (onlyCleaned.has(name)) expect(checkLicense(fixed).some(({ severity }) => severity === 'error')).toBe(true);
    else expect(meaningsOf(fixed)).toEqual(meaningsOf(issued));
  });
});

describe('what is not certain', () => {
  test.each(doubtful)('$what', ({ text, line, says }) => {
    const { uncertain } = cleanMail(text);
    expect(uncertain.map((doubt) => [doubt.line, render(doubt.message).split('\n')[0]])).toContainEqual([line, says]);
  });
});

describe('what was received', () => {
  test('is told for each vendor', () => {
    const { received, isComplete } = cleanMail(mail.letter(issued));
    expect(isComplete).toBe(true);
    expect(received.map((message) => render(message))).toEqual([
      'This is a complete license file: it has a SERVER line',
      '2 license records of genesys.d',
      'One license record of examplevd',
    ]);
  });

  test('is told with what was cleaned, and how often', () => {
    const { cleaned } = cleanMail(mail.quote(mail.wrap(mail.smartQuotes(issued), 60)));
    expect(cleaned.map((message) => render(message))).toEqual([
      'Removed the quoting signs (>) from 5 records',
      'Joined 7 wrapped lines',
      'Straightened the quotation marks around 6 values',
    ]);
  });

  test('comments above and between its records stay', () => {
    const text = `# Contoso\n# Order 4711\nFEATURE a examplevd 1.0 permanent 5 SIGN="0000 1111"\n\n# Second\nFEATURE b examplevd 1.0 permanent 5 SIGN="0000 1111"\n`;
    expect(cleanMail(`Hello,\n\n${text}\nRegards\n`).text).toBe(text);
  });

  test('is nothing where there is no license', () => {
    expect(cleanMail('')).toMatchObject({ text: '', uncertain: [], isComplete: undefined });
    expect(cleanMail('Server: down.\nVendor: unknown.\n')).toMatchObject({ text: '', uncertain: [] });
  });
});

test('a mail of many lines is cleaned in linear time', () => {
  const long = mail.quote(mail.letter(unwrappedOften(4000)));
  const start = performance.now();
  expect(cleanMail(long).uncertain).toEqual([]);
  expect(performance.now() - start).toBeLessThan(20_000);
});

function unwrappedOften(count: number): string {
  return Array.from({ length: count }, (_, index) => `FEATURE f${index} examplevd 1.0 permanent 5 SIGN="0000 1111"\n`).join('');
}
