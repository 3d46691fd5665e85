import { commandGroup } from '../command';
import { coverage } from '../presence/coverage';
import { match } from '../presence/match';
import { menu } from '../presence/menu';
import { texts } from '../presence/texts';

/** `seatkeeper presence`: what users of a presence file will see. */
export const presence = commandGroup({
  name: 'presence',
  summary: 'tell what users of a presence file will see',
  examples: [],
  before: ['Tells what users of a presence file (presence.xml) will see, before it is deployed.'],
  after: ['`seatkeeper presence COMMAND --help` says more of each command.'],
  subcommands: [menu, match, coverage, texts],
});
