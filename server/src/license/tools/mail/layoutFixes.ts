import type { Finding, Fix } from '../../../core/finding';
import { fixAll } from '../../../core/fixes';
import { amountOf, type Message, say } from '../../../core/message';
import type { RuleSetting } from '../../../core/runRule';
import { settingsInForce } from '../../../language/settings';
import { LicenseChecker } from '../../checker';
import { rules } from '../../rules/registry.generated';
import { licenseSettings } from '../../settings';
import { parseLicense } from '../../syntax/parse';

/** Of the rules that judge what a record says, those whose findings show that a piece of it was lost or is in the wrong place. */
const ofDamage = new Set([
  'blank-around-equals',
  'broken-attribute',
  'count-format',
  'expiry-format',
  'featureset',
  'host-id-blank',
  'host-id-format',
  'misplaced-blank',
  'missing-fields',
  'package-components',
  'server-missing-fields',
  'server-port',
  'server-surplus-fields',
  'server-two-host-ids',
  'shifted-fields',
  'sign-format',
  'surplus-field',
  'vendor-missing-name',
  'version-format',
]);
const ofLayout = new Set(rules.filter(({ group }) => group === 'layout').map(({ rule }) => rule.id));
/** What is said of lines that are no records is said by the cleaning itself. */
const ofLines = new Set(['misspelt-keyword']);

const settings: Record<string, RuleSetting> = {};
for (const { rule } of rules) if (!ofDamage.has(rule.id) && !ofLayout.has(rule.id) && !ofLines.has(rule.id)) settings[rule.id] = 'off';
// None of the rules that are left asks for the day.
const options = { ...settingsInForce(licenseSettings, []), today: 0, rules: settings };

/** What shows in a text that mail programs have damaged it. Comments that hide findings hide none here. */
export function damageIn(text: string): readonly Finding[] {
  return new LicenseChecker().check(parseLicense(text), options);
}

/** The text with every fix of its layout that is certain, and what these did. */
export function fixLayout(text: string): { readonly text: string; readonly done: readonly Message[] } {
  const rulesOf = new Map<Fix, string>();
  const fixed = fixAll(text, (current) => {
    const findings = damageIn(current).filter(({ rule }) => !ofDamage.has(rule));
    for (const { rule, fixes } of findings) for (const fix of fixes ?? []) rulesOf.set(fix, rule);
    return findings;
  });
  const counts = new Map<string, number>();
  for (const fix of fixed.fixes) {
    const rule = rulesOf.get(fix) ?? '';
    const work = works[rule] ? rule : '';
    counts.set(work, (counts.get(work) ?? 0) + 1);
  }
  return { text: fixed.text, done: [...counts].map(([rule, count]) => (works[rule] ?? otherWork)(count)) };
}

type Work = (count: number) => Message;

function work(one: Message, several: (count: ReturnType<typeof amountOf>) => Message): Work {
  return (count) => (count === 1 ? one : several(amountOf(count)));
}

const otherWork = work(say('Fixed damage to the layout in one place'), (count) =>
  say('Fixed damage to the layout in {count} places', { count }),
);

/** What fixes of a rule do, for people. */
const works: Readonly<Record<string, Work>> = {
  'mail-quote': work(say('Removed the quoting signs (>) from one record'), (count) =>
    say('Removed the quoting signs (>) from {count} records', { count }),
  ),
  'missing-backslash': work(say('Joined one wrapped line'), (count) => say('Joined {count} wrapped lines', { count })),
  'smart-quotes': work(say('Straightened the quotation marks around one value'), (count) =>
    say('Straightened the quotation marks around {count} values', { count }),
  ),
  'invisible-character': work(say('Replaced special spaces or invisible characters in one place'), (count) =>
    say('Replaced special spaces or invisible characters in {count} places', { count }),
  ),
  tab: work(say('Replaced Tabs with spaces in one place'), (count) => say('Replaced Tabs with spaces in {count} places', { count })),
  'glued-records': work(say('Put one record on a line of its own'), (count) => say('Put {count} records on lines of their own', { count })),
  'stray-backslash': work(say('Broke the line after one backslash, where the line end was lost'), (count) =>
    say('Broke the line after {count} backslashes, where the line ends were lost', { count }),
  ),
  'space-after-backslash': work(say('Removed spaces after one backslash'), (count) =>
    say('Removed spaces after {count} backslashes', { count }),
  ),
};
