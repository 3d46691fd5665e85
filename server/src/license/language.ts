import { say } from '../core/message';
import type { Language } from '../language/language';
import { beginsAsXml, isXmlName } from '../xml/beginsAsXml';
import { tokenModifiers, tokenTypes } from './features/tokens/legend';
import { isLicenseFileName, licenseFileNames, namesByContent, otherNames } from './fileNames';
import { holdsDirectiveAlone, holdsLicenseRecord, readsAsLicenseFile } from './model/detect';
import { type LicenseSettings, licenseSettings } from './settings';

const EDITOR_ID = 'flexnet-license';

/** FlexNet license files. */
export const license: Language<LicenseSettings> = {
  id: 'license',
  heading: 'License files',
  editorIds: [EDITOR_ID],
  selector: [EDITOR_ID],
  fileNames: licenseFileNames,
  fileNamesByContent: namesByContent,
  otherFileNames: otherNames,
  blocks: { license: 'license.dat' },
  settings: licenseSettings,
  tokens: { types: tokenTypes, modifiers: tokenModifiers },
  triggers: { completion: [' ', '=', '"'], signature: [' '] },
  formats: true,
  detect({ name, editorId, head }) {
    if (isXmlName(name) && (editorId === undefined || beginsAsXml(head))) return 'no';
    if (editorId !== undefined) return editorId === EDITOR_ID ? 'byName' : 'no';
    if (isLicenseFileName(name)) return 'byName';
    if (!holdsLicenseRecord(head)) return 'no';
    // A record may be among the lines of another kind of file.
    return readsAsLicenseFile(head) && !holdsDirectiveAlone(head) ? 'certain' : 'byName';
  },
  isWholly: readsAsLicenseFile,
  takesUnknown: true,
  relates: { issued: true, beside: ['options'], seen: ['*.opt.txt'], site: ['license'] },
  guides: [
    { id: 'host-id', title: say('How do I find the host id?') },
    { id: 'port-at-host', title: say('Where does port@host go?') },
  ],
  loadGuides: async () => (await import('./guides/guides')).guidePages,
  load: async () => (await import('./service')).service,
  loadTools: async () => (await import('./tools')).tools,
  loadPages: async () => (await import('./rules/pages.generated')).rulePages,
};
