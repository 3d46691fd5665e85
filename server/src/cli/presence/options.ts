import type { Options } from '../command';

export const formatNames = ['text', 'json'] as const;

/** Options of every command about presence files that prints an answer. */
export const presenceOptions = {
  format: {
    type: 'string',
    value: formatNames.join('|'),
    values: formatNames,
    help: 'output format: text, for people (the default), or json',
  },
  'no-project-file': { type: 'boolean', help: 'do not read .seatkeeperrc.json' },
} as const satisfies Options;
