import { isLicenseFileName } from './license/fileNames';
import { holdsLicenseRecord } from './license/model/detect';
import { type OtherKind, otherKindByName, otherTextOf } from './license/model/otherText';
import { detect, type PresenceKind } from './presence/detect';
import { beginsAsXml, isXmlName } from './xml/beginsAsXml';

/** What a file of ours is. */
export type FileKind = 'license' | PresenceKind;

/** What a file is that is unsupported. */
export type Stranger = 'xml' | OtherKind;

/**
 * What a file is by its name, before which folders may be, and its text: the one decision for the editor and the command line. XML counts by its root
 * element, whatever the name. What is unsupported but has the name of a license file is taken for one, and there a finding says what it is.
 */
export function fileKindOf(fileName: string, text: string): FileKind | Stranger {
  const name = fileName.replace(/^.*[\\/]/, '');
  if (isXmlName(name) || beginsAsXml(text)) {
    const kind = detect(name, text);
    if (kind) return kind;
    if (isXmlName(name)) return 'xml';
  }
  if (isLicenseFileName(name) || holdsLicenseRecord(text)) return 'license';
  if (text.trimStart().startsWith('<?xml')) return 'xml';
  return otherKindByName(name) ?? otherTextOf(text)?.kind ?? 'license';
}

/** Whether a file of this kind is checked. */
export function isOurs(kind: FileKind | Stranger): kind is FileKind {
  return kind === 'license' || kind === 'presence' || kind === 'customTab';
}
