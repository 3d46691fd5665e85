import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const security = readFileSync('SECURITY.md', 'utf8');
const promises = security.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| promise'));

test('every promise of SECURITY.md names the tests that hold it', () => {
  expect(promises.length).toBeGreaterThan(5);
  for (const promise of promises) {
    const tests = [...promise.matchAll(/`(test\/[^`]+)`/g)].map(([, file]) => file ?? '');
    expect(tests, promise).not.toEqual([]);
    for (const file of tests) {
      expect(existsSync(file), file).toBe(true);
      expect(readFileSync(file, 'utf8'), file).toMatch(/\btest(?:\.\w+)*\(/);
    }
  }
});

test('every form for an issue asks to leave out what is secret', () => {
  const folder = '.github/ISSUE_TEMPLATE';
  const forms = readdirSync(folder).filter((file) => file !== 'config.yml');
  expect(forms).toContain('problem.yml');
  for (const form of forms) {
    const text = readFileSync(`${folder}/${form}`, 'utf8');
    if (text.includes('id: example')) expect(text, form).toMatch(/There is no license key[^\n]*\n\s+required: true/);
  }
});
