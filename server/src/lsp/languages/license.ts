import type { CheckOptions } from '../../license/checker';
import { completionsAt } from '../../license/features/completion/completionsAt';
import { definitionAt } from '../../license/features/definitionAt';
import { documentSymbols } from '../../license/features/documentSymbols';
import { foldingRanges } from '../../license/features/foldingRanges';
import { highlightsAt } from '../../license/features/highlightsAt';
import { referencesAt } from '../../license/features/referencesAt';
import { prepareRenameAt, renameAt } from '../../license/features/renameAt';
import { selectionRanges } from '../../license/features/selectionRanges';
import { hoverAt } from '../../license/hover/hoverAt';
import { LicenseDocument } from '../../license/licenseDocument';
import type { LicenseTree } from '../../license/syntax/parse';
import type { Editing, LanguageDocument, LanguageHost } from './language';

/** A FlexNet license file. */
export function licenseLanguage({ onRuleCrash }: LanguageHost): LanguageDocument {
  const license = new LicenseDocument(onRuleCrash);
  return {
    read: (text, options) => ({
      findings: () => license.check(text, options),
      hover: (offset) => hoverAt(license.treeOf(text), offset, options),
      fixAllEdit: async () => license.fixAllEdit(text, options),
      editing: editingOf(() => license.treeOf(text), options),
    }),
  };
}

/** The characters behind which something begins that can be completed; others that an editor asks at belong to other languages. */
const completionTriggers = [' ', '=', '"'];

function editingOf(tree: () => LicenseTree, options: CheckOptions): Editing {
  return {
    completions: (offset, typed) =>
      typed === undefined || completionTriggers.includes(typed) ? completionsAt(tree(), offset, options) : [],
    definition: (offset) => definitionAt(tree(), offset),
    references: (offset, withDeclaration) => referencesAt(tree(), offset, withDeclaration),
    highlights: (offset) => highlightsAt(tree(), offset),
    prepareRename: (offset) => prepareRenameAt(tree(), offset),
    rename: (offset, newName) => renameAt(tree(), offset, newName),
    linkedRanges: () => [],
    symbols: () => documentSymbols(tree(), options.today),
    folds: () => foldingRanges(tree()),
    selections: (offset) => selectionRanges(tree(), offset),
  };
}
