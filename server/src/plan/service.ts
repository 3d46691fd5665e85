import { say } from '../core/message';
import type { Analysis, LanguageDocument, LanguageHost, LanguageService } from '../language/language';
import { PlanDocument } from './planDocument';
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
    analyze: (text, settings, notes, surroundings): Analysis => ({
      findings: () => document.check(text, settings, notes, surroundings),
      fixAllEdit: () => document.fixAllEdit(text, settings, surroundings),
      suppressionFixes: (finding) => suppressionFixes(document.treeOf(text), finding),
    }),
  };
}
