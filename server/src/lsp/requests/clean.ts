import { type CleanParams, type CleanResult, methods } from '../../../../shared/protocol';
import { cleanText } from '../../language/clean';
import { languages } from '../../languages';
import { request } from '../request';

/** Answers `seatkeeper/clean`: the file that is in a text as it was received, such as a mail; null where no language can clean a text. */
export const clean = request<CleanParams | null, CleanResult | null>({
  type: { method: methods.clean },
  what: 'a cleaning',
  empty: null,
  async answer({ words }, params) {
    const cleaning = await cleanText(languages, String(params?.text ?? ''));
    if (!cleaning) return null;
    const { text, received, isComplete, cleaned, leftOut, uncertain } = cleaning;
    return {
      text,
      received: received.map((message) => words.of(message)),
      isComplete: isComplete ?? null,
      cleaned: cleaned.map((message) => words.of(message)),
      leftOut,
      uncertain: uncertain.map(({ line, text: of, message }) => ({ line, text: of, message: words.of(message) })),
    };
  },
});
