import { command, type Given, type Options } from '../command';
import type { ConfigRequest } from '../describeSettings';
import { settingOptions } from '../languageOptions';
import { languageSettings, oneOf, ruleSettings } from '../optionValues';
import { UsageError } from '../usageError';

const formatNames = ['text', 'json'] as const;

const configOptions = {
  format: {
    type: 'string',
    value: formatNames.join('|'),
    values: formatNames,
    help: 'output format: text, for people (the default), or json, {file, kinds, ignored, projectFiles, settings, rules, site}; what a project file sets has {file, line, column}',
  },
  rule: { type: 'string', multiple: true, value: 'RULE=SEVERITY', help: 'as in `seatkeeper check`' },
  'no-project-file': { type: 'boolean', help: 'do not read .seatkeeperrc.json' },
} as const satisfies Options;

/** `seatkeeper config`: prints what holds for a file, and where it is set. */
export const config = command({
  name: 'config',
  usage: '[options] [--] FILE',
  summary: 'show which settings hold for a file, and where they are set',
  examples: [
    ['sites/east/license.dat', 'show what holds for a file'],
    ['--format json license.dat', 'show it for a program'],
  ],
  before: [
    'Shows every setting and every rule that is set for a file, with its value and where that comes from: a line of a project file, an option given here, or the default.',
    'FILE need not exist. Options that set something are those of `seatkeeper check`.',
  ],
  after: ['Exit status: 0; or 2 if the command is wrong or a project file has mistakes.'],
  options: { ...configOptions, ...settingOptions },
  run: async (given) => {
    const request = readConfig(given);
    const { describeSettings } = await import('../describeSettings');
    return describeSettings(request);
  },
});

/** @throws UsageError */
function readConfig({ values, words }: Given<typeof configOptions>): ConfigRequest {
  const [file, ...more] = words;
  if (file === undefined || file === '' || more.length > 0)
    throw new UsageError('`seatkeeper config` needs the name of one file.', 'config');
  return {
    file,
    format: oneOf(formatNames, values.format ?? 'text', '--format', 'config'),
    rules: ruleSettings(values.rule ?? []),
    languages: languageSettings(values),
    useProjectFiles: !values['no-project-file'],
  };
}
