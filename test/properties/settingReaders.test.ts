import Ajv from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import manifest from '../../package.json';
import { readArguments } from '../../server/src/cli/arguments';
import { parseProjectSettings } from '../../server/src/core/project/projectSettings';
import { readUserSettings } from '../../server/src/lsp/userSettings';
import { supportedLanguages } from '../../server/src/presence/supportedLanguages';
import { allRules } from '../../server/src/ruleList';

const ids = allRules.map(({ rule }) => rule.id);
const declared: Readonly<Record<string, object>> = manifest.contributes.configuration.properties;
const ajv = new Ajv({ strict: false });

/** A setting under the names that it has for each of its readers, and values that are nearly right. */
const settings = [
  {
    section: 'license',
    name: 'managerVersion',
    option: '--manager-version',
    odd: ['11.', '.9', '1.2.3.4.5.6', '12345', 'new', '11.9\n', ' 11', ''],
  },
  { section: 'license', name: 'expiryWarningDays', option: '--expiry-days', odd: [-1, 3651, 1e9, 30.5, 0, 3650] },
  { section: 'presence', name: 'defaultLanguage', option: '--default-language', odd: ['EN', 'en-US', 'xx', ''] },
] as const;

test.each(settings)(
  '$name: a value is accepted by the editor, the project file and the command line, or by none',
  ({ section, name, option, odd }) => {
    const validate = ajv.compile(declared[`seatkeeper.${section}.${name}`] ?? false);
    const anything = fc.oneof(
      fc.array(fc.nat(12_000), { minLength: 1, maxLength: 6 }).map((numbers) => numbers.join('.')),
      fc.constantFrom<string | number>(...supportedLanguages, ...odd),
      fc.nat(5000),
    );
    fc.assert(
      fc.property(anything, (value) => {
        const { problems } = parseProjectSettings(JSON.stringify({ [section]: { [name]: value } }), {
          rules: ids,
          languages: supportedLanguages,
        });
        const ofEditor: Readonly<Record<string, unknown>> = { ...readUserSettings({ [section]: { [name]: value } }) };
        const ofDefaults: Readonly<Record<string, unknown>> = { ...readUserSettings({}) };
        const isNumber = name === 'expiryWarningDays';
        const accepted = validate(value);
        expect(problems.length === 0).toBe(accepted);
        expect(ofEditor[name]).toBe(accepted ? value : ofDefaults[name]);
        // On the command line everything is a text.
        if ((typeof value === 'number') === isNumber)
          expect(isAccepted(() => readArguments(['check', `${option}=${value}`, 'x']))).toBe(accepted);
      }),
    );
  },
);

function isAccepted(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
