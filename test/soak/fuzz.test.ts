import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkLicense, checkOptions, checkPresence } from '../support/check';
import { Dice } from '../support/dice';
import { checkLog } from '../support/logs';
import { runs } from '../support/runs';
import { seed } from '../support/seed';
import { growsTooFast } from './growth';
import { checkLicenseLaws, editLicense } from './licenseLaws';
import { checkLogLaws, editLog } from './logLaws';
import { mutatedLicense, mutatedLog, mutatedOptions, mutatedXml } from './mutations';
import { checkOptionsLaws, editOptions } from './optionsLaws';
import { checkPresenceLaws, editPresence } from './presenceLaws';
import { shrink } from './shrink';

/** `SEATKEEPER_FUZZ=1000000 npx vitest run test/soak/fuzz` is the long run; every test run does a short one. */
const inputs = Number(process.env.SEATKEEPER_FUZZ ?? runs(400));
/** Inputs that broke something once; they must not again. */
const fixtures = path.resolve('test/soak/broke');
/** The time that grown inputs take is measured for one input in so many. */
const GROWN = 500;
/** After so many different failures a run ends. */
const MOST_FAILURES = 20;

interface Fuzzed {
  readonly name: string;
  /** The ending of a file's name by which an input that broke something is told. */
  readonly ending: string;
  readonly make: (dice: Dice) => string;
  /** Throws where a law is broken. */
  readonly check: (text: string, offset: number) => void;
  /** The findings alone. */
  readonly find: (text: string) => unknown;
  /** The editing features alone. */
  readonly edit: (text: string, offset: number) => void;
}

const kindOf = (text: string) => (text.includes('<tab') ? 'customTab' : 'presence');
const fuzzed: readonly Fuzzed[] = [
  {
    name: 'license files',
    ending: 'dat',
    make: mutatedLicense,
    check: checkLicenseLaws,
    find: (text) => checkLicense(text),
    edit: editLicense,
  },
  {
    name: 'presence and custom tab files',
    ending: 'xml',
    make: mutatedXml,
    check: (text, offset) => checkPresenceLaws(kindOf(text), text, offset),
    find: (text) => checkPresence(kindOf(text), text),
    edit: (text, offset) => editPresence(kindOf(text), text, offset),
  },
  {
    name: 'options files',
    ending: 'opt',
    make: mutatedOptions,
    check: checkOptionsLaws,
    find: (text) => checkOptions(text),
    edit: editOptions,
  },
  { name: 'debug logs', ending: 'log', make: mutatedLog, check: checkLogLaws, find: checkLog, edit: editLog },
];

test.each(fuzzed)(
  `nothing breaks on ${inputs} mutated $name`,
  ({ ending, make, check, find, edit }) => {
    const use = (text: string) => useAsEditor({ find, edit }, text);
    const dice = new Dice(seed);
    const failures = new Map<string, unknown>();
    for (let input = 0; input < inputs && failures.size < MOST_FAILURES; input++) {
      const text = make(dice);
      const offset = dice.below(text.length + 1);
      const problem = problemOf(() => check(text, offset));
      if (problem && !failures.has(problem)) {
        const shortest = shrink(text, (shorter) => anyOffset(shorter, offset, check) === problem);
        failures.set(problem, { seed, input, text: shortest });
        // What the next run tries first. It gets a name when it is fixed, and stays.
        writeFileSync(path.join(fixtures, `found-${seed}-${input}.${ending}`), shortest);
      }
      if (input % GROWN !== 0) continue;
      const stretch = dice.stretch(text.length, text.length);
      if (growsTooFast(text, stretch, use)) failures.set(`growth ${input}`, { seed, input, text, stretch });
    }
    expect([...failures]).toEqual([]);
  },
  36_000_000,
);

test.each(readdirSync(fixtures))('%s, which broke something once, does not again', (name) => {
  const text = readFileSync(path.join(fixtures, name), 'utf8');
  const { check, edit } = fuzzed.find(({ ending }) => name.endsWith(ending)) as Fuzzed;
  check(text, 0);
  for (let offset = 0; offset <= text.length; offset++) edit(text, offset);
});

/** What once took time in proportion to the square of its length: a text, and the part of it that was repeated. */
const grewTooFast: readonly (readonly [string, string, string])[] = [
  ['spaces after an open quote', 'NOTICE="C  ', '  '],
  ['quoting signs after an open quote', 'NOTICE="C > ', '> '],
  ['backslashes in one line', 'FEATURE a genesys.d 8.0 1 \\ x \n', '1 \\ '],
  ['lines with an open brace', 'AUTH={ 0 \\\n NOTICE="x"\nAUTH={\n', 'AUTH={\n'],
];

test.each(grewTooFast)('%s take time in proportion to their number', (_, text, part) => {
  const from = text.lastIndexOf(part);
  expect(growsTooFast(text, [from, from + part.length], (grown) => useAsEditor(fuzzed[0] as Fuzzed, grown))).toBe(false);
});

/** Asks for the findings of a text and for its editing features. */
function useAsEditor({ find, edit }: Pick<Fuzzed, 'find' | 'edit'>, text: string): void {
  find(text);
  edit(text, text.length >> 1);
}

/** What goes wrong at the offset, or at the end of a text that has become shorter. */
function anyOffset(text: string, offset: number, check: Fuzzed['check']): string | undefined {
  return problemOf(() => check(text, Math.min(offset, text.length)));
}

/** The first words of an error and of its cause, without the text that it is about. */
function problemOf(action: () => void): string | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    const causes = [error, error instanceof Error ? error.cause : undefined];
    return causes.map((cause) => (cause instanceof Error ? cause.message.slice(0, 60) : '')).join(': ');
  }
}
