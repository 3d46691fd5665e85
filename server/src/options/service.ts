import { say } from '../core/message';
import type { Analysis, LanguageDocument, LanguageHost, LanguageService } from '../language/language';
import { PartsLimit, unreadAnalysis } from '../language/partsLimit';
import { optionsChangeNotices } from './changeNotices';
import { completionsAt } from './features/completionsAt';
import { documentSymbols } from './features/documentSymbols';
import { featureAt } from './features/featureAt';
import { foldingRanges } from './features/foldingRanges';
import { formatOptions } from './features/format';
import { definitionAt, highlightsAt, prepareRenameAt, referencesAt, renameAt } from './features/occurrences';
import { selectionRanges } from './features/selectionRanges';
import { semanticTokens } from './features/semanticTokens';
import { signatureAt } from './features/signatureAt';
import { statusOf } from './features/status';
import { hoverAt } from './hover/hoverAt';
import { mayBeOptions } from './model/detect';
import { licensesAround } from './model/licenses';
import { optionsSummary } from './model/optionsSummary';
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
      const licenses = () => licensesAround(surroundings, name)?.licenses;
      const analysis: Analysis = {
        findings,
        fixAllEdit: () => document.fixAllEdit(text, settings, surroundings),
        hover: (offset) => hoverAt(tree(), offset, name, licenses()),
        featureAt: (offset) => featureAt(tree(), offset),
        completions: (offset) => completionsAt(tree(), offset, licenses()),
        signature: (offset) => signatureAt(tree(), offset),
        definition: (offset) => definitionAt(tree(), offset),
        references: (offset, withDeclaration) => referencesAt(tree(), offset, withDeclaration),
        highlights: (offset) => highlightsAt(tree(), offset),
        prepareRename: (offset) => prepareRenameAt(tree(), offset),
        rename: (offset, newName) => renameAt(tree(), offset, newName),
        symbols: () => documentSymbols(tree()),
        folds: () => foldingRanges(tree()),
        selections: (offset) => selectionRanges(tree(), offset),
        tokens: (range) => semanticTokens(tree(), range),
        format: (options) => formatOptions(tree(), options),
        status: () => statusOf(tree(), name),
        summary: () => optionsSummary(tree()),
        changeNotices: (before, fileName) => optionsChangeNotices(before, text, fileName),
        suppressionFixes: (finding) => suppressionFixes(tree(), finding),
      };
      return analysis;
    },
  };
}
