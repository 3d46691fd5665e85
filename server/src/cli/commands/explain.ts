import picocolors from 'picocolors';
import { decode } from '../../core/decode';
import { render } from '../../core/message';
import { nearest } from '../../core/suggest';
import { seenText } from '../../core/visible';
import { type ExplainedError, type ExplainedText, errorsOfRule, explainText } from '../../errorPages';
import { topicIds } from '../../ruleList';
import { guideIds, readableRulePage } from '../../rulePages';
import { command } from '../command';
import { visibleText } from '../formats/visible';
import { oneOf } from '../optionValues';
import { isTooLarge, readBytes } from '../readBytes';
import { complain, print, wantsColor, wrapColumns } from '../terminal';
import { allTopics, listOfTopics, type Topic } from '../topics';
import { UsageError } from '../usageError';
import { wrap, wrapMarkdown } from '../wrap';

const formatNames = ['text', 'json'] as const;
/** What can be explained by its own name. */
const named = [...topicIds, ...guideIds];

/** `seatkeeper explain`: prints the page of a rule, or what an error of a license server means. */
export const explain = command({
  name: 'explain',
  usage: '[options] [RULE|CODE|NAME|MESSAGE]',
  summary: 'explain a rule or a license error, or list all rules',
  examples: [
    ['duplicate-feature', 'explain why two FEATURE lines of one name are a problem'],
    ['host-id', 'explain how to find the host id of a computer'],
    ['-8', 'explain a license error'],
    ["'(-15,570:10061)' --file license.dat", 'explain an error, and show the lines of a file that it may be about'],
    ['- < message.txt', 'explain a message of several lines'],
  ],
  before: [
    'Explains a rule: what it reports, why it matters, and how to fix it. With nothing after it, lists all rules.',
    'Explains what license servers, their daemons, products and Genesys applications report: a code such as -8, -97,121 or (-15,570:10061), a name such as LM_BADCODE or GLMR_LICENSE_SERVER_NOT_AVAILABLE, an exit status of a vendor daemon, a log event such as 07100, or a message with any of these; - reads it from standard input. Says what it means, the usual causes, and what to check.',
  ],
  after: ['Exit status: 0 if it is explained; 1 if nothing is known of it; 2 if the command is wrong or a file cannot be read.'],
  options: {
    file: { type: 'string', value: 'FILE', help: 'show which lines of this file the error may be about, and the findings that lead to it' },
    format: {
      type: 'string',
      value: formatNames.join('|'),
      values: formatNames,
      help: 'output format: text, for people (the default), or json',
    },
  },
  offers: named,
  takesNumbers: true,
  async run({ values, words }) {
    const format = oneOf(formatNames, values.format ?? 'text', '--format', 'explain');
    if (words.length === 0) {
      if (values.file !== undefined || format === 'json')
        throw new UsageError('Say what to explain: a rule, a code, a name or a message.', 'explain');
      await print(
        `${await listOfTopics()}\nRun \`seatkeeper explain RULE\` to read about one of them, or \`seatkeeper explain CODE\` about an error. Other pages: ${guideIds.join(', ')}.\n`,
      );
      return 0;
    }
    const topic = (await allTopics()).find(({ id }) => id === words[0]?.toLowerCase());
    if (topic && words.length > 1) throw new UsageError('Only one rule can be explained at a time.', 'explain');
    if (topic && values.file !== undefined)
      throw new UsageError('--file works with an error. To find what a rule reports in a file, check it.', 'explain');
    if (topic) await print(format === 'json' ? jsonOfTopic(topic) : await pageOf(topic));
    else if (words.length === 1 && guideIds.includes(words[0]?.toLowerCase() ?? ''))
      await print(styled((await readableRulePage(words[0]?.toLowerCase() ?? '')) ?? ''));
    else return explainError(words.length === 1 && words[0] === '-' ? await pasted() : words.join(' '), values.file, format);
    return 0;
  },
});

