import type { LanguageTools } from '../language/tools';
import type { PlanSettings } from './settings';
import { starters } from './starters/starters';
import { needQuestions } from './tools/questions';

/** What can be done about deployments besides checking their plans. */
export const tools: LanguageTools<PlanSettings> = { needQuestions, starters };
