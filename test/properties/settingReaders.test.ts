import Ajv from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import manifest from '../../package.json';
import { readWords } from '../../server/src/cli/command';
import { check, readCheck } from '../../server/src/cli/commands/check';
import { parseProjectSettings } from '../../server/src/core/project/projectSettings';
import { settingsInForce } from '../../server/src/language/settings';
import { languages } from '../../server/src/languages';
import { readUserSettings } from '../../server/src/lsp/userSettings';
import { supportedLanguages } from '../../server/src/presence/settings';
import { ruleIds as ids } from '../../server/src/ruleList';

const declared: Readonly<Record<string, object>> = manifest.contributes.configuration.properties;
const ajv = new Ajv({ strict: false });

/** Values that are nearly right for one kind of setting or another. */
const odd = [
  '11.',
  '.9',
  '1.2.3.4.5.6',
  '12345',
  'new',
  '11.9\n',
  ' 11',
  '',
  -1,
  3651,
  1e9,
  30.5,
  0,
  3650,
  'EN',
  'en-US',
  'xx',
  'true',
  true,
  false,
];
const anything = fc.oneof(
  fc.array(fc.nat(12_000), { minLength: 1, maxLength: 6 }).map((numbers) => numbers.join('.')),
  fc.constantFrom<string | number | boolean>(...supportedLanguages, ...odd),
  fc.nat(5000),
);

/** Every setting of every language. */
const settings = languages.flatMap(({ id, settings }) =>
  Object.entries(settings).map(([name, setting]) => [`seatkeeper.${id}.${name}`, id, name, setting] as const),
);

test.each(settings)('%s: a value is accepted by the editor, the project file and the command line, or by none', (_, id, name, setting) => {
  const validate = ajv.compile(declared[`seatkeeper.${id}.${name}`] ?? false);
  fc.assert(
    fc.property(anything, (value) => {
      const accepted = validate(value);
      const section = name.split('.').reduceRight<unknown>((inner, part) => ({ [part]: inner }), value);
      expect(readUserSettings({ [id]: section }).languages[id]?.[name]).toBe(accepted ? value : undefined);
      const { problems, settings: read } = parseProjectSettings(JSON.stringify({ [id]: { [name]: value } }), { rules: ids, languages });
      expect(problems.length === 0).toBe(accepted && setting.inProjectFile);
      expect(read.languages[id]?.[name]).toBe(accepted && setting.inProjectFile ? value : undefined);
      // On the command line everything is a text.
      const { option, kind } = setting;
      if (option && kind.read(kind.parse(String(value))) === value) {
        expect(isAccepted(() => readCheck(readWords([`--${option.name}=${value}`, 'x'], check)))).toBe(accepted);
      }
      if (option && typeof value === 'string' && typeof setting.default === 'string')
        expect(isAccepted(() => readCheck(readWords([`--${option.name}=${value}`, 'x'], check)))).toBe(accepted);
    }),
  );
});

test.each(settings)('%s: what is in force without it is its default', (_, id, name, setting) => {
  const language = languages.find((one) => one.id === id);
  expect(settingsInForce(language?.settings ?? {}, [])).toHaveProperty([name], setting.default);
  expect(declared[`seatkeeper.${id}.${name}`]).toMatchObject({ default: setting.default });
});

function isAccepted(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
