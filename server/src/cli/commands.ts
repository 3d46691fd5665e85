import type { Command } from './command';
import { check } from './commands/check';
import { completion } from './commands/completion';
import { explain } from './commands/explain';
import { rules } from './commands/rules';

/** Every command, in the order in which the help lists them. */
export const commands: readonly Command[] = [check, explain, rules, completion];
