import { methods } from '../../../../shared/protocol';
import type { OpenDocument } from '../documentStore';
import { request } from '../request';
import { type LinePlace, storyMarkdown } from '../storyMarkdown';

/** Answers `seatkeeper/story`: what an open document tells as a whole, in Markdown; null for one that tells no story. */
export const story = request<{ readonly uri: string } | null, string | null>({
  type: { method: methods.story },
  what: 'a story',
  empty: null,
  async answer({ store, words }, params) {
    const found = await store.get(String(params?.uri));
    const tool = (await found?.language.loadTools?.())?.story;
    if (!found || !tool) return null;
    const run = tool.begin();
    run.push(found.text.getText());
    const told = run.end();
    return told.isOfKind ? storyMarkdown(told, words, { uri: found.text.uri, placesOf: placesIn(found) }) : null;
  },
});

/** The lines of other files that the findings of a document say are meant, by the line of the finding. */
function placesIn({ text, analysis }: OpenDocument): (line: number) => readonly LinePlace[] {
  const byLine = new Map<number, LinePlace[]>();
  for (const { range, related = [] } of analysis.findings()) {
    const line = text.positionAt(range.start).line + 1;
    const places = byLine.get(line) ?? [];
    byLine.set(line, places);
    for (const { file, range: there } of related)
      if (file) places.push({ uri: file.uri, name: file.name, line: file.lines.positionAt(there.start).line + 1 });
  }
  return (line) => byLine.get(line) ?? [];
}
