import { matchesAny } from '../language/detection';
import type { Language } from '../language/language';
import { isXmlName } from '../xml/beginsAsXml';
import { tokenModifiers, tokenTypes } from './features/legend';
import { isSurelyOptions, mayBeOptions } from './model/detect';
import { type OptionsSettings, optionsSettings } from './settings';

const EDITOR_ID = 'flexnet-options';
const names = ['*.opt'] as const;

/** Options files of FlexNet vendor daemons. */
export const options: Language<OptionsSettings> = {
  id: 'options',
  heading: 'Options files',
  editorIds: [EDITOR_ID],
  selector: [EDITOR_ID],
  fileNames: [],
  fileNamesByContent: names,
  otherFileNames: ['*.opt.*'],
  blocks: { options: 'examplevd.opt', 'options-mlm': 'MLM.opt' },
  settings: optionsSettings,
  tokens: { types: tokenTypes, modifiers: tokenModifiers },
  triggers: { completion: [' ', ':', '"'], signature: [' '] },
  formats: true,
  detect({ name, editorId, head }) {
    if (editorId !== undefined) return editorId === EDITOR_ID && mayBeOptions(head) ? 'byName' : 'no';
    if (isXmlName(name)) return 'no';
    if (matchesAny(name, names)) return isSurelyOptions(head) || mayBeOptions(head) ? 'certain' : 'no';
    // Not certain: one under the name of a license file is reported as what License Manager cannot read.
    return isSurelyOptions(head) ? 'byName' : 'no';
  },
  isWholly: isSurelyOptions,
  decline({ name }) {
    if (!matchesAny(name, names)) return undefined;
    return 'this is not an options file of a vendor daemon: other programs have files that end in .opt too. It was not checked.';
  },
  relates: { beside: ['license'], site: ['license'] },
  load: async () => (await import('./service')).service,
  loadTools: async () => (await import('./tools')).tools,
  loadPages: async () => (await import('./rules/pages.generated')).rulePages,
};
