import path from 'node:path';
import { type DecodedText, decode } from '../core/decode';
import { isLicenseFileName } from '../license/fileNames';
import { type OtherKind, otherKindByName, otherTextOf } from '../license/model/otherText';
import { holdsLicenseRecord } from '../license/model/recognise';
import { decodeXml } from '../presence/decodeXml';
import { type PresenceKind, recognise } from '../presence/recognise';

export interface ReadText extends DecodedText {
  readonly kind: 'license' | PresenceKind;
}

/** What a file is that is none of ours. */
export type Stranger = 'xml' | OtherKind;

/** The text of a file, as what its name and content say it is; undefined for one that is none of ours. */
export function readText(name: string, bytes: Uint8Array): ReadText | undefined {
  const read = readOrDecline(name, bytes);
  return typeof read === 'string' ? undefined : read;
}

/** The text of a file, or what the file is instead of a license, presence or custom tab file. */
export function readOrDecline(name: string, bytes: Uint8Array): ReadText | Stranger {
  if (isXml(name, bytes)) {
    const decoded = decodeXml(bytes);
    const kind = recognise(name, decoded.text);
    if (kind) return { ...decoded, kind };
    if (isXmlName(name) || decoded.text.startsWith('<?xml')) return 'xml';
  }
  const decoded = decode(bytes);
  return otherKindOf(path.basename(name), decoded.text) ?? { ...decoded, kind: 'license' };
}

/** What a text is that only a name of license files would make one: there a finding says what it is. */
function otherKindOf(name: string, text: string): OtherKind | undefined {
  if (isLicenseFileName(name) || holdsLicenseRecord(text)) return undefined;
  return otherKindByName(name) ?? otherTextOf(text)?.kind;
}

function isXmlName(name: string): boolean {
  return name.toLowerCase().endsWith('.xml');
}

/** Whether a file is XML by its name, or begins as no license file does; a look at its first bytes tells, whatever its encoding. */
function isXml(name: string, bytes: Uint8Array): boolean {
  if (isXmlName(name)) return true;
  const first = bytes.subarray(0, 100).find((byte) => byte > 0x20 && byte < 0x7f);
  return first === 0x3c;
}
