import { presenceChangeNotices } from '../../presence/changeNotices';
import { detect, kindByName, type PresenceKind } from '../../presence/detect';
import { completionsAt } from '../../presence/features/completionsAt';
import { definitionAt } from '../../presence/features/definitionAt';
import { documentSymbols } from '../../presence/features/documentSymbols';
import { foldingRanges } from '../../presence/features/foldingRanges';
import { highlightsAt } from '../../presence/features/highlightsAt';
import { hoverAt } from '../../presence/features/hoverAt';
import { linkedEditingAt } from '../../presence/features/linkedEditingAt';
import { referencesAt } from '../../presence/features/referencesAt';
import { prepareRename, rename } from '../../presence/features/rename';
import { selectionRanges } from '../../presence/features/selectionRanges';
import type { PresenceFile } from '../../presence/model/presenceFile';
import { PresenceDocument } from '../../presence/presenceDocument';
import { suppressionFixes } from '../../presence/suppressionFixes';
import { hasTooManyParts } from '../../xml/hasTooManyParts';
import type { Editing, LanguageDocument, LanguageHost } from './language';
import { PartsLimit, tooManyPartsReading } from './tooLarge';

export { fileKindOf } from '../../fileKind';
export { decodeXml } from '../../presence/decodeXml';
export { rules } from '../../presence/rules/registry.generated';

/** The language of an XML document by its name and text, or undefined for what is unsupported; `isXml`: whether the editor says that it is XML. */
export function presenceLanguageOf(isXml: boolean, name: string, text: string, host: LanguageHost): LanguageDocument | undefined {
  if (!isXml && !kindByName(name)) return undefined;
  const kind = detect(name, text);
  return kind && presenceLanguage(kind, host);
}

/** A presence definition or a custom tab file. */
export function presenceLanguage(kind: PresenceKind, { onRuleCrash, schemaStage }: LanguageHost): LanguageDocument {
  const document = new PresenceDocument(kind, onRuleCrash);
  const limit = new PartsLimit(hasTooManyParts);
  return {
    name: kind,
    read: (text, options) => {
      if (limit.isOverIn(text)) return tooManyPartsReading();
      return {
        findings: () => document.check(text, options),
        allFindings: async () => document.checkAll(text, options, await schemaStage()),
        hover: (offset) => hoverAt(document.fileOf(text), offset, () => document.known(text, options)),
        fixAllEdit: async () => document.fixAllEdit(text, options, await schemaStage()),
        editing: editingOf(() => document.fileOf(text)),
        ...(kind === 'presence' && {
          status: () => ({ defaultLanguage: options.defaultLanguage }),
          changeNotices: (before: string, fileName: string) => presenceChangeNotices(before, text, fileName),
        }),
        suppressionFixes: (finding) => suppressionFixes(document.fileOf(text), finding),
      };
    },
  };
}

function editingOf(file: () => PresenceFile): Editing {
  return {
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
  };
}
