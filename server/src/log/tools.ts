import type { Story, StoryRun } from '../language/story';
import type { LanguageTools } from '../language/tools';
import { isBinary, NOT_TEXT } from './model/detect';
import { StoryReader } from './model/storyReader';
import { anonymizeLog } from './tools/anonymize/anonymizeLog';
import { publicWords } from './tools/anonymize/publicWords';
import { needsAction } from './tools/severityOf';
import { storyData, storyRows } from './tools/storyData';
import { storySections } from './tools/storySections';

/** What is done with logs as a whole: their story, and copies with made-up names. */
export const tools: LanguageTools = {
  story: {
    decline: (head) => (isBinary(head) ? NOT_TEXT : undefined),
    begin(options): StoryRun {
      const reader = new StoryReader(options);
      return {
        push: (chunk) => reader.push(chunk),
        end(): Story {
          const story = reader.end();
          return {
            isOfKind: story.messages > 0 || story.status !== undefined,
            needsAction: story.problems.some(needsAction),
            sections: storySections(story),
            data: storyData(story),
            rows: storyRows(story),
          };
        },
      };
    },
  },
  anonymize: anonymizeLog,
  publicWords,
};
