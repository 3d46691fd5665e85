import { defineSettings } from '../language/settings';

/** Plans have no settings of their own. */
export const planSettings = defineSettings({});

export type PlanSettings = typeof planSettings;
