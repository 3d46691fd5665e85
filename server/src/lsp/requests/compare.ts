import { type CompareParams, type ComparePart, type CompareResult, methods } from '../../../../shared/protocol';
import { say, shortened } from '../../core/message';
import { LARGEST_FILE } from '../../core/tooLarge';
import { compareFiles, type FileToCompare } from '../../language/compare';
import { comparisonPage } from '../../language/comparisonPage';
import { candidates, HEAD_LENGTH, headOf } from '../../language/detection';
import type { LanguageDocument } from '../../language/language';
import { languages } from '../../languages';
import { hostOf, nameIn } from '../documentStore';
import { request } from '../request';
import type { ServerContext } from '../serverContext';
import { isRecord } from '../userSettings';

/** Answers `seatkeeper/compare`: what two files do not have in common, by what they mean; `null` where the request makes no sense. */
export const compare = request<CompareParams | null, CompareResult | null>({
  type: { method: methods.compare },
  what: 'a comparison',
  empty: null,
  async answer(context, params) {
    const [before, after] = [partOf(params?.before), partOf(params?.after)];
    if (!before || !after) return null;
    const { words, settings, folders } = context;
    const files: FileToCompare[] = [];
    for (const part of [before, after]) {
      const file = await open(context, part);
      if ('refused' in file) return { refused: words.of(shortened(file.refused)) };
      files.push(file);
    }
    const [old, current] = files as [FileToCompare, FileToCompare];
    const result = await compareFiles(old, current, async (language) => {
      const { options } = await settings.ofClosed(after.uri, folders.of(after.uri) ?? after.uri, language);
      return options;
    });
    if ('refused' in result) return { refused: words.of(shortened(result.refused)) };
    return {
      outcome: result.outcome,
      summary: words.of(shortened(result.summary)),
      page: comparisonPage(result, (value) => words.of(value)),
      before: result.canonical.before,
      after: result.canonical.after,
      editorLanguage: current.language.selector[0] ?? '',
    };
  },
});

function partOf(value: unknown): ComparePart | undefined {
  return isRecord(value) && typeof value.uri === 'string' ? (value as unknown as ComparePart) : undefined;
}

type Opened = FileToCompare | { readonly refused: ReturnType<typeof say> };

/** A file as the client gave it, as it is open, or as it is on the disk. */
async function open(context: ServerContext, part: ComparePart): Promise<Opened> {
  const { store, closed } = context;
  const file = nameIn(part.uri);
  const name = typeof part.name === 'string' ? part.name : file;
  if (typeof part.text === 'string') return openText(context, name, file, part.text);
  if (typeof part.base64 !== 'string') {
    const found = await store.get(part.uri);
    if (found) return { name, language: found.language, document: found.document, text: found.text.getText() };
  }
  const bytes = typeof part.base64 === 'string' ? bytesOf(part.base64) : await closed.bytesOf(part.uri);
  if (!bytes) return { refused: say('{name} cannot be read.', { name }) };
  if (bytes.length > LARGEST_FILE) return { refused: say('{name} is too large to be compared. Is this the right file?', { name }) };
  const opened = await store.openClosed(file, bytes, headOf(bytes));
  if (opened) return { name, language: opened.language, document: opened.document, text: opened.text };
  const [guess] = languages.filter(({ takesUnknown }) => takesUnknown);
  const text = guess && (await guess.load()).decode(bytes).text;
  return openText(context, name, file, text ?? '');
}

/** A text as a document of the likeliest language, or of the one that takes what nothing is known of: that says what it makes of it. */
async function openText({ connection }: ServerContext, name: string, file: string, text: string): Promise<Opened> {
  const likely = candidates(languages, { name: file, head: text.slice(0, HEAD_LENGTH) });
  for (const language of [...likely, ...languages.filter(({ takesUnknown }) => takesUnknown)]) {
    const document: LanguageDocument | undefined = (await language.load()).open({ name: file, text }, hostOf(connection));
    if (document) return { name, language, document, text };
  }
  return { refused: say('{name} is not a file that Seatkeeper checks.', { name }) };
}

declare const atob: (base64: string) => string;

/** The bytes that are written in Base64; undefined where it is none. */
export function bytesOf(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
