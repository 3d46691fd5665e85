import { methods } from '../../../../shared/protocol';
import { LineIndex } from '../../core/lineIndex';
import { needsSections } from '../../language/deploymentPage';
import { request } from '../request';
import { storyMarkdown } from '../storyMarkdown';

/** Answers `seatkeeper/deploymentCoverage`: what the deployment that an open document is about needs and has, in Markdown; null for one that is about none. */
export const deploymentCoverage = request<{ readonly uri: string } | null, string | null>({
  type: { method: methods.deploymentCoverage },
  what: 'what a deployment needs',
  empty: null,
  async answer({ store, words }, params) {
    const found = await store.get(String(params?.uri));
    const needs = found?.analysis.deployment?.().needs();
    if (!found || !needs) return null;
    const sections = needsSections(needs, new LineIndex(found.text.getText()));
    return storyMarkdown({ sections }, words, { uri: found.text.uri, placesOf: () => [] });
  },
});
