import type { Analysis, LanguageDocument, LanguageHost } from '../../server/src/language/language';
import { settingsInForce } from '../../server/src/language/settings';
import { license } from '../../server/src/license/language';
import { dayOf } from '../../server/src/license/model/date';
import { service as licenseService } from '../../server/src/license/service';
import { service as optionsService } from '../../server/src/options/service';
import { presence } from '../../server/src/presence/language';
import { service as presenceService } from '../../server/src/presence/service';
import { optionsOf } from '../support/optionsTexts';
import { barePass, flat, median, rethrow, time } from './measure';
import { presenceWith } from './presence';
import { licenseOf } from './sampleText';

/** What one editing feature takes, in milliseconds, medians. */
export interface EditingRow {
  readonly feature: string;
  /** Right after a keystroke in the middle of the file whose findings have been asked for. */
  readonly afterKeystroke: number;
  /** Asked again. */
  readonly warm: number;
  /** One bare pass over the characters. */
  readonly barePass: number;
  readonly goal: number;
}

/** One feature, asked where the text before the cursor has been found. */
interface Question {
  readonly feature: string;
  readonly goal: number;
  /** What is before the cursor, looked for from the middle of the file. */
  readonly after: string;
  readonly ask: (analysis: Analysis, offset: number, length: number) => unknown;
}

const GOAL = 50;
const GOAL_AT_CURSOR = 5;
const RUNS = 15;

const options = {
  ...settingsInForce(license.settings, []),
  ...settingsInForce(presence.settings, []),
  today: dayOf(2026, 5, 15),
  rules: {},
};
const host: LanguageHost = { onRuleCrash: rethrow };

const completion = (what: string, after: string): Question => ({
  feature: `completion, ${what}`,
  goal: GOAL_AT_CURSOR,
  after,
  ask: (analysis, offset) => analysis.completions?.(offset, undefined),
});
const hover = (what: string, after: string): Question => ({
  feature: `hover, ${what}`,
  goal: GOAL_AT_CURSOR,
  after,
  ask: (analysis, offset) => analysis.hover?.(offset),
});
const references = (what: string, after: string): Question => ({
  feature: `references, ${what}`,
  goal: GOAL,
  after,
  ask: (analysis, offset) => analysis.references?.(offset, true),
});
const symbols: Question = { feature: 'symbols', goal: GOAL, after: '', ask: (analysis) => analysis.symbols?.() };
const folding: Question = { feature: 'folding', goal: GOAL, after: '', ask: (analysis) => analysis.folds?.() };

const ofLicense: readonly Question[] = [
  completion('feature name', 'FEATURE 3GP'),
  completion('vendor', 'AA gen'),
  completion('attribute', ' SIGN'),
  completion('keyword', '\nFEA'),
  hover('feature', 'FEATURE 3GP'),
  hover('vendor', 'AA gen'),
  symbols,
  folding,
  { feature: 'semantic tokens', goal: GOAL, after: '', ask: ({ tokens }) => tokens?.() },
  { feature: 'formatting', goal: GOAL, after: '', ask: ({ format }) => format?.({ indentSize: 2 }) },
  references('vendor', 'AA gen'),
  references('feature', 'FEATURE 3GP'),
  { feature: 'rename', goal: GOAL, after: 'SERVER lic', ask: (analysis, offset) => analysis.rename?.(offset, 'renamed.contoso.example') },
  { feature: 'code lens', goal: GOAL, after: '', ask: ({ codeLenses }) => codeLenses?.() },
  { feature: 'inlay hints', goal: GOAL, after: '', ask: ({ inlayHints }, _, length) => inlayHints?.({ start: 0, end: length }) },
];

const ofPresence: readonly Question[] = [
  completion('element', '<menu'),
  completion('attribute', '<reason '),
  completion('value', 'mode="'),
  completion('state id', 'onevent="'),
  hover('element', '<statusT'),
  hover('state id', 'state id="br'),
  hover('text', '<statusText>On'),
  symbols,
  folding,
  references('state', 'state id="br'),
  {
    feature: 'rename',
    goal: GOAL,
    after: 'state id="br',
    ask: (analysis, offset) => analysis.rename?.(offset, 'renamed'),
  },
];

const ofOptions: readonly Question[] = [
  completion('keyword', '\nINCL'),
  completion('feature', '\nINCLUDE '),
  completion('group', ' GROUP '),
  hover('keyword', '\nINCL'),
  hover('group', ' GROUP dept'),
  symbols,
  folding,
  { feature: 'semantic tokens', goal: GOAL, after: '', ask: ({ tokens }) => tokens?.() },
  references('group', ' GROUP dept'),
  { feature: 'rename', goal: GOAL, after: ' GROUP dept', ask: (analysis, offset) => analysis.rename?.(offset, 'renamed') },
];

/** Times what an editor asks of an options file. */
export function measureOptionsEditing(groups: number): Promise<EditingRow[]> {
  return measureAll(optionsOf(groups), 'RESERVE ', (text) => optionsService.open({ name: 'examplevd.opt', text }, host), ofOptions);
}

/** Times what an editor asks of a license file. */
export function measureLicenseEditing(features: number): Promise<EditingRow[]> {
  return measureAll(licenseOf(features), 'vendor_info="v', (text) => licenseService.open({ name: 'license.dat', text }, host), ofLicense);
}

/** Times what an editor asks of a presence definition. */
export function measurePresenceEditing(states: number): Promise<EditingRow[]> {
  return measureAll(presenceWith(states), 'On break', (text) => presenceService.open({ name: 'presence.xml', text }, host), ofPresence);
}

async function measureAll(
  text: string,
  typedAfter: string,
  open: (text: string) => LanguageDocument | undefined,
  questions: readonly Question[],
): Promise<EditingRow[]> {
  const rows: EditingRow[] = [];
  const middle = text.length >> 1;
  const place = text.indexOf(typedAfter, middle) + typedAfter.length;
  for (const { feature, goal, after, ask } of questions) {
    const document = open(text);
    if (!document) throw new Error('The bench has a text of no language.');
    const times: { afterKeystroke: number; warm: number; bare: number }[] = [];
    for (let run = 0; run < RUNS + 3; run++) {
      const version = flat(text.slice(0, place) + 'x'.repeat(1 + (run % 7)) + text.slice(place));
      const found = Math.max(version.indexOf(after, middle), version.indexOf(after));
      const offset = found + after.length;
      if (found < 0) throw new Error(`The bench finds no place for ${feature}.`);
      const analysis = document.analyze(version, options);
      analysis.findings();
      const answer = () => ask(analysis, offset, version.length);
      const [afterKeystroke, warm] = [time(answer), time(answer)];
      if (isEmpty(answer())) throw new Error(`The bench asks for ${feature} in vain.`);
      if (run >= 3) times.push({ afterKeystroke, warm, bare: time(() => barePass(version)) });
    }
    rows.push({
      feature,
      goal,
      afterKeystroke: median(times.map((row) => row.afterKeystroke)),
      warm: median(times.map((row) => row.warm)),
      barePass: median(times.map((row) => row.bare)),
    });
  }
  return rows;
}

function isEmpty(answer: unknown): boolean {
  return answer === undefined || (Array.isArray(answer) && answer.length === 0) || (answer as { refusal?: unknown }).refusal !== undefined;
}
