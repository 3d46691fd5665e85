// For translators: what is left to translate, taking translations in, and what is wrong with them.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleOf, faultOf, languages, readJson, root, translatableTexts } from './translatable.mjs';

const usage = `Usage:
  node scripts/translations.mjs todo LANGUAGE         prints what is not translated yet, as JSON: [{ "english", "from" }]
  node scripts/translations.mjs merge LANGUAGE FILE   takes in a JSON object of English text -> translation
  node scripts/translations.mjs check LANGUAGE        says what is missing, stale or wrong
  node scripts/translations.mjs faults LANGUAGE       says what is stale or wrong: what is missing is shown in English

Slots such as {name} and code between backticks stay as they are.`;

const [command, language, file] = process.argv.slice(2);
const isRight = command === 'merge' ? file !== undefined : ['todo', 'check', 'faults'].includes(command) && file === undefined;
if (!isRight || !/^[a-z]{2}(?:-[a-z]{2})?$/.test(language)) await fail([usage], 2);

const texts = await translatableTexts();
const bundle = languages().includes(language) ? readJson(bundleOf(language)) : {};

if (command === 'todo') {
  const missing = [...texts].filter(([english]) => !Object.hasOwn(bundle, english));
  console.log(
    JSON.stringify(
      missing.map(([english, from]) => ({ english, from })),
      null,
      2,
    ),
  );
} else if (command === 'merge') {
  const added = JSON.parse(readFileSync(file, 'utf8'));
  const faults = faultsOf(added);
  if (faults.length > 0) await fail([...faults, 'Nothing was taken in.'], 1);
  const merged = Object.entries({ ...bundle, ...added }).filter(([english]) => texts.has(english));
  const sorted = merged.sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(path.join(root, bundleOf(language)), `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
  console.log(`${sorted.length} of ${texts.size} texts are translated. Now run \`npm run generate\`.`);
} else {
  const missing = command === 'check' ? [...texts.keys()].filter((english) => !Object.hasOwn(bundle, english)) : [];
  const faults = [...missing.map((english) => `Not translated: ${quoted(english)}`), ...faultsOf(bundle)];
  if (faults.length > 0) await fail(faults, 1);
  console.log(`${bundleOf(language)}: ${texts.size} texts, ${command === 'check' ? 'all translated' : 'none stale or wrong'}.`);
}

function faultsOf(translations) {
  return Object.entries(translations).flatMap(([english, translation]) => {
    if (!texts.has(english)) return [`No text of the program: ${quoted(english)}`];
    const fault = faultOf(english, translation);
    return fault === undefined ? [] : [`The translation of ${quoted(english)} ${fault}.`];
  });
}

function quoted(text) {
  return JSON.stringify(text);
}

/** Ends once all is written: a pipe takes long lists piece by piece. */
async function fail(lines, exitCode) {
  await new Promise((resolve) => process.stderr.write(`${lines.join('\n')}\n`, resolve));
  process.exit(exitCode);
}
