import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { issuedEndings } from '../../../shared/issuedFiles';
import { capFindings } from '../core/cap';
import { nothingSet } from '../core/project/projectSettings';
import { countFixable, countSeverities } from '../core/severityCounts';
import type { Language } from '../language/language';
import type { IssuedText } from '../language/surroundings';
import { committedFile } from './committedFile';
import { currentDay } from './currentDay';
import { STANDARD_INPUT } from './findFiles';
import { jsonWithoutCommands } from './formats/buildCommands';
import type { CheckedFile } from './formats/format';
import { entriesOf } from './formats/json';
import { textFormat } from './formats/text';
import { visibleText } from './formats/visible';
import { type OpenedFile, openFile } from './openFile';
import { isTooLarge, readBytes } from './readBytes';
import { explainReadError } from './readErrors';
import { settingsInForce } from './settingsInForce';
import { complain, matchedColumns, outputColumns, print, wantsColor, wrapColumns } from './terminal';
import { wrap } from './wrap';

export interface GuardRequest {
  /** A path, or `-` for standard input. */
  readonly name: string;
  /** The file as it was issued; undefined where that is to be looked for. */
  readonly base: string | undefined;
  readonly format: 'text' | 'json';
}

/** Why a file cannot be compared, in a sentence. */
class CannotCompareError extends Error {}

/** Prints what is signed in a file and was changed after it was issued. Returns the exit status. */
export async function guardFile(request: GuardRequest): Promise<number> {
  try {
    const { checked, from } = await compare(request);
    await print(request.format === 'json' ? jsonOf(checked, from) : textOf(checked, from));
    return checked.findings.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof CannotCompareError)) throw error;
    await complain(`${wrap(`seatkeeper: ${visibleText(error.message)}`, wrapColumns(process.stderr))}\n`);
    return 2;
  }
}

interface Compared {
  readonly checked: CheckedFile;
  readonly from: IssuedText['from'];
}

async function compare({ name: given, base }: GuardRequest): Promise<Compared> {
  const name = given === '-' ? STANDARD_INPUT : given;
  const crashes: string[] = [];
  const opened = await open(name, given === '-' ? undefined : given, (rule) => crashes.push(rule));
  const { language, document, text, notes } = opened;
  if (!language.relates?.issued) throw new CannotCompareError(`${name}: nothing in a file of this kind is signed.`);
  const issued = base === undefined ? await lookForIssued(given, language) : await readBase(given, base, language);
  const settings = settingsInForce(language, undefined, nothingSet, currentDay());
  const analysis = document.analyze(text, settings, notes, { uri: name, issued });
  const findings = analysis.findings().filter((finding) => analysis.isSinceIssued?.(finding));
  if (crashes.length > 0) throw new CannotCompareError(`${name}: the rule ${crashes[0]} crashed, which is a bug in Seatkeeper.`);
  const checked = { text, findings: capFindings(findings), counts: countSeverities(findings), fixable: countFixable(findings) };
  return { checked: { ...checked, name, before: undefined }, from: issued.from };
}

/** A file of a language that is sure to be its own. @throws CannotCompareError */
async function open(name: string, file: string | undefined, onRuleCrash: (rule: string) => void = () => {}): Promise<OpenedFile> {
  const bytes = await readBytes(file).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) throw new CannotCompareError(explainReadError(name, bytes));
  if (isTooLarge(bytes)) throw new CannotCompareError(`${name}: this file is too large to be compared.`);
  const opened = await openFile(name, bytes, { onRuleCrash });
  if ('declined' in opened) throw new CannotCompareError(`${name}: ${opened.declined}`);
  if (!('document' in opened)) throw new CannotCompareError(`${name}: this file is too large to be compared.`);
  if (opened.isGuess) throw new CannotCompareError(`${name}: this is not a file that Seatkeeper can compare.`);
  return opened;
}

async function readBase(file: string, base: string, language: Language): Promise<IssuedText> {
  if (file !== '-' && (await isSame(file, base)))
    throw new CannotCompareError(`${base}: this is the file itself. Give the file as it was issued.`);
  const opened = await open(base, base);
  if (opened.language !== language) throw new CannotCompareError(`${base}: this file is of another kind.`);
  return { text: opened.text, from: { file: base } };
}

async function isSame(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([a, b].map((file) => realpath(file).catch(() => path.resolve(file))));
  return first === second;
}

/** The first file beside it that can be read, or the version in git. @throws CannotCompareError where there is none */
async function lookForIssued(file: string, language: Language): Promise<IssuedText> {
  const { decode } = await language.load();
  for (const ending of issuedEndings) {
    const bytes = await readBytes(file + ending).catch(() => undefined);
    if (bytes && !isTooLarge(bytes)) return { text: decode(bytes).text, from: { file: file + ending } };
  }
  const committed = await committedFile(file);
  if (committed) return { text: decode(committed).text, from: 'git' };
  const names = issuedEndings.map((ending) => path.basename(file) + ending);
  throw new CannotCompareError(
    `${file}: there is nothing to compare with: no ${names.slice(0, -1).join(', ')} or ${names.at(-1)} beside it, and no version in git. Give the file as it was issued with --base.`,
  );
}

function textOf(checked: CheckedFile, from: IssuedText['from']): string {
  const format = textFormat({
    color: wantsColor(),
    quoteColumns: outputColumns(),
    textColumns: wrapColumns(),
    placeColumns: matchedColumns(),
  });
  const { length } = checked.findings;
  const source = visibleText(sourceOf(from));
  const total =
    length === 0
      ? 'Nothing that is signed was changed'
      : length === 1
        ? '1 signed value was changed'
        : `${length} signed values were changed`;
  return `${format.file(checked)}${wrap(`${total}, compared with ${source}.`, wrapColumns())}\n`;
}

function sourceOf(from: IssuedText['from']): string {
  return typeof from === 'object' ? from.file : 'the version in git';
}

function jsonOf(checked: CheckedFile, from: IssuedText['from']): string {
  const { name: file } = checked;
  const base = typeof from === 'object' ? from.file : 'git';
  return `${jsonWithoutCommands(JSON.stringify({ file, base, changes: entriesOf(checked) }))}\n`;
}