async function pageOf({ page, severity, files, leadsTo }: Topic): Promise<string> {
  const errors = await errorsOfRule(leadsTo);
  const { bold } = picocolors.createColors(wantsColor());
  const leads = errors === undefined ? '' : `${bold('Leads to:')} ${errors}\n`;
  return `${styled(page)}\n${bold('Severity:')} ${severity}, in ${files}.\n${wrap(leads, wrapColumns())}`;
}

function jsonOfTopic({ id, severity, group, summary, leadsTo, page, url }: Topic): string {
  return `${JSON.stringify({ rule: id, severity, group, summary, leadsTo, page, url }, null, 2)}\n`;
}

/** A page in Markdown for a terminal. */
function styled(page: string): string {
  const { bold } = picocolors.createColors(wantsColor());
  return wrapMarkdown(page, wrapColumns()).replace(/^## .*$/gm, (heading) => bold(heading));
}

/** The message that comes by standard input. */
async function pasted(): Promise<string> {
  const bytes = await readBytes(undefined);
  if (isTooLarge(bytes)) throw new UsageError('Standard input is too large to be explained.', 'explain');
  return decode(bytes).text;
}

async function explainError(text: string, file: string | undefined, format: (typeof formatNames)[number]): Promise<number> {
  const { fileOfErrors } = await import('../fileOfErrors');
  const explained = await explainText(text, file === undefined ? undefined : await fileOfErrors(file));
  if (format === 'json') await print(`${JSON.stringify(explained.errors.map(jsonOf), null, 2)}\n`);
  else await print(explained.errors.map(textOf).join('\n'));
  const unknown = unknownOf(text, explained);
  if (unknown !== undefined) await complain(`${wrap(visibleText(unknown), wrapColumns(process.stderr))}\n`);
  return explained.errors.length > 0 ? 0 : 1;
}

/** What is to be said of what is not known; undefined where all is. */
function unknownOf(text: string, { errors, unlisted, near }: ExplainedText): string | undefined {
  if (unlisted.length > 0)
    return `${unlisted.length === 1 ? `Error ${unlisted[0]} is` : `Errors ${unlisted.join(', ')} are`} in no public list. Read the text that came with the code, or ask the vendor of the product.`;
  if (errors.length > 0) return near === undefined ? undefined : `For the FlexNet error with this number, run: seatkeeper explain ${near}`;
  const asked = text.trim().replace(/\s+/g, ' ');
  const shown = asked.length > LONGEST_ASKED ? `${asked.slice(0, LONGEST_ASKED)}…` : asked;
  const wanted = asked.toLowerCase();
  const suggestion = nearest(wanted, named) ?? near ?? named.find((id) => wanted !== '' && id.includes(wanted));
  return `Nothing is known of "${shown}".${suggestion === undefined ? ' `seatkeeper explain` lists all rules.' : ` Did you mean ${suggestion}?`}`;
}

const LONGEST_ASKED = 80;

function textOf({ page }: ExplainedError): string {
  return `${styled(seenLines(page.map((paragraph) => render(paragraph)).join('\n\n')))}\n`;
}

/** A text of several lines with the names of what cannot be seen in it. */
function seenLines(text: string): string {
  return text.split('\n').map(seenText).join('\n');
}

function jsonOf({ found, rules, file }: ExplainedError) {
  const { error, minor, system, asExitStatus } = found;
  return {
    code: error.id,
    family: error.family,
    names: error.names ?? [],
    grade: error.grade,
    meaning: render(error.meaning),
    causes: error.causes.map((cause) => render(cause)),
    checks: error.checks.map((check) => render(check)),
    source: error.source,
    ...(minor !== undefined && { minor }),
    ...(system && {
      system: {
        number: system.number,
        name: system.error?.names?.[0] ?? null,
        meaning: system.error ? render(system.error.meaning) : null,
      },
    }),
    ...(asExitStatus && { asExitStatus }),
    rules: rules.map(({ id }) => id),
    ...(file && { file }),
  };
}
