import { say, sayListed } from '../core/message';
import type { Analysis, LanguageDocument, LanguageHost, LanguageService } from '../language/language';
import { PartsLimit, unreadAnalysis } from '../language/partsLimit';
import { hasTooManyParts } from '../xml/hasTooManyParts';
import { presenceChangeNotices } from './changeNotices';
import { agentStates } from './features/agentStates';
import { completionsAt } from './features/completionsAt';
import { definitionAt } from './features/definitionAt';
import { documentSymbols } from './features/documentSymbols';
import { foldingRanges } from './features/foldingRanges';
import { highlightsAt } from './features/highlightsAt';
import { hoverAt } from './features/hoverAt';
import { linkedEditingAt } from './features/linkedEditingAt';
import { stateAdder } from './features/newState';
import { referencesAt } from './features/referencesAt';
import { prepareRename, rename } from './features/rename';
import { selectionRanges } from './features/selectionRanges';
import { detect, type PresenceKind } from './model/detect';
import type { PresenceFile } from './model/presenceFile';
import { PresenceDocument } from './presenceDocument';
import { rules } from './rules/registry.generated';
import { languageNames, type PresenceSettings } from './settings';
import { suppressionFixes } from './suppressionFixes';
import { decodeXml } from './syntax/decodeXml';

const fileOfKind: Readonly<Record<PresenceKind, string>> = { presence: 'presence.xml', customTab: 'moc.xml' };

/** All that is done with presence definitions and custom tab files. */
export const service: LanguageService<PresenceSettings> = {
  rules: rules.map(({ group, rule }) => ({ ...rule, group, appliesTo: rule.kinds.map((kind) => fileOfKind[kind]).join(', ') })),
  decode: decodeXml,
  open: ({ name, text }, host) => {
    const kind = detect(name, text);
    return kind && openPresence(kind, host);
  },
};

function openPresence(kind: PresenceKind, { onRuleCrash }: LanguageHost): LanguageDocument<PresenceSettings> {
  const document = new PresenceDocument(kind, onRuleCrash);
  const limit = new PartsLimit(hasTooManyParts);
  return {
    title: kind === 'presence' ? say('UC Connector presence file') : say('UC Connector custom tab file'),
    analyze: (text, settings, notes) => {
      if (limit.isOverIn(text)) return unreadAnalysis();
      const file = (): PresenceFile => document.fileOf(text);
      const analysis: Analysis = {
        findings: () => document.checkAll(text, settings, notes),
        quickFindings: () => document.check(text, settings),
        fixAllEdit: () => document.fixAllEdit(text, settings),
        hover: (offset) => hoverAt(file(), offset, () => document.checkAll(text, settings, notes)),
        completions: (offset, typed) => completionsAt(file(), offset, typed),
        definition: (offset) => {
          const found = definitionAt(file(), offset);
          return found ? [found] : [];
        },
        references: (offset, withDeclaration) => referencesAt(file(), offset, withDeclaration),
        highlights: (offset) => highlightsAt(file(), offset),
        prepareRename: (offset) => prepareRename(file(), offset),
        rename: (offset, newName) => rename(file(), offset, newName),
        linkedRanges: (offset) => linkedEditingAt(file(), offset),
        symbols: () => documentSymbols(file()),
        folds: () => foldingRanges(file()),
        selections: (offset) => selectionRanges(file(), offset),
        suppressionFixes: (finding) => suppressionFixes(file(), finding),
        ...(kind === 'presence' && {
          agentStates: () => agentStates(file(), settings),
          newStates: () => stateAdder(file(), settings.defaultLanguage),
          status: () => [
            {
              text: say('Default language: {language}', {
                language: sayListed(languageNames[settings.defaultLanguage] ?? settings.defaultLanguage),
              }),
              setting: {
                name: 'presence.defaultLanguage',
                title: say('Set UC Connector’s default language'),
                value: settings.defaultLanguage,
              },
            },
          ],
          changeNotices: (before: string, fileName: string) => presenceChangeNotices(before, text, fileName),
        }),
      };
      return analysis;
    },
  };
}
