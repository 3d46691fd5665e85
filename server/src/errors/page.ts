import { inlineCode } from '../core/markdown';
import { joined, type Message, say } from '../core/message';
import type { Explanation, FoundError } from './explain';

// One bundle has all that is known of errors and how it is told.
export { errorsIn, explain, knownErrors } from './explain';

/** A rule that finds what leads to an error. */
export interface PageRule {
  readonly id: string;
  readonly summary: Message;
}

/** A line of a file, as it may be shown: without keys and signatures. */
export interface PageLine {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

/** What of a file an error is about. */
export interface PageFile {
  readonly name: string;
  /** The headline as it is shown to the reader: in the reader's language, and safe to be shown. */
  readonly findings: readonly { readonly line: number; readonly rule: string; readonly headline: string }[];
  readonly lines: readonly PageLine[];
}

/** More lines of a file than this are not listed. */
const MOST_LINES = 20;

/** What a page of several errors is called, or one of which nothing is known. */
export function pageTitle(found: readonly FoundError[]): Message {
  const [first] = found;
  if (!first) return say('License error');
  return found.length === 1 ? errorTitle(first) : say('License errors');
}

/** The page of a text in which no known error is. */
export function unknownPage(text: string, { unlisted, near }: Pick<Explanation, 'unlisted' | 'near'>): readonly Message[] {
  return [
    joined(['# ', pageTitle([])], ''),
    unlisted.length === 0
      ? say('Nothing is known of {text}.', { text: inlineCode(text.trim()) })
      : say('Error {code} is in no public list. Read the text that came with the code, or ask the vendor of the product.', {
          code: joined(unlisted),
        }),
    ...(near === undefined ? [] : [say('Did you mean {error}?', { error: inlineCode(near) })]),
  ];
}

/** What an error is called: its number or name, whose error it is, and the symbols that stand for it. */
export function errorTitle({ error, asExitStatus }: FoundError): Message {
  const { id, names = [] } = error;
  const title = familyTitle(error);
  const named = names.length > 0 && names[0] !== id ? joined([title, joined([' (', names.join(', '), ')'], '')], '') : title;
  return asExitStatus ? say('{error}, as the exit status of a tool', { error: named }) : named;
}

function familyTitle({ id, family }: FoundError['error']): Message {
  const code = id;
  switch (family) {
    case 'flexnet':
      return say('FlexNet error {code}', { code });
    case 'activation':
      return say('FlexNet activation error {code}', { code });
    case 'exit':
      return say('Exit status {code} of a vendor daemon', { code });
    case 'signal':
      return say('Signal {code} of a vendor daemon', { code });
    case 'system':
      return say('System error {code}', { code });
    case 'genesys':
      return /^\d/.test(id) ? say('Genesys log event {code}', { code }) : say('Genesys: {code}', { code });
    case 'connector':
      return say('UC Connector log event {code}', { code });
    case 'log':
      return say('Message in the debug log of a license server');
  }
}

/** What an error means, in a sentence; of what is not certain, that it is likely. */
export function errorMeaning({ grade, meaning }: FoundError['error']): Message {
  return grade === 'likely' ? say('Likely: {meaning}.', { meaning }) : joined([meaning, '.'], '');
}

/** What a hover says of an error, in paragraphs of Markdown. */
export function hoverContents(found: FoundError): readonly Message[] {
  const { error, system } = found;
  return [
    joined(['**', errorTitle(found), '**'], ''),
    errorMeaning(error),
    ...(system ? [systemSentence(system)] : []),
    ...listOf(say('Usual causes'), error.causes),
    ...listOf(say('What to check'), [...(system?.error?.checks ?? []), ...error.checks]),
  ];
}

/** The page of an error, in paragraphs of Markdown. What is not listed of it is left out. */
export function errorPage(found: FoundError, rules: readonly PageRule[], file?: PageFile): readonly Message[] {
  const { error, system, minor } = found;
  return [
    joined(['# ', errorTitle(found)], ''),
    errorMeaning(error),
    ...(error.grade === 'likely' && error.family === 'flexnet'
      ? [say('This is known from its number and name alone: no guide for administrators explains it.')]
      : []),
    ...(system ? [systemSentence(system)] : []),
    ...(minor === undefined
      ? []
      : [say('The second number, {minor}, is for the vendor of the license library: what it means is not public.', { minor })]),
    ...section(say('Usual causes'), error.causes),
    ...section(say('What to check'), [...(system?.error?.checks ?? []), ...error.checks]),
    ...(file ? fileSection(file) : []),
    ...(rules.length > 0
      ? [heading(say('Rules that find what leads to it')), bullets(rules.map(({ id, summary }) => joined(['`', id, '`: ', summary], '')))]
      : []),
    heading(say('Source')),
    joined([error.source, '.'], ''),
  ];
}

function systemSentence({ number, error }: NonNullable<FoundError['system']>): Message {
  if (!error) return say('System error {number}: a number of the operating system that is not in our list.', { number });
  return say('System error {number} ({name}): {meaning}.', { number, name: error.names?.[0] ?? '', meaning: error.meaning });
}

function fileSection({ name, findings, lines }: PageFile): Message[] {
  const file = inlineCode(name);
  if (findings.length + lines.length === 0) return [heading(say('In {file}', { file })), say('No line of this file is concerned.')];
  const found = findings.map(({ line, rule, headline }) => say('Line {line}: {headline} (`{rule}`)', { line, headline, rule }));
  const concerned = lines.map(({ line, text }) => say('Line {line}: {text}', { line, text: inlineCode(text) }));
  return [
    heading(say('In {file}', { file })),
    ...(found.length > 0 ? [say('Findings that lead to this error:'), bullets(atMost(found))] : [say('No finding leads to this error.')]),
    ...(concerned.length > 0 ? [say('Lines that it may be about:'), bullets(atMost(concerned))] : []),
  ];
}

function atMost(items: readonly Message[]): readonly Message[] {
  if (items.length <= MOST_LINES) return items;
  return [...items.slice(0, MOST_LINES), say('and {count} more', { count: { amount: items.length - MOST_LINES } })];
}

function section(title: Message, items: readonly Message[]): Message[] {
  return items.length > 0 ? [heading(title), numbered(items)] : [];
}

function listOf(title: Message, items: readonly Message[]): Message[] {
  return items.length > 0 ? [joined(['**', title, '**'], ''), numbered(items)] : [];
}

function numbered(items: readonly Message[]): Message {
  return joined(
    items.map((item, index) => joined([`${index + 1}.`, item], ' ')),
    '\n',
  );
}

function bullets(items: readonly Message[]): Message {
  return joined(
    items.map((item) => joined(['-', item], ' ')),
    '\n',
  );
}

function heading(title: Message): Message {
  return joined(['## ', title], '');
}
