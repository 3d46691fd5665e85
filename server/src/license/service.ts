import type { DocumentLink } from '../core/editing';
import { joined, type Message, say } from '../core/message';
import type { Analysis, CommonSettings, LanguageDocument, LanguageHost, LanguageService, StatusLine } from '../language/language';
import { PartsLimit, unreadAnalysis } from '../language/partsLimit';
import type { SettingsOf } from '../language/settings';
import { beginsAsXml } from '../xml/beginsAsXml';
import { licenseChangeNotices } from './changeNotices';
import { type CodeLens, codeLenses } from './features/codeLenses';
import { completionsAt } from './features/completion/completionsAt';
import { definitionAt } from './features/definitionAt';
import { documentLinks, type DocumentLink as FileLink } from './features/documentLinks';
import { documentSymbols } from './features/documentSymbols';
import { expiryOverview } from './features/expiryOverview';
import { foldingRanges } from './features/foldingRanges';
import { formatLicense } from './features/format';
import { freeTextAt } from './features/freeText';
import { highlightsAt } from './features/highlightsAt';
import { inlayHints } from './features/inlayHints';
import { placeholdersIn } from './features/placeholders';
import { referencesAt } from './features/referencesAt';
import { prepareRenameAt, renameAt } from './features/renameAt';
import { selectionRanges } from './features/selectionRanges';
import { semanticTokens } from './features/semanticTokens';
import { signatureAt } from './features/signature/signatureAt';
import { hoverAt } from './hover/hoverAt';
import { LicenseDocument } from './licenseDocument';
import { licenseRequest } from './licenseRequest';
import { licenseAddressAt } from './model/licenseAddress';
import { LicenseFile } from './model/licenseFile';
import { licenseSummary } from './model/licenseSummary';
import { namedOptionsFiles } from './model/optionsFiles';
import { rules } from './rules/registry.generated';
import type { LicenseSettings } from './settings';
import { suppressionFixes } from './suppressionFixes';
import { decodeLicense, notesUnseenInEditor } from './syntax/decodeLicense';
import { hasTooManyParts } from './syntax/hasTooManyParts';
import type { LicenseTree } from './syntax/parse';

/** How many days ahead an expiry is told in days in the status bar; later the date says more. */
const DAYS_TOLD = 90;

/** The rule that compares with the issued text. */
const CHANGED_AFTER_ISSUE = 'changed-after-issue';

type Settings = SettingsOf<LicenseSettings> & CommonSettings;

/** All that is done with license files. */
export const service: LanguageService<LicenseSettings> = {
  rules: rules.map(({ group, rule }) => ({
    ...rule,
    group,
    appliesTo: rule.vendors === 'genesys' ? 'Genesys license files' : 'license files of any vendor',
  })),
  decode: decodeLicense,
  notesUnseenInEditor,
  open: (_file, host) => openLicense(host),
};

function openLicense({ onRuleCrash }: LanguageHost): LanguageDocument<LicenseSettings> {
  const document = new LicenseDocument(onRuleCrash);
  const limit = new PartsLimit(hasTooManyParts);
  return {
    title: say('FlexNet license file'),
    fits: (text) => !beginsAsXml(text),
    namedFiles: (text) => (limit.isOverIn(text) ? [] : namedOptionsFiles(new LicenseFile(document.treeOf(text)))),
    analyze: (text, settings, notes, surroundings) => {
      if (limit.isOverIn(text)) return unreadAnalysis();
      const tree = (): LicenseTree => document.treeOf(text);
      const findings = () => document.check(text, settings, notes, surroundings);
      const analysis: Analysis = {
        findings,
        fixAllEdit: () => document.fixAllEdit(text, settings, surroundings),
        hover: (offset) => hoverAt(tree(), offset, { ...settings, findings, surroundings }),
        freeText: (offset) => freeTextAt(tree(), offset),
        completions: (offset) => completionsAt(tree(), offset, settings),
        signature: (offset) => signatureAt(tree(), offset),
        definition: (offset) => definitionAt(tree(), offset),
        references: (offset, withDeclaration) => referencesAt(tree(), offset, withDeclaration),
        highlights: (offset) => highlightsAt(tree(), offset),
        prepareRename: (offset) => prepareRenameAt(tree(), offset),
        rename: (offset, newName) => renameAt(tree(), offset, newName),
        symbols: () => documentSymbols(tree(), settings),
        folds: () => foldingRanges(tree()),
        selections: (offset) => selectionRanges(tree(), offset),
        tokens: (range) => semanticTokens(tree(), settings, range),
        inlayHints: (range) => inlayHints(tree(), range, settings).filter(({ kind }) => settings[`inlayHints.${kind}`]),
        codeLenses: () => (settings.codeLens ? codeLenses(tree(), settings).map(lensOf) : []),
        placeholders: () => placeholdersIn(tree()),
        links: () => documentLinks(tree()).map(linkOf),
        format: (options) => formatLicense(tree(), options),
        suppressionFixes: (finding) => suppressionFixes(tree(), finding),
        isSinceIssued: ({ rule }) => rule === CHANGED_AFTER_ISSUE,
        request: (finding) => licenseRequest(tree(), finding, surroundings ? { ...settings, surroundings } : settings),
        address: (offset) => ({ ...licenseAddressAt(tree(), offset), guide: 'port-at-host' }),
        status: () => statusOf(tree(), settings),
        summary: () => licenseSummary(tree(), settings.today, settings.managerVersion),
        changeNotices: (before, fileName) => licenseChangeNotices(before, text, fileName),
      };
      return analysis;
    },
  };
}

function lensOf({ range, vendorRange, vendor, title }: CodeLens) {
  return { range, target: vendorRange, title: joined([vendor, joined(title, '; ')], ': ') };
}

const tooltips: Readonly<Record<FileLink['kind'], Message>> = {
  daemon: say('Go to the vendor daemon if it is on this computer'),
  options: say('Open the options file if it is on this computer'),
};

function linkOf({ range, path, kind }: FileLink): DocumentLink {
  return { range, path, tooltip: tooltips[kind] };
}

function statusOf(tree: LicenseTree, { managerVersion, today }: Settings): StatusLine[] {
  const { soonest, expired } = expiryOverview(tree, { today, managerVersion });
  const daysLeft = soonest ? soonest.day - today : 0;
  return [
    {
      text: say('Checked for License Manager {version}', { version: managerVersion }),
      setting: { name: 'license.managerVersion', title: say('Set the License Manager version'), value: managerVersion },
    },
    soonest
      ? {
          text: say('Next to expire: {feature}, {date} (days left: {days})', {
            feature: soonest.feature,
            date: soonest.written,
            days: daysLeft,
          }),
          brief: briefExpiry(daysLeft, soonest.written),
        }
      : { text: say('No current license will expire') },
    ...(expired > 0 ? [{ text: say('Expired lines: {count}', { count: { amount: expired } }) }] : []),
  ];
}

/** The next expiry in a few words: near ones in days, later ones by the date as the file writes it. */
function briefExpiry(daysLeft: number, date: string): Message {
  if (daysLeft === 0) return say('next expiry today');
  if (daysLeft === 1) return say('next expiry tomorrow');
  return daysLeft <= DAYS_TOLD ? say('next expiry in {days} days', { days: daysLeft }) : say('next expiry {date}', { date });
}
