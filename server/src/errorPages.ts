import type { Finding } from './core/finding';
import { LineIndex } from './core/lineIndex';
import { type Message, render, sayListed } from './core/message';
import type { FoundError } from './errors/explain';
import type { PageFile } from './errors/page';
import type { Language } from './language/language';
import type { SettingsSpec } from './language/settings';
import { allRules, type ListedRule } from './ruleList';

/** A file in which what leads to an error is looked for. */
export interface FileOfErrors {
  readonly name: string;
  readonly text: string;
  readonly language: Language<SettingsSpec>;
  readonly findings: readonly Finding[];
  /** The headline of a message for the reader, safe to be shown in Markdown. */
  headline(message: Message): string;
}

/** An error, the rules that find what leads to it, and what of a file it is about. */
export interface ExplainedError {
  readonly found: FoundError;
  readonly rules: readonly ListedRule[];
  readonly file?: PageFile;
  /** Its page, in paragraphs of Markdown. */
  readonly page: readonly Message[];
}

export interface ExplainedText {
  /** In the order of the text. */
  readonly errors: readonly ExplainedError[];
  /** Codes that no public list has. */
  readonly unlisted: readonly string[];
  /** What may have been meant instead. */
  readonly near?: string;
}

/** The errors that a code, a name or a message says, each with its page. All that is known of errors is loaded for it. */
export async function explainText(text: string, file?: FileOfErrors): Promise<ExplainedText> {
  const [{ errorPage, explain }, rules] = await Promise.all([import('./errors/page'), allRules()]);
  const { found, unlisted, near } = explain(text);
  const words = new Set(text.match(/[\w.-]+/g));
  const errors = await Promise.all(
    found.map(async (one): Promise<ExplainedError> => {
      const leading = rulesTo(one, rules);
      const inFile = file && (await partsOf(file, one, leading, words));
      const listed = leading.map(({ id, summary }) => ({ id, summary: sayListed(`${summary}.`) }));
      return { found: one, rules: leading, ...(inFile && { file: inFile }), page: errorPage(one, listed, inFile) };
    }),
  );
  return { errors, unlisted, ...(near !== undefined && { near }) };
}

function rulesTo({ error }: FoundError, rules: readonly ListedRule[]): readonly ListedRule[] {
  return rules.filter(({ leadsTo }) => leadsTo?.includes(error.id));
}

async function partsOf(
  { name, text, language, findings, headline }: FileOfErrors,
  { error, system }: FoundError,
  rules: readonly ListedRule[],
  words: ReadonlySet<string>,
): Promise<PageFile> {
  const lines = new LineIndex(text);
  const lineAt = (offset: number): number => lines.positionAt(offset).line + 1;
  const leading = findings.filter(({ rule }) => rules.some(({ id }) => id === rule));
  const concerns = error.concerns ?? system?.error?.concerns;
  const tools = concerns && (await language.loadTools?.());
  const concerned = tools?.concernedLines?.(text, { ...concerns, words }) ?? [];
  return {
    name,
    findings: leading.map(({ range, rule, message }) => ({ line: lineAt(range.start), rule, headline: headline(message) })),
    lines: concerned.map((one) => ({ line: lineAt(one.range.start), text: one.text })),
  };
}

/** The errors that findings of a rule lead to, by their codes, in English; undefined where there are none. */
export async function errorsOfRule(codes: readonly string[]): Promise<string | undefined> {
  const { knownErrors } = await import('./errors/page');
  const errors = codes.flatMap((code) => {
    const error = knownErrors.find(({ id }) => id === code);
    return error ? [`error ${code} (${render(error.meaning)})`] : [];
  });
  return errors.length > 0 ? `${errors.join(', ')}.` : undefined;
}
