import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { render } from '../../server/src/core/message';
import { hoverAt } from '../../server/src/license/hover/hoverAt';
import { license } from '../../server/src/license/language';
import { LicenseFile } from '../../server/src/license/model/licenseFile';
import { parseLicense } from '../../server/src/license/syntax/parse';
import { checkLicense, today } from '../support/check';
import { readHoverPage } from '../support/hoverPage';
import { readMarks, unmask } from '../support/marked';
import { readPage } from '../support/rulePage';
import { rulePages } from '../support/rules';

/** Everything that is said about a text: its findings with their fixes and places, and the hover of each character. */
function saidOf(text: string): string[] {
  const findings = checkLicense(text).flatMap(({ message, fixes = [], related = [] }) => [
    message,
    ...fixes.map(({ title }) => title),
    ...related.map((place) => place.message),
  ]);
  const tree = parseLicense(text);
  const hovers = Array.from(text, (_, offset) => hoverAt(tree, offset, { today, managerVersion: '11.9' })?.contents ?? []).flat();
  return [...new Set([...findings, ...hovers].map((message) => render(message)))];
}

/** The same file, issued by another vendor. */
function ofAnotherVendor(text: string): string {
  return text.replace(/genesys\.d/gi, 'examplevd').replace(/genesys/gi, 'contoso');
}

const isOfAnother = (text: string) => text !== '' && !new LicenseFile(parseLicense(text)).namesGenesys;

const ruleTexts = Object.entries(rulePages).map(([id, page]) => {
  const blocks = readPage(page).filter(({ language }) => language === license);
  return [id, blocks.map(({ role, text }) => (role === 'example' ? readMarks(text).text : unmask(text)))] as const;
});
const folder = path.join(import.meta.dirname, '../hover');
const hoverTexts = readdirSync(folder).map((file) => {
  const cases = readHoverPage(readFileSync(path.join(folder, file), 'utf8'));
  return [file, cases.map(({ text }) => text)] as const;
});

describe('in files of other vendors', () => {
  // Of names and features alone, without a vendor, only the Genesys guide can say something.
  const texts = [...ruleTexts, ...hoverTexts].filter(([name]) => name !== 'feature-names.md');

  test.each(texts)('nothing that is said of %s speaks of Genesys', (_, all) => {
    for (const text of all.map(ofAnotherVendor).filter((other) => /examplevd/.test(other) && isOfAnother(other)))
      expect(saidOf(text).filter((said) => /Genesys|7260/.test(said) && !text.includes('7260'))).toEqual([]);
  });
});

describe('in files of Genesys', () => {
  const daemon = 'DAEMON genesys.d C:\\flexlm\\genesys.d.exe\n';

  test.each([
    ['SERVER lichost DISK_SERIAL_NUM= 00000000 0\n', ['Genesys’ table of host ids', 'Genesys usually uses 7260.']],
    ['SERVER lichost 0011223344550 xxxx\n', ['Genesys’ own table of host ids', 'Enter 7260']],
    ['DAEMON\n', ['In a Genesys file, the name is genesys.d']],
    ['Subject: license\nFrom: licenses@contoso.example\n', ['Genesys asks to remove them.']],
  ])('it does, of %j', (lines, parts) => {
    const said = saidOf(`${lines}${daemon}`).join('\n');
    const other = saidOf(`${lines}${ofAnotherVendor(daemon)}`).join('\n');
    for (const part of parts) {
      expect(said).toContain(part);
      expect(other).not.toContain(part);
    }
  });
});
