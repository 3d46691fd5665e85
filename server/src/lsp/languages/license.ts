import { licenseChangeNotices } from '../../license/changeNotices';
import type { CheckOptions } from '../../license/checker';
import { codeLenses } from '../../license/features/codeLenses';
import { completionsAt } from '../../license/features/completion/completionsAt';
import { definitionAt } from '../../license/features/definitionAt';
import { documentLinks } from '../../license/features/documentLinks';
import { documentSymbols } from '../../license/features/documentSymbols';
import { expiryOverview } from '../../license/features/expiryOverview';
import { foldingRanges } from '../../license/features/foldingRanges';
import { formatLicense } from '../../license/features/format';
import { highlightsAt } from '../../license/features/highlightsAt';
import { inlayHints } from '../../license/features/inlayHints';
import { referencesAt } from '../../license/features/referencesAt';
import { prepareRenameAt, renameAt } from '../../license/features/renameAt';
import { selectionRanges } from '../../license/features/selectionRanges';
import { semanticTokens } from '../../license/features/semanticTokens';
import { signatureAt } from '../../license/features/signature/signatureAt';
import { hoverAt } from '../../license/hover/hoverAt';
import { LicenseDocument } from '../../license/licenseDocument';
import { licenseRequest } from '../../license/licenseRequest';
import { suppressionFixes } from '../../license/suppressionFixes';
import { hasTooManyParts } from '../../license/syntax/hasTooManyParts';
import type { LicenseTree } from '../../license/syntax/parse';
import type { DocumentOptions, DocumentStatus, Editing, LanguageDocument, LanguageHost } from './language';
import { PartsLimit, tooManyPartsReading } from './tooLarge';

export { rules } from '../../license/rules/registry.generated';

/** A FlexNet license file. */
export function licenseLanguage({ onRuleCrash }: LanguageHost): LanguageDocument {
  const license = new LicenseDocument(onRuleCrash);
  const limit = new PartsLimit(hasTooManyParts);
  return {
    name: 'license',
    read: (text, options, notes) => {
      if (limit.isOverIn(text)) return tooManyPartsReading();
      return {
        findings: () => license.check(text, options, notes),
        hover: (offset) => hoverAt(license.treeOf(text), offset, { ...options, findings: () => license.check(text, options, notes) }),
        fixAllEdit: async () => license.fixAllEdit(text, options),
        editing: editingOf(() => license.treeOf(text), options),
        signature: (offset) => signatureAt(license.treeOf(text), offset),
        tokens: (range) => semanticTokens(license.treeOf(text), options, range),
        inlayHints: (range) => inlayHints(license.treeOf(text), range, options).filter(({ kind }) => options.inlayHints[kind]),
        codeLenses: () => (options.codeLens ? codeLenses(license.treeOf(text), options) : []),
        links: () => documentLinks(license.treeOf(text)),
        format: (format) => formatLicense(license.treeOf(text), format),
        suppressionFixes: (finding) => suppressionFixes(license.treeOf(text), finding),
        request: (finding) => licenseRequest(license.treeOf(text), finding, options),
        status: () => statusOf(license.treeOf(text), options),
        changeNotices: (before, fileName) => licenseChangeNotices(before, text, fileName),
      };
    },
  };
}

function statusOf(tree: LicenseTree, { managerVersion, today }: DocumentOptions): DocumentStatus {
  const { soonest, expired } = expiryOverview(tree, { today, managerVersion });
  return {
    managerVersion,
    expired,
    ...(soonest && { soonestExpiry: { feature: soonest.feature, day: soonest.written, daysLeft: soonest.day - today } }),
  };
}

/** The characters after which something begins that can be completed; others that an editor asks at belong to other languages. */
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
    symbols: () => documentSymbols(tree(), options),
    folds: () => foldingRanges(tree()),
    selections: (offset) => selectionRanges(tree(), offset),
  };
}
