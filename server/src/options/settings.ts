import { defineSettings } from '../language/settings';

/** Options files have no settings of their own. */
export const optionsSettings = defineSettings({});

export type OptionsSettings = typeof optionsSettings;
