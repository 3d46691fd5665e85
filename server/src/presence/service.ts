import { memo } from '../core/memo';
import { say, sayListed } from '../core/message';
import type { Analysis, CommonSettings, LanguageDocument, LanguageHost, LanguageService } from '../language/language';
import { PartsLimit, unreadAnalysis } from '../language/partsLimit';
import type { SettingsOf } from '../language/settings';
import type { DataFiles } from '../language/surroundings';
import { hasTooManyParts } from '../xml/hasTooManyParts';
import { presenceChangeNotices } from './changeNotices';
import type { PresenceOptions } from './checker';
import { agentStates } from './features/agentStates';
import { completionsAt } from './features/completionsAt';
import { definitionAt } from './features/definitionAt';
import { documentSymbols } from './features/documentSymbols';
import { foldingRanges } from './features/foldingRanges';
import { highlightsAt } from './features/highlightsAt';
import { hoverAt } from './features/hoverAt';
import { linkedEditingAt } from './features/linkedEditingAt';
import { stateAdder } from './features/newState';
import { previewOf } from './features/preview/preview';
import { referencesAt } from './features/referencesAt';
import { prepareRename, rename } from './features/rename';
import { selectionRanges } from './features/selectionRanges';
import { detect, type PresenceKind } from './model/detect';
import { namedIcons } from './model/iconFiles';
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
  // Documents compare what they are checked with by identity.
  const optionsWith = memo((settings: SettingsOf<PresenceSettings> & CommonSettings) =>
    memo((data: DataFiles): PresenceOptions => ({ ...settings, data })),
  );
  return {
    title: kind === 'presence' ? say('UC Connector presence file') : say('UC Connector custom tab file'),
    ...(kind === 'presence' && {
      namedData: (text: string) => (limit.isOverIn(text) ? { files: [], folders: [] } : namedIcons(document.fileOf(text))),
    }),
    analyze: (text, settings, notes, { data } = { uri: '' }) => {
      if (limit.isOverIn(text)) return unreadAnalysis();
      const file = (): PresenceFile => document.fileOf(text);
      const options = data ? optionsWith(settings)(data) : settings;
      const analysis: Analysis = {
        findings: () => document.checkAll(text, options, notes),
        quickFindings: () => document.check(text, options),
        fixAllEdit: () => document.fixAllEdit(text, options),
        hover: (offset) => hoverAt(file(), offset, () => document.checkAll(text, options, notes), data),
        completions: (offset, typed) => completionsAt(file(), offset, typed, data),
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
        preview: (language) => previewOf(file(), settings.defaultLanguage, language),
        ...(kind === 'presence' && {
          agentStates: () => agentStates(file(), settings),
          newStates: () => stateAdder(file(), settings.defaultLanguage, data),
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
