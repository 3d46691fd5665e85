import { type DecodedText, decode } from '../core/decode';
import { type FileKind, fileKindOf, isOurs, type Stranger } from '../fileKind';
import { decodeXml } from '../presence/decodeXml';
import { beginsAsXml, isXmlName } from '../xml/beginsAsXml';

export interface ReadText extends DecodedText {
  readonly kind: FileKind;
}

/** The text of a file, as what its name and content say it is; undefined for one that is unsupported. */
export function readText(name: string, bytes: Uint8Array): ReadText | undefined {
  const read = readOrDecline(name, bytes);
  return typeof read === 'string' ? undefined : read;
}

/** The text of a file, or what the file is instead of a license, presence or custom tab file. */
export function readOrDecline(name: string, bytes: Uint8Array): ReadText | Stranger {
  const asXml = isXmlName(name) || beginsAsXml(bytes) ? readAs(decodeXml(bytes), name) : undefined;
  // What only begins like XML is read as any other text is.
  return asXml === undefined || (typeof asXml !== 'string' && asXml.kind === 'license') ? readAs(decode(bytes), name) : asXml;
}

function readAs(decoded: DecodedText, name: string): ReadText | Stranger {
  const kind = fileKindOf(name, decoded.text);
  return isOurs(kind) ? { ...decoded, kind } : kind;
}
