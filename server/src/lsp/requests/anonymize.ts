import { type AnonymizeParams, type AnonymizeResult, methods, type NamedBytes } from '../../../../shared/protocol';
import { anonymizeFiles, type FileToShow } from '../../anonymizeFiles';
import type { Encoding } from '../../core/decode';
import { encode } from '../../core/encode';
import { type Message, say } from '../../core/message';
import { LARGEST_FILE } from '../../core/tooLarge';
import { candidates, headOf, openBytes } from '../../language/detection';
import { languages } from '../../languages';
import { request } from '../request';

/** Answers `seatkeeper/anonymize` with copies of files in which names are made up; all of them, or none. */
export const anonymize = request<AnonymizeParams | null, AnonymizeResult | null>({
  type: { method: methods.anonymize },
  what: 'anonymous copies',
  empty: null,
  async answer({ words }, params) {
    const refused = (message: Message): AnonymizeResult => ({ refused: words.of(message) });
    const files: (FileToShow & { readonly encoding: Encoding })[] = [];
    for (const { name, base64 } of params?.files ?? []) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      if (bytes.length > LARGEST_FILE) return refused(say('{file} is too large to be read, so no copies were made.', { file: name }));
      const likely = candidates(languages, { name, head: headOf(bytes) });
      const opened = await openBytes(likely, name, bytes, { onRuleCrash: () => {} });
      if (!opened) return refused(say('{file} is not a file of a kind that Seatkeeper knows, so no copies were made.', { file: name }));
      const { text, language, encoding } = opened;
      if (!encoding)
        return refused(say('Seatkeeper can read the encoding of {file}, but cannot write it, so no copies were made.', { file: name }));
      files.push({ name, text, language, encoding });
    }
    const copies: NamedBytes[] = [];
    for (const [index, copy] of (await anonymizeFiles(files)).entries()) {
      const { name = '', encoding = 'utf-8' } = files[index] ?? {};
      const bytes = copy && encode(copy.text, encoding);
      if (!bytes) return refused(say('Seatkeeper cannot tell the names in {file} from the rest, so no copies were made.', { file: name }));
      if (copies.some((other) => other.name.toLowerCase() === copy.name.toLowerCase()))
        return refused(say('Two of the files are named {file}, so no copies were made.', { file: copy.name }));
      copies.push({ name: copy.name, base64: base64Of(bytes) });
    }
    return { copies };
  },
});

/** How many bytes are turned into a string at once: a function takes no more arguments than the stack has room for. */
const CHUNK = 8192;

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += CHUNK) binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  return btoa(binary);
}
