import { log } from '../../server/src/log/language';
import { defaultOptions } from '../support/check';
import { checkLog, openLog, storyOf } from '../support/logs';
import { checkFindings, within } from './findingLaws';

/** Throws unless a text, read as a debug log, obeys every law; features are asked at the offset, and it is cut there. */
export function checkLogLaws(text: string, offset: number): void {
  checkFindings(text, checkLog(text));
  const [whole, cut] = [storyOf([text]), storyOf([text.slice(0, offset), text.slice(offset)])];
  if (JSON.stringify(whole) !== JSON.stringify(cut)) throw new Error('The story depends on where the text is cut');
  if (whole.story.unrecognized.count !== whole.others.length) throw new Error('Lines that are not understood are lost');
  editLog(text, offset);
  log.detect({ name: 'a.txt', head: text });
}

/** Asks every editing feature of a log, those of a place at the offset. */
export function editLog(text: string, offset: number): void {
  const analysis = openLog(text).analyze(text, defaultOptions);
  const hover = analysis.hover?.(offset);
  if (hover) within(text, hover.range, 'hover');
  for (const { range } of analysis.symbols?.() ?? []) within(text, range, 'symbol');
  for (const { range } of analysis.links?.() ?? []) within(text, range, 'link');
  analysis.folds?.();
  analysis.status?.();
}
