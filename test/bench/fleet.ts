import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LicenseChecker } from '../../server/src/license/checker';
import { dayOf } from '../../server/src/license/model/date';
import { parseLicense } from '../../server/src/license/syntax/parse';
import { rethrow, time } from './measure';
import { licenseOf } from './sampleText';

const FEATURES = 20;

/** License files that differ in host, ids and dates, in folders of their own below folders of a hundred. */
export function writeFleet(folder: string, files: number): void {
  const text = licenseOf(FEATURES);
  for (let i = 0; i < files; i++) {
    const host = path.join(folder, `site${Math.floor(i / 100)}`, `server${i}`);
    mkdirSync(host, { recursive: true });
    const own = text
      .replace('lichost', `lichost${i}`)
      .replace('001122aabbcc', (0x001122000000 + i).toString(16).padStart(12, '0'))
      .replaceAll(' permanent ', ` ${1 + (i % 28)}-nov-${2027 + (i % 9)} `)
      .replace(/[0-9A-F]{12}/g, (key) => (Number.parseInt(key, 16) + i * FEATURES).toString(16).toUpperCase().padStart(12, '0'));
    writeFileSync(path.join(host, 'license.dat'), own);
  }
}

export interface BarePass {
  /** Milliseconds for reading all files, and for parsing and checking their texts with nothing around it, in one thread. */
  readonly read: number;
  readonly check: number;
  readonly megabytes: number;
}

/** The least that a check of files takes. */
export function barePassOf(folder: string): BarePass {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.dat'));
  const texts: string[] = [];
  const read = time(() => {
    for (const name of names) texts.push(readFileSync(path.join(folder, name), 'utf8'));
  });
  const options = { today: dayOf(2026, 5, 15), expiryWarningDays: 30, managerVersion: '11.9', rules: {} };
  const check = time(() => {
    for (const text of texts) new LicenseChecker(rethrow).check(parseLicense(text), options);
  });
  return { read, check, megabytes: texts.reduce((sum, text) => sum + text.length, 0) / 1024 / 1024 };
}
