import type { NeedAnswer, NeedTopic, Starter } from './language/deployment';
import type { LanguageTools } from './language/tools';
import { languages } from './languages';

/** What can be asked about how licenses are counted, of all languages. All tools are loaded for it. */
export async function needTopics(): Promise<readonly NeedTopic[]> {
  return (await allTools()).flatMap(({ needQuestions }) => needQuestions?.topics ?? []);
}

/** What is known of a feature, an application or a solution; undefined for any other name. */
export async function needAnswer(name: string): Promise<NeedAnswer | undefined> {
  for (const { needQuestions } of await allTools()) {
    const answer = needQuestions?.answer(name);
    if (answer) return answer;
  }
  return undefined;
}

/** The files to begin with, of all languages. */
export async function allStarters(): Promise<readonly Starter[]> {
  return (await allTools()).flatMap(({ starters }) => starters ?? []);
}

async function allTools(): Promise<readonly LanguageTools[]> {
  const tools = await Promise.all(languages.map(({ loadTools }) => loadTools?.()));
  return tools.filter((one) => one !== undefined);
}
