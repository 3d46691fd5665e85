import { matchesAny } from '../language/detection';
import type { Language } from '../language/language';
import { type PlanSettings, planSettings } from './settings';

const names = ['*.seatplan.json'] as const;

/** Deployment plans: what is deployed, checked against the license files that they name. */
export const plan: Language<PlanSettings> = {
  id: 'plan',
  heading: 'Deployment plans',
  editorIds: [],
  selector: ['jsonc'],
  fileNames: names,
  blocks: { plan: 'site.seatplan.json' },
  settings: planSettings,
  triggers: { completion: ['"'] },
  // In any file with another name, nothing says that its JSON is a plan.
  detect: ({ name }) => (matchesAny(name, names) ? 'certain' : 'no'),
  relates: { beside: ['license'], site: ['license'] },
  load: async () => (await import('./service')).service,
  loadTools: async () => (await import('./tools')).tools,
  loadPages: async () => (await import('./rules/pages.generated')).rulePages,
};
