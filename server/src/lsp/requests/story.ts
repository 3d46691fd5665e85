import { methods } from '../../../../shared/protocol';
import { request } from '../request';
import { storyMarkdown } from '../storyMarkdown';

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
    return told.isOfKind ? storyMarkdown(told, words) : null;
  },
});
