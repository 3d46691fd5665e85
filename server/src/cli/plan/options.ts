import type { Options } from '../command';

export const formatNames = ['text', 'json', 'csv', 'md'] as const;

/** Options of the commands that answer about a plan. */
export const planOptions = {
  format: {
    type: 'string',
    value: formatNames.join('|'),
    values: formatNames,
    help: 'output format: text, for people (the default); json; csv, for spreadsheets; or md, Markdown',
  },
  'no-project-file': { type: 'boolean', help: 'do not read .seatkeeperrc.json' },
} as const satisfies Options;
