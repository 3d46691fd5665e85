import { severities } from '../../core/finding';
import { PROJECT_FILE } from '../../core/project/projectFile';
import { type CheckRequest, checkFiles } from '../checkFiles';
import { command, type Given, type Options } from '../command';
import { formatNames } from '../formats/format';
import { settingOptions } from '../languageOptions';
import { calendarDay, languageSettings, oneOf, ruleSettings, threadCount, wholeNumber } from '../optionValues';
import { UsageError } from '../usageError';

const checkOptions = {
  format: {
    type: 'string',
    value: formatNames.join('|'),
    values: formatNames,
    help: 'output format: text, for people (the default); json, an array of {file, line, column, endLine, endColumn, severity, rule, message, headline, details, url, fixes}; sarif (2.1.0), for code scanning; github, commands that make GitHub Actions annotate lines; gitlab, a report for GitLab’s Code Quality; junit and checkstyle, XML for build servers',
  },
  fix: { type: 'boolean', help: 'fix what can be fixed safely, in place' },
  'dry-run': { type: 'boolean', help: 'print what --fix would change as a unified diff (needs --fix); change nothing' },
  site: { type: 'boolean', help: 'judge all files together, as those of one site' },
  quiet: { type: 'boolean', help: 'report errors only' },
  'min-severity': { type: 'string', value: severities.join('|'), values: severities, help: 'report nothing milder' },
  'output-file': { type: 'string', value: 'FILE', help: 'print to a file, in UTF-8, instead of standard output' },
  baseline: { type: 'string', value: 'FILE', help: 'do not report findings that this file knows, wherever their lines have moved' },
  'write-baseline': { type: 'string', value: 'FILE', help: 'report nothing, and write all findings to this file for --baseline' },
  rule: {
    type: 'string',
    multiple: true,
    value: 'RULE=SEVERITY',
    help: 'set the severity of a rule: error, warning, information, hint, off, or default; can be given several times',
  },
  'max-warnings': { type: 'string', value: 'N', help: 'exit with status 1 if there are more than N warnings' },
  ignore: {
    type: 'string',
    multiple: true,
    value: 'PATTERN',
    help: 'skip files and folders that match a pattern, as in .gitignore; can be given several times',
  },
  'ignore-unknown': {
    type: 'boolean',
    help: 'skip named files that are not of a kind that Seatkeeper checks, judging by name and first lines; for hooks',
  },
  'no-project-file': { type: 'boolean', help: 'do not read .seatkeeperrc.json' },
  threads: {
    type: 'string',
    value: 'N',
    help: 'work on so many files at once (default: as many as there are processors, where there are many files)',
  },
  'stdin-filename': { type: 'string', value: 'NAME', help: 'the name of the file read from standard input' },
  today: { type: 'string', value: 'YYYY-MM-DD', help: 'check as of this date' },
} as const satisfies Options;

/** `seatkeeper check`: prints the findings of files, and fixes them. */
export const check = command({
  name: 'check',
  usage: '[options] [--] [PATH...]',
  summary: 'check license, options, log and presence files',
  examples: [
    ['license.dat', 'check one file'],
    ["/opt/flexlm 'sites/**/*.lic'", 'check folders and patterns'],
    ['--fix --dry-run license.dat', 'show what --fix would change'],
    ['--fix license.dat', 'fix what can be fixed safely'],
    ['--quiet --rule tab=off .', 'report errors only, with one rule off'],
  ],
  before: [
    'Checks license files, options files, debug logs, presence definitions, and custom tab files. Changes nothing unless --fix is given.',
    "PATH is a file, a folder, a quoted pattern such as 'sites/**/*.lic', or - for standard input. In a folder and its subfolders, these files are checked: license.dat, license*.dat, *.lic, presence*.xml, moc.xml, tabs.xml, any other *.dat file that has a license record in its first lines, and *.opt files that are options files. A file given by name is always checked (XML as what its root element says it is), unless it belongs to another program, or is ignored by --ignore, by .seatkeeperignore in the current folder, or by a project file. Whatever follows -- is a path, not an option: put -- before file names that come from a list.",
    `A project file, ${PROJECT_FILE}, holds settings for its folder and subfolders. Those from the current folder down to a file’s folder add up: the nearer goes before the others, and a file that any of them ignores is skipped. Options override project files, and comments in the checked file override both. \`seatkeeper config FILE\` shows what holds for a file; \`seatkeeper init\` writes a first project file.`,
  ],
  after: [
    'Exit status: 0 if there are no errors; 1 if there are errors or too many warnings; 2 if the command is wrong, a path cannot be read or written or has nothing to check, or a project file has mistakes (the other files are checked all the same). With --fix, only what remains counts.',
    'Set NO_COLOR=1 to turn colors off.',
  ],
  options: { ...checkOptions, ...settingOptions },
  run: (given) => checkFiles(readCheck(given)),
});

/** What the words of the command line ask of a check. @throws UsageError */
export function readCheck({ values, words: positionals }: Given<typeof checkOptions>): CheckRequest {
  if (values.baseline !== undefined && values['write-baseline'] !== undefined)
    throw new UsageError('--baseline and --write-baseline cannot be combined.', 'check');
  if (values.quiet && values['min-severity'] !== undefined)
    throw new UsageError('--quiet and --min-severity cannot be combined; --quiet is --min-severity error.', 'check');
  const fix = values.fix ? (values['dry-run'] ? 'preview' : 'write') : 'no';
  if (values['dry-run'] && fix === 'no') throw new UsageError('--dry-run works only with --fix.', 'check');
  if (fix === 'preview' && values.format !== undefined)
    throw new UsageError('--dry-run prints a diff, so it cannot be combined with --format.', 'check');
  const fromStdin = positionals.includes('-');
  if (fix === 'write' && fromStdin)
    throw new UsageError('Standard input cannot be fixed in place. Use --fix --dry-run to see what would change.', 'check');
  if (values['stdin-filename'] !== undefined && !fromStdin)
    throw new UsageError('--stdin-filename works only with standard input: give - as PATH.', 'check');
  const { 'max-warnings': maxWarnings } = values;
  return {
    paths: positionals.length > 0 ? positionals : ['.'],
    format: oneOf(formatNames, values.format ?? 'text', '--format', 'check'),
    fix,
    isSite: values.site ?? false,
    minSeverity: values.quiet ? 'error' : oneOf(severities, values['min-severity'] ?? 'hint', '--min-severity', 'check'),
    outputFile: values['output-file'],
    baseline: values.baseline,
    writeBaseline: values['write-baseline'],
    maxWarnings: maxWarnings === undefined ? Number.POSITIVE_INFINITY : wholeNumber(maxWarnings, '--max-warnings'),
    settings: {
      rules: ruleSettings(values.rule ?? []),
      languages: languageSettings(values),
      ignore: values.ignore ?? [],
      site: [],
    },
    useProjectFiles: !values['no-project-file'],
    ignoreUnknown: values['ignore-unknown'] ?? false,
    stdinName: values['stdin-filename'] || undefined,
    today: values.today === undefined ? undefined : calendarDay(values.today),
    threads: threadCount(values.threads, 'check'),
  };
}
