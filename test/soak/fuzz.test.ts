import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { hoverAt } from '../../server/src/license/hover/hoverAt';
import { parseLicense } from '../../server/src/license/syntax/parse';
import { licensePieces } from '../support/arbitraries';
import { checkLicense, defaultOptions } from '../support/check';
import { randomNumbers } from '../support/randomNumbers';
import { seed } from '../support/seed';

/** `SEATKEEPER_FUZZ=1000000 npx vitest run test/soak/fuzz` is the long run; every test run does a short one. */
const inputs = Number(process.env.SEATKEEPER_FUZZ ?? 2000);
/** Inputs that broke something once; they must not again. */
const fixtures = path.resolve('test/soak/broke');

function survives(text: string, offset: number): void {
  const tree = parseLicense(text);
  expect(tree.records.map((record) => record.text).join('')).toBe(text);
  for (const finding of checkLicense(text)) {
    if (finding.range.start < 0 || finding.range.end > text.length || finding.range.start > finding.range.end)
      throw new Error(finding.rule);
  }
  hoverAt(tree, offset, defaultOptions);
}

test(`nothing breaks on ${inputs} mutated license files`, () => {
  const random = randomNumbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const lines = ['samples/license.dat', 'samples/other-vendor.lic'].flatMap((file) => readFileSync(file, 'utf8').split(/(?<=\n)/));
  for (let input = 0; input < inputs; input++) {
    let text = Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(lines)).join('');
    for (let change = Math.floor(random() * 5); change >= 0; change--) {
      const at = Math.floor(random() * (text.length + 1));
      const out = random() < 0.5 ? 0 : Math.floor(random() * 12);
      text =
        text.slice(0, at) +
        (random() < 0.7 ? pick(licensePieces) : String.fromCharCode(Math.floor(random() * 0x300))) +
        text.slice(at + out);
    }
    try {
      survives(text, Math.floor(random() * text.length));
    } catch (error) {
      throw new Error(`seed ${seed}, input ${input}: ${JSON.stringify(text)}`, { cause: error });
    }
  }
}, 36_000_000);

test.each(readdirSync(fixtures).filter((name) => name.endsWith('.dat')))('%s, which broke something once, does not again', (name) => {
  const text = readFileSync(path.join(fixtures, name), 'utf8');
  for (let offset = 0; offset <= text.length; offset++) survives(text, offset);
});
