import { defineSettings } from '../language/settings';

/** Logs have no settings but those of the rules. */
export const logSettings = defineSettings({});

export type LogSettings = typeof logSettings;
