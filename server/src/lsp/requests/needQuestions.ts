import { methods, type NeedAnswer, type NeedTopic } from '../../../../shared/protocol';
import { needAnswer as answerOf, needTopics as topics } from '../../deploymentTools';
import { answerSections } from '../../language/deploymentPage';
import { request } from '../request';
import { storyMarkdown } from '../storyMarkdown';

/** Answers `seatkeeper/needTopics` with what can be asked about how licenses are counted. */
export const needTopics = request<unknown, readonly NeedTopic[]>({
  type: { method: methods.needTopics },
  what: 'what needs licenses',
  empty: [],
  answer: async ({ words }) => (await topics()).map(({ name, kind, summary }) => ({ name, kind, summary: words.of(summary) })),
});

/** Answers `seatkeeper/needAnswer` with how licenses are counted; null for a name that is none of these. */
export const needAnswer = request<{ readonly name?: unknown } | null, NeedAnswer | null>({
  type: { method: methods.needAnswer },
  what: 'which licenses are needed',
  empty: null,
  async answer({ words }, params) {
    const answer = await answerOf(String(params?.name ?? ''));
    return answer ? { title: answer.topic.name, page: storyMarkdown({ sections: answerSections(answer) }, words) } : null;
  },
});
