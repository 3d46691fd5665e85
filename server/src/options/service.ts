import { say } from '../core/message';
import type { Analysis, LanguageDocument, LanguageHost, LanguageService } from '../language/language';
import { PartsLimit, unreadAnalysis } from '../language/partsLimit';
import { mayBeOptions } from './model/detect';
import { OptionsDocument } from './optionsDocument';
import { rules } from './rules/registry.generated';
import type { OptionsSettings } from './settings';
import { suppressionFixes } from './suppressions';
import { decodeOptions, notesUnseenInEditor } from './syntax/decodeOptions';
import { hasTooManyParts } from './syntax/hasTooManyParts';

/** All that is done with options files. */
export const service: LanguageService<OptionsSettings> = {
  rules: rules.map(({ group, rule }) => ({ ...rule, group, appliesTo: 'options files' })),
  decode: decodeOptions,
  notesUnseenInEditor,
  open: ({ name, text }, host) => (mayBeOptions(text) ? openOptions(name, host) : undefined),
};

function openOptions(name: string, { onRuleCrash }: LanguageHost): LanguageDocument<OptionsSettings> {
  const document = new OptionsDocument(name, onRuleCrash);
  const limit = new PartsLimit(hasTooManyParts);
  return {
    title: say('FlexNet options file'),
    fits: mayBeOptions,
    analyze: (text, settings, notes, surroundings) => {
      if (limit.isOverIn(text)) return unreadAnalysis();
      const tree = () => document.treeOf(text);
      const findings = () => document.check(text, settings, notes, surroundings);
      const analysis: Analysis = {
        findings,
        fixAllEdit: () => document.fixAllEdit(text, settings, surroundings),
        suppressionFixes: (finding) => suppressionFixes(tree(), finding),
      };
      return analysis;
    },
  };
}
