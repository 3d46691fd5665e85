import { type DecodedText, decode } from '../core/decode';
import { decodeXml } from '../presence/decodeXml';
import { type PresenceKind, recognise } from '../presence/recognise';

export interface ReadText extends DecodedText {
  readonly kind: 'license' | PresenceKind;
}

/** The text of a file, as what its name and content say it is; undefined for an XML file that is none of ours. */
export function readText(name: string, bytes: Uint8Array): ReadText | undefined {
  if (isXml(name, bytes)) {
    const decoded = decodeXml(bytes);
    const kind = recognise(name, decoded.text);
    if (kind) return { ...decoded, kind };
    if (isXmlName(name) || decoded.text.startsWith('<?xml')) return undefined;
  }
  return { ...decode(bytes), kind: 'license' };
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
