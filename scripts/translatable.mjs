// Lists every English text that is translated: what the server says, what the extension says, the data in schemas/, and the manifest.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { literalArguments } from './literal-calls.mjs';
import { loadTypeScript } from './load-typescript.mjs';

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The English texts, each with the places it comes from, in the order of these. */
export async function translatableTexts() {
  const places = new Map();
  const add = (text, place) => {
    if (/\p{L}/u.test(text)) places.set(text, [...new Set([...(places.get(text) ?? []), place])]);
  };
  for (const [folder, callee] of [
    ['client/src', 'vscode.l10n.t'],
    ['server/src', 'say'],
  ])
    for (const file of typeScriptFiles(folder)) for (const text of argumentsIn(file, callee)) add(text, file);
  for (const [place, texts] of await dataTexts()) for (const text of texts) add(text, place);
  for (const text of Object.values(readJson('package.nls.json'))) for (const part of partsOf(text)) add(part, 'package.nls.json');
  return places;
}

/**
 * The parts of a text of the manifest that are translated by themselves: the summary of a rule is shown elsewhere too, without the severity
 * that is its default.
 */
export function partsOf(text) {
  const [, summary, severity] = /^(.+\.) (Default: \w+\.)$/.exec(text) ?? [];
  return summary === undefined ? [text] : [summary, severity];
}

/** The languages that there are translations for, as VS Code names them. */
export function languages() {
  return readdirSync(path.join(root, 'l10n'))
    .map((name) => /^bundle\.l10n\.([\w-]+)\.json$/.exec(name)?.[1])
    .filter((language) => language !== undefined)
    .sort();
}

/** The file with all translations of a language, relative to the project. */
export function bundleOf(language) {
  return `l10n/bundle.l10n.${language}.json`;
}

export function readJson(file) {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
}

/** What is wrong with a translation, or undefined: slots and inline code must be those of the English text. */
export function faultOf(english, translation) {
  if (typeof translation !== 'string' || translation.trim() === '') return 'is empty';
  const slots = (text) => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');
  if (slots(english) !== slots(translation))
    return `must have the slots ${slots(english) || '(none)'} and no others, and has ${slots(translation) || 'none'}`;
  const lines = (text) => text.split('\n').length;
  if (lines(english) !== lines(translation)) return `must have as many lines, ${lines(english)}: the first is the headline`;
  const code = (text) => (text.match(/`[^`]+`/g) ?? []).sort().join(' ');
  if (code(english) !== code(translation))
    return `must have the inline code ${code(english) || '(none)'}, and has ${code(translation) || 'none'}`;
  return undefined;
}

function typeScriptFiles(folder) {
  return (
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      // What new rules begin with, nobody is shown.
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.generated.ts') && !file.endsWith('/new-rule.ts'))
      .sort()
  );
}

function argumentsIn(file, callee) {
  try {
    return literalArguments(readFileSync(path.join(root, file), 'utf8'), callee);
  } catch (error) {
    throw new Error(`${file}, ${error.message}`);
  }
}

/** The texts of tables, which the server says by `sayListed`. */
async function dataTexts() {
  const { attributeDefinitions } = await loadTypeScript(path.join(root, 'server/src/license/vocabulary/attributes.ts'));
  const { presenceVocabulary, customTabVocabulary } = await loadTypeScript(path.join(root, 'server/src/presence/vocabulary.ts'));
  const { languages } = await loadTypeScript(path.join(root, 'server/src/languages.ts'), false);
  const { terms } = await loadTypeScript(path.join(root, 'server/src/plan/catalog/terms.ts'));
  return [
    ['server/src/languages.ts', languages.map(({ heading }) => heading)],
    ['server/src/license/vocabulary/attributes.ts', attributeDefinitions.map(({ description }) => description)],
    ['server/src/plan/catalog/terms.ts', terms.map(({ rule }) => rule)],
    ['schemas/genesys-features.json', readJson('schemas/genesys-features.json').features.flatMap(featureTexts)],
    ['schemas/presence.schema.json', [...presenceVocabulary.elements.values()].flatMap(elementTexts)],
    ['schemas/custom-tab.schema.json', [...customTabVocabulary.elements.values()].flatMap(elementTexts)],
  ];
}

function featureTexts({ summary, applications, requires = [], alternatives = [], singleServerOnly, atMost }) {
  const reasons = [...requires, ...alternatives, ...[singleServerOnly, atMost].filter((said) => said !== undefined)].map(({ why }) => why);
  const texts = applications.flatMap(({ text, counting, notes = [], obsoleteSince, onlyUntil }) => [
    text,
    counting,
    ...notes.flatMap((note) => [note.releases ?? '', note.text]),
    ...[obsoleteSince, onlyUntil].flatMap((limit) => limit?.condition ?? []),
  ]);
  return [summary, ...texts, ...reasons];
}

function elementTexts({ name, title, description, attributes, textValues }) {
  return [
    title === name ? '' : title,
    description,
    ...textValues.map((value) => value.description),
    ...attributes.flatMap((attribute) => [
      attribute.title === attribute.name ? '' : attribute.title,
      attribute.description,
      ...[...attribute.values, ...attribute.suggestions].map((value) => value.description),
    ]),
  ];
}
