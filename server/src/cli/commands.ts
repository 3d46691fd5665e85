import type { Command } from './command';
import { anonymize } from './commands/anonymize';
import { check } from './commands/check';
import { clean } from './commands/clean';
import { completion } from './commands/completion';
import { config } from './commands/config';
import { diff } from './commands/diff';
import { explain } from './commands/explain';
import { guard } from './commands/guard';
import { init } from './commands/init';
import { list } from './commands/list';
import { log } from './commands/log';
import { may } from './commands/may';
import { merge } from './commands/merge';
import { monitor } from './commands/monitor';
import { plan } from './commands/plan';
import { presence } from './commands/presence';
import { rules } from './commands/rules';

/** Every command, in the order in which the help lists them. */
export const commands: readonly Command[] = [
  check,
  clean,
  diff,
  guard,
  merge,
  list,
  monitor,
  log,
  may,
  presence,
  plan,
  explain,
  rules,
  config,
  init,
  completion,
  anonymize,
];
