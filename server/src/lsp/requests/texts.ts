import { type ImportTextsParams, type MergeAnswer, methods, type TextTableAnswer, type TextTableParams } from '../../../../shared/protocol';
import { separators } from '../../core/csv';
import { amountOf, say } from '../../core/message';
import { LARGEST_FILE } from '../../core/tooLarge';
import { readTable, textsCsv, textsJson } from '../../language/textsCsv';
import { request } from '../request';
import { bytesOf } from './compare';

/** Answers `seatkeeper/textTable`: the texts of an open document as a file for translators; null for one that has none. */
export const textTable = request<TextTableParams | null, TextTableAnswer | null>({
  type: { method: methods.textTable },
  what: 'a table of texts',
  empty: null,
  async answer({ store, words }, params) {
    const found = await store.get(String(params?.uri));
    const table = (await found?.language.loadTools?.())?.texts?.table(found?.text.getText() ?? '');
    if (!table) return null;
    const separator = separators.find((one) => one === params?.separator) ?? ',';
    return {
      text: params?.format === 'json' ? textsJson(table) : textsCsv(table, { mark: true, separator }),
      notes: table.notes.map((note) => words.of(note)),
    };
  },
});

/** Answers `seatkeeper/importTexts`: an open document with the texts of a table, or why they do not fit; null for one that has none. */
export const importTexts = request<ImportTextsParams | null, MergeAnswer | null>({
  type: { method: methods.importTexts },
  what: 'an import of texts',
  empty: null,
  async answer({ store, words }, params) {
    const found = await store.get(String(params?.uri));
    const tools = await found?.language.loadTools?.();
    const bytes = typeof params?.base64 === 'string' ? bytesOf(params.base64) : undefined;
    if (!found || !tools?.texts || !bytes || bytes.length > LARGEST_FILE) return null;
    const { version } = found.text;
    const result = tools.texts.import({ text: found.text.getText(), ...readTable(bytes) });
    if (!result) return null;
    if (result.kind === 'refused')
      return { outcome: 'refused', reason: result.problems.map((problem) => words.of(problem)).join('\n'), isUnclear: false };
    const notes = result.notes.map((note) => words.of(note));
    if (result.kind === 'nothing')
      return {
        outcome: 'nothing',
        reason: [words.of(say('There is nothing to change: the file has all of these texts.')), ...notes].join(' '),
      };
    const added = result.changes.filter(({ before }) => before === undefined).length;
    const counts = { changed: amountOf(result.changes.length - added), added: amountOf(added) };
    return {
      outcome: 'merged',
      text: result.text,
      version,
      summary: [words.of(say('Texts changed: {changed}, added: {added}.', counts)), ...notes].join(' '),
      page: '',
    };
  },
});
