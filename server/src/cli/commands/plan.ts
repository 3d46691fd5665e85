import { commandGroup } from '../command';
import { check } from '../plan/check';
import { needs } from '../plan/needs';
import { order } from '../plan/order';

/** `seatkeeper plan`: what a deployment needs, and whether licenses cover it. */
export const plan = commandGroup({
  name: 'plan',
  summary: 'tell which licenses a deployment needs, and which it lacks',
  examples: [],
  before: [
    'Tells which licenses the deployment that a plan (*.seatplan.json) describes needs, and whether the license files that it names cover it.',
  ],
  after: ['`seatkeeper plan COMMAND --help` says more of each command.'],
  subcommands: [check, needs, order],
});
