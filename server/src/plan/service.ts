import { say } from '../core/message';
import type { Analysis, LanguageDocument, LanguageHost, LanguageService } from '../language/language';
import { othersOf } from '../language/surroundings';
import { codeLenses } from './features/codeLenses';
import { completionsAt } from './features/completionsAt';
import { definitionAt, referencesAt } from './features/definitionAt';
import { deploymentOf } from './features/deployment';
import { documentLinks } from './features/documentLinks';
import { statusOf } from './features/status';
import { hoverAt } from './hover/hoverAt';
import { licensedFor } from './model/licensed';
import { licenseFilesIn } from './model/licenseFilesIn';
import { contextOf, PlanDocument } from './planDocument';
import { rules } from './rules/registry.generated';
import type { PlanSettings } from './settings';
import { suppressionFixes } from './suppressions';
import { decodePlan } from './syntax/decodePlan';

/** All that is done with plans. */
export const service: LanguageService<PlanSettings> = {
  rules: rules.map(({ group, rule }) => ({ ...rule, group, appliesTo: 'deployment plans' })),
  decode: decodePlan,
  open: (_, host) => openPlan(host),
};

function openPlan({ onRuleCrash }: LanguageHost): LanguageDocument<PlanSettings> {
  const document = new PlanDocument(onRuleCrash);
  return {
    title: say('Deployment plan'),
    namedFiles: licenseFilesIn,
    analyze: (text, settings, notes, surroundings): Analysis => {
      const licensed = () => licensedFor(document.fileOf(text), surroundings);
      return {
        findings: () => document.check(text, settings, notes, surroundings),
        fixAllEdit: () => document.fixAllEdit(text, settings, surroundings),
        hover: (offset) => hoverAt(document.fileOf(text), offset, licensed()),
        completions: (offset) => completionsAt(document.fileOf(text), offset, othersOf(surroundings)),
        definition: (offset) => definitionAt(document.fileOf(text), offset, licensed()),
        references: (offset) => referencesAt(document.fileOf(text), offset),
        codeLenses: () => codeLenses(document.fileOf(text)),
        links: () => documentLinks(document.fileOf(text)),
        status: () => statusOf(document.fileOf(text), contextOf(document.fileOf(text), settings.today, surroundings).coverage),
        deployment: () => deploymentOf(document.fileOf(text), licensed()),
        suppressionFixes: (finding) => suppressionFixes(document.treeOf(text), finding),
      };
    },
  };
}
