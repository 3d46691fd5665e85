import { type Message, say } from '../../../core/message';
import type { TextRange } from '../../../core/text';
import { inFile, type LicenseFile } from '../../model/licenseFile';
import { type OtherKind, otherTextOf } from '../../model/otherText';
import type { LicenseRecord } from '../../syntax/record';
import { fileRule } from '../rule';

interface Detected {
  readonly range: TextRange;
  readonly message: Message;
}

export default fileRule({
  id: 'foreign-format',
  severity: 'warning',
  summary: 'A file of another kind, such as an options file, a log, or a license file of RLM or LM-X',
  source:
    'REV, "Options File Syntax", "Debug Log Messages"; Reprise, "RLM License Administration"; X-Formation, "LM-X End Users Guide"; license.dat(5)',
  vendors: 'all',
  exclusive: true,
  check(file, report) {
    if (hasSensibleRecord(file)) return;
    const detected = asOtherText(file) ?? asData(file) ?? asRlm(file) ?? asLmx(file);
    if (detected) report(detected);
  },
});

/** Whether the file holds a record that only FlexNet can read; SERVER lines are known to RLM as well. */
function hasSensibleRecord(file: LicenseFile): boolean {
  return (
    file.features.some(({ record }) => record.words.length >= 4 && /^\d/.test(record.wordTexts[2] ?? '')) ||
    file.recordsOf('vendor', 'package', 'featureSet', 'decimal').some(({ record }) => !record.wordTexts.includes('{'))
  );
}

/** Other files of a license server. */
function asOtherText({ text }: LicenseFile): Detected | undefined {
  const other = otherTextOf(text);
  return other && { range: other.range, message: sayOther(other.kind) };
}

function sayOther(kind: OtherKind): Message {
  switch (kind) {
    case 'options':
      return say(
        'This is an options file, not a license file\nIt tells a vendor’s daemon who may use what. License Manager finds no license in it. Name it on the DAEMON line, or give it the extension .opt: then Seatkeeper checks it as one.',
      );
    case 'debugLog':
      return say(
        'This is a log of License Manager, not a license file\nLicense Manager finds no license in it. With the extension .log, Seatkeeper checks it as a log.',
      );
    case 'lmutilOutput':
      return say(
        'This is the output of a tool such as lmstat, not a license file\nLicense Manager finds no license in it. With the extension .log, Seatkeeper checks it.',
      );
    case 'errorMessage':
      return say(
        'This is the error message of a program, not a license file\nIt says why the program got no license. The command `seatkeeper explain` says what that means and what to check.',
      );
  }
}

/** A text that begins as XML or JSON does, in which programs keep settings and data. */
function asData({ text }: LicenseFile): Detected | undefined {
  const start = Math.max(0, text.search(/\S/));
  const head = text.slice(start, start + 100);
  const sign = /^<\?xml(?=\s)|^[{[](?=\s*["{[])/.exec(head)?.[0];
  if (sign === undefined) return undefined;
  return {
    range: { start, end: start + sign.length },
    message: say(
      'This file contains {format}, so it is not a license file\nLicense Manager finds no license in it, and Seatkeeper does not check it. Another file was probably saved under this name: look for the license file itself.',
      { format: sign.startsWith('<') ? 'XML' : 'JSON' },
    ),
  };
}

/** RLM: HOST and ISV lines, or LICENSE lines with the attributes `_ck` or `sig`. */
function asRlm(file: LicenseFile): Detected | undefined {
  const placed = file.recordsOf('unknown').find(({ record }) => isRlmRecord(record));
  if (!placed?.record.keyword) return undefined;
  return {
    range: inFile(placed, placed.record.keyword),
    message: say(
      'This is a license file of Reprise License Manager (RLM), not of FlexNet\nFlexNet’s License Manager cannot read it, and Seatkeeper does not check it. Give it to the RLM server of the product it was issued for.',
    ),
  };
}

function isRlmRecord(record: LicenseRecord): boolean {
  const word = record.keyword ? record.slice(record.keyword).toUpperCase() : '';
  if (word === 'HOST')
    return record.words.length >= 2 && record.words.length <= 4 && /^(?:[0-9a-f]{6,16}|ANY|\w+=\S+)$/i.test(record.wordTexts[1] ?? '');
  if (word === 'ISV') return record.words.length >= 1 && record.words.length <= 6 && /^\w+$/.test(record.wordTexts[0] ?? '');
  return (
    (word === 'LICENSE' || word === 'PRODUCT') && record.words.length >= 4 && record.wordTexts.some((text) => /^(?:_ck|sig)=/.test(text))
  );
}

/** LM-X: a FEATURE line followed by its settings in braces. */
function asLmx(file: LicenseFile): Detected | undefined {
  const feature = file.features[0];
  if (!feature?.record.keyword) return undefined;
  const ownBrace = feature.record.wordTexts.indexOf('{');
  const isLmx =
    (ownBrace === 1 && feature.record.words.length >= 2) ||
    (feature.record.words.length === 1 && textAfter(file, feature.start + feature.record.text.length).startsWith('{'));
  if (!isLmx) return undefined;
  return {
    range: inFile(feature, feature.record.keyword),
    message: say(
      'This is a license file of LM-X, not of FlexNet\nIts settings are in braces. FlexNet’s License Manager cannot read it, and Seatkeeper does not check it. Give it to the LM-X server of the product it was issued for.',
    ),
  };
}

function textAfter(file: LicenseFile, offset: number): string {
  return file.text.slice(offset, offset + 200).trimStart();
}
