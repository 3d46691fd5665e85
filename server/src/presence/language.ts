import { matchesAny } from '../language/detection';
import type { Language } from '../language/language';
import { beginsAsXml, isXmlName } from '../xml/beginsAsXml';
import { presenceFileNames } from './fileNames';
import { type PresenceSettings, presenceSettings } from './settings';

/** UC Connector's presence definitions and custom tab files. */
export const presence: Language<PresenceSettings> = {
  id: 'presence',
  heading: 'Presence files',
  editorIds: [],
  selector: ['xml'],
  fileNames: [...presenceFileNames.presence, ...presenceFileNames.customTab],
  blocks: { presence: 'presence.xml', 'custom-tab': 'moc.xml' },
  settings: presenceSettings,
  triggers: { completion: ['<', '/', ' ', '"', "'", '=', '&', '!', '?'] },
  relates: { data: ['*.png', '*.gif', '*.jpg', '*.jpeg', '*.bmp', '*.ico', '*.webp', '*.avif', '*.svg'] },
  detect({ name, editorId, head }) {
    const isXml = editorId === 'xml' || isXmlName(name);
    if (!isXml && !beginsAsXml(head)) return 'no';
    if (mayHoldOurs(head)) return 'certain';
    return matchesAny(name, this.fileNames) ? 'byName' : 'no';
  },
  decline: ({ name, head }) =>
    isXmlName(name) || head.trimStart().startsWith('<?xml')
      ? 'this XML file is neither a presence definition (presence.xml) nor a custom tab file (moc.xml), so it was not checked.'
      : undefined,
  load: async () => (await import('./service')).service,
  loadTools: async () => (await import('./tools')).tools,
  loadPages: async () => (await import('./rules/pages.generated')).rulePages,
};

/** A quick look at the first characters of an XML document that never misses one of ours; `detect.ts` looks closer. Zeros are those of UTF-16. */
function mayHoldOurs(text: string): boolean {
  const head = text.includes('\0') ? text.replaceAll('\0', '') : text;
  if (head.includes('genesyslab.com/schemas/ucc/presence') || head.includes('tabdata')) return true;
  return /<(?:[\w.-]+:)?presence[\s>]/.test(head) && /<(?:[\w.-]+:)?(?:state|auto|genesysAgent)[\s/>]/.test(head);
}
