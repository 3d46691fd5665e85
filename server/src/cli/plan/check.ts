import { nameOf } from '../../language/detection';
import { command } from '../command';
import { check as checkAny } from '../commands/check';
import { UsageError } from '../usageError';

const topic = 'plan check';
const PLAN_NAME = '.seatplan.json';

/** `seatkeeper plan check`: `seatkeeper check` for plans. */
export const check = command({
  name: topic,
  usage: '[options] FILE...',
  summary: 'check deployment plans against the license files that they name',
  examples: [
    ['site.seatplan.json', 'check a plan'],
    ['--format json site.seatplan.json', 'the same for a program'],
  ],
  before: [
    'Checks deployment plans: what each deploys, against the license files that it names, and against what the documents of the systems say. Does what `seatkeeper check` does, with the same options.',
    `FILE is a plan, whose name ends in ${PLAN_NAME}, or - for standard input with --stdin-filename.`,
  ],
  after: checkAny.after ?? [],
  options: checkAny.options,
  run(given, all) {
    const { words, values } = given;
    if (words.length === 0) throw new UsageError('Give the name of a plan.', topic);
    const name = words.map((word) => (word === '-' ? String(values['stdin-filename'] ?? '') : word)).find((word) => !isPlanName(word));
    if (name !== undefined)
      throw new UsageError(
        name === ''
          ? `What is standard input called? Give --stdin-filename site${PLAN_NAME}.`
          : `${name} is not a plan: its name does not end in ${PLAN_NAME}. \`seatkeeper check\` checks any file.`,
        topic,
      );
    return checkAny.run(given, all);
  },
});

function isPlanName(file: string): boolean {
  return nameOf(file).toLowerCase().endsWith(PLAN_NAME);
}
