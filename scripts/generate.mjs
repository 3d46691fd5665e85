// Writes everything that repeats the list of rules, the settings, the legend of tokens or the schemas. With --check it writes nothing and fails when something is stale.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Ajv, { _ } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { loadTypeScript } from './load-typescript.mjs';
import { withoutTexts, withTexts } from './manifest-texts.mjs';
import { projectFileSchema } from './project-file-schema.mjs';
import { bundleOf, partsOf, readJson, root, languages as translatedLanguages } from './translatable.mjs';

/** What people read in a schema and validators do not. */
const annotations = ['title', 'description', 'default', 'examples', 'enumDescriptions', 'exampleDescriptions', 'childOrder'];

const notice = '// Written by `npm run generate` from the rule files beside it; do not edit.\n';
const check = process.argv.includes('--check');
const stale = [];

// What of the rules themselves is loaded below rests on the validators.
const { planSchema } = await loadTypeScript(path.join(root, 'server/src/plan/vocabulary/plan.ts'));
put('schemas/seatplan.schema.json', json(planSchema()));
put('server/src/plan/syntax/validators.generated.ts', planValidator());
const { languages } = await loadTypeScript(path.join(root, 'server/src/languages.ts'), false);
for (const { id } of languages) {
  const files = ruleFiles(rulesOf(id));
  put(`${rulesOf(id)}/registry.generated.ts`, registry(files));
  put(`${rulesOf(id)}/pages.generated.ts`, pages(files));
}
const { allRules } = await loadTypeScript(path.join(root, 'server/src/ruleList.ts'));
const rules = await allRules();
const { notes } = await loadTypeScript(path.join(root, 'server/src/core/notes/notes.ts'));
put('server/src/ruleFolders.generated.ts', folders(notes));
const english = readManifest();
const { manifest, texts } = withoutTexts(manifestWith(english.manifest), english.texts);
put('package.json', json(manifest));
put('package.nls.json', json(texts));
for (const language of translatedLanguages()) put(`package.nls.${language}.json`, json(translated(texts, readJson(bundleOf(language)))));
put('client/src/languages.generated.ts', ofLanguagesForClient());
put('docs/rules.md', table());
put('docs/errors.md', await errors());
put('docs/plan-facts.md', await planFacts());
put('README.md', withSettings(readFileSync(path.join(root, 'README.md'), 'utf8')));
put('server/src/presence/schema/validators.generated.ts', await validators());

put('schemas/seatkeeperrc.schema.json', projectFileSchema(withTexts(manifest, texts), languages));

if (stale.length > 0) {
  console.error(`Stale, run \`npm run generate\`: ${stale.join(', ')}`);
  process.exit(1);
}

/** Each rule's path without its ending, relative to the rules' folder; a name with an underscore before it is a helper of its group. */
function ruleFiles(rulesFolder) {
  const folder = path.join(root, rulesFolder);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) =>
      readdirSync(path.join(folder, entry.name))
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${entry.name}/${name.slice(0, -3)}`),
    )
    .filter((name) => name.split('/')[1][0] !== '_')
    .sort();
}

function identifier(file) {
  return path.basename(file).replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

function registry(files) {
  return `${notice}${files.map((file) => `import ${identifier(file)} from './${file}';\n`).join('')}import type { AnyRule } from './rule';

/** Every rule, with the group (the folder) it is in. */
export const rules: readonly { readonly group: string; readonly rule: AnyRule }[] = [
${files.map((file) => `  { group: '${file.split('/')[0]}', rule: ${identifier(file)} },\n`).join('')}];
`;
}

/** The folder of the rules of a language. */
function rulesOf(language) {
  return `server/src/${language}/rules`;
}

function pages(files) {
  return `${notice}${files.map((file) => `import ${identifier(file)} from './${file}.md';\n`).join('')}
/** The page of each rule, by the rule's id. */
export const rulePages: Readonly<Record<string, string>> = {
${files.map((file) => `  '${path.basename(file)}': ${identifier(file)},\n`).join('')}};
`;
}

/** The manifest as it is, and the English texts for the keys in it. */
function readManifest() {
  return { manifest: readJson('package.json'), texts: existsSync(path.join(root, 'package.nls.json')) ? readJson('package.nls.json') : {} };
}

/** Those of the texts that have a translation. */
function translated(texts, translations) {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]) => {
      const parts = partsOf(text);
      return parts.every((part) => Object.hasOwn(translations, part)) ? [[key, parts.map((part) => translations[part]).join(' ')]] : [];
    }),
  );
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function manifestWith(manifest) {
  const { contributes } = manifest;
  const { properties } = contributes.configuration;
  properties['seatkeeper.rules'].properties = Object.fromEntries(
    rules.map(({ id, summary, severity }) => [
      id,
      {
        type: 'string',
        enum: ['default', 'error', 'warning', 'information', 'hint', 'off'],
        default: 'default',
        description: `${summary}. Default: ${severity}.`,
      },
    ]),
  );
  const ofLanguages = new Set(languages.map(({ id }) => `seatkeeper.${id}.`));
  const isOfLanguage = (name) => [...ofLanguages].some((start) => name.startsWith(start));
  const { 'seatkeeper.rules': ofRules, ...others } = Object.fromEntries(Object.entries(properties).filter(([name]) => !isOfLanguage(name)));
  const settings = languages.flatMap(({ id, settings }) =>
    Object.entries(settings).map(([name, setting]) => [`seatkeeper.${id}.${name}`, settingInManifest(setting)]),
  );
  contributes.configuration.properties = { 'seatkeeper.rules': ofRules, ...Object.fromEntries(settings), ...others };
  const patterns = languages.flatMap(({ fileNames }) => fileNames);
  manifest.activationEvents = [
    ...manifest.activationEvents.filter((event) => !/^(?:onLanguage|workspaceContains):/.test(event)),
    ...[...new Set(languages.flatMap(({ selector }) => selector)), 'plaintext', 'log'].map((language) => `onLanguage:${language}`),
    `workspaceContains:**/{${patterns.join(',')}}`,
  ];
  const legends = languages.flatMap(({ tokens }) => tokens ?? []);
  // Those that VS Code knows by itself must not be declared again.
  contributes.semanticTokenTypes = onceEach(legends.flatMap(({ types }) => types))
    .filter(({ name, standard }) => name !== standard)
    .map(({ name, standard, description }) => ({ id: name, superType: standard, description }));
  contributes.semanticTokenModifiers = onceEach(legends.flatMap(({ modifiers }) => modifiers))
    .filter(({ name }) => !['declaration', 'deprecated'].includes(name))
    .map(({ name, description }) => ({ id: name, description }));
  return manifest;
}

/** The definitions of names: languages may have some in common. */
function onceEach(definitions) {
  return definitions.filter(({ name }, index) => definitions.findIndex((other) => other.name === name) === index);
}

/** README with the rows of its table that are settings of languages. */
function withSettings(readme) {
  const rows = languages.flatMap(({ id, settings }) =>
    Object.entries(settings).map(
      ([name, { default: value, brief }]) => `| \`seatkeeper.${id}.${name}\` | \`${defaultText(value)}\` | ${brief} |`,
    ),
  );
  const isRow = (line) => languages.some(({ id }) => line.startsWith(`| \`seatkeeper.${id}.`));
  const lines = readme.split('\n');
  const first = lines.findIndex(isRow);
  return lines.flatMap((line, index) => (index === first ? rows : isRow(line) ? [] : [line])).join('\n');
}

/** A setting as VS Code's manifest declares it. */
function defaultText(value) {
  return Array.isArray(value) ? JSON.stringify(value) : value;
}

function settingInManifest({ kind, description, default: value }) {
  return { ...kind.schema, default: value, scope: 'resource', description };
}

/** What the extension must know of languages before the server runs. */
function ofLanguagesForClient() {
  const list = (ids) => `[${[...new Set(ids)].map((id) => `'${id}'`).join(', ')}]`;
  return `// Written by \`npm run generate\` from the one list of languages; do not edit.

/** The languages of an editor whose documents the server is told of. */
export const selector: readonly string[] = ${list(languages.flatMap(({ selector }) => selector))};

/** Those of them that are ours alone. */
export const ownIds: readonly string[] = ${list(languages.flatMap(({ editorIds }) => editorIds))};
`;
}

/** A list of the pages' places that is read at start-up, where the rules themselves would cost too much. */
function folders(notes) {
  const entries = rules.map(({ language, group, id }) => `  '${id}': '${language}/rules/${group}',\n`);
  entries.push(...notes.map(({ id }) => `  '${id}': 'core/notes',\n`));
  const guides = languages.flatMap(({ id: language, guides = [] }) => guides.map(({ id }) => `  '${id}': '${language}/guides',\n`));
  return `// Written by \`npm run generate\` from the rules; do not edit.\n\n/** The folder below server/src that the page of each rule and note is in, by its id. */\nexport const ruleFolders: Readonly<Record<string, string>> = {\n${entries.join('')}};\n\n/** The same of each guide. */\nexport const guideFolders: Readonly<Record<string, string>> = {\n${guides.join('')}};\n`;
}

function table() {
  const row = ({ language, group, id, severity, appliesTo, summary, source }) =>
    `| [${id}](../${rulesOf(language)}/${group}/${id}.md) | ${severity} | ${appliesTo} | ${summary} | ${source} |\n`;
  const section = ({ id, heading }) => {
    const own = rules.filter(({ language }) => language === id);
    return `\n## ${heading}\n${[...new Set(own.map(({ group }) => group))]
      .map((group) => {
        const rows = own.filter((rule) => rule.group === group).map(row);
        return `\n### ${group[0].toUpperCase()}${group.slice(1)}\n\n| rule | severity | for | what it reports | source |\n|---|---|---|---|---|\n${rows.join('')}`;
      })
      .join('')}`;
  };
  return `# The rules\n\n<!-- Written by \`npm run generate\`; do not edit. -->\n\nEach rule's page says why it exists, shows an example and the fixed example, and names its source. \`seatkeeper explain RULE\` prints it.\n${languages.map(section).join('')}`;
}

/** Each error that is known, and the rules that find what leads to it; each rule that leads to one, and to which. */
async function errors() {
  const { knownErrors } = await loadTypeScript(path.join(root, 'server/src/errors/explain.ts'));
  const { render } = await loadTypeScript(path.join(root, 'server/src/core/message.ts'));
  const pageOf = ({ language, group, id }) => `[${id}](../${rulesOf(language)}/${group}/${id}.md)`;
  const leading = rules.filter(({ leadsTo = [] }) => leadsTo.length > 0);
  const row = ({ id, family, names = [], meaning, grade }) => {
    const found = family === 'flexnet' ? leading.filter(({ leadsTo }) => leadsTo.includes(id)).map(pageOf) : [];
    return `| ${id} | ${names.join(', ')} | ${render(meaning)} | ${grade} | ${found.join(', ')} |\n`;
  };
  const section = ([family, heading]) =>
    `\n## ${heading}\n\n| code | name | meaning | how sure | rules that find what leads to it |\n|---|---|---|---|---|\n${knownErrors
      .filter((error) => error.family === family)
      .map(row)
      .join('')}`;
  const sections = [
    ['flexnet', 'FlexNet'],
    ['activation', 'FlexNet activation'],
    ['exit', 'Exit statuses of vendor daemons'],
    ['signal', 'Signals of vendor daemons'],
    ['system', 'Operating system'],
    ['genesys', 'Genesys'],
    ['connector', 'UC Connector'],
    ['log', 'Messages in the debug log'],
  ];
  const byRule = leading.map((rule) => `| ${pageOf(rule)} | ${rule.leadsTo.join(', ')} |\n`);
  return `# License errors\n\n<!-- Written by \`npm run generate\`; do not edit. -->\n\n\`seatkeeper explain CODE\` says what an error means, its usual causes, and what to check. *Likely* meanings rest on a number and a name alone; *undocumented* ones are in lists without an explanation.\n${sections.map(section).join('')}\n## By rule\n\n| rule | leads to |\n|---|---|\n${byRule.join('')}`;
}

/** The validators of the schemas as plain code: nothing is compiled at start, and a web worker that forbids `new Function` can run them. */
async function validators() {
  const formats = await loadTypeScript(path.join(root, 'server/src/presence/schema/formats.ts'));
  const schemas = ['presence', 'custom-tab'].map((name) =>
    forValidation(JSON.parse(readFileSync(path.join(root, `schemas/${name}.schema.json`), 'utf8'))),
  );
  const ajv = new Ajv.default({
    allErrors: true,
    messages: false,
    schemas,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
  const [presence, customTab] = schemas.map(({ $id }) => $id);
  const code = standaloneCode.default(ajv, { presence, customTab });
  return `// @ts-nocheck\n// Written by \`npm run generate\` from the schemas in schemas/; do not edit.\nimport * as formats from './formats';\n${code}\n`;
}

/** The validator of plans as plain code. */
function planValidator() {
  const { allowComments, allowTrailingCommas, ...schema } = planSchema();
  const ajv = new Ajv.default({
    allErrors: true,
    messages: false,
    allowUnionTypes: true,
    schemas: [forValidation(schema)],
    code: { source: true, esm: true, lines: true },
  });
  const code = standaloneCode.default(ajv, { plan: schema.$id });
  return `// @ts-nocheck\n// Written by \`npm run generate\` from the shapes in ../vocabulary/; do not edit.\n${code}\n`;
}

/** Each fact that a plan is checked against, with what covers it. */
async function planFacts() {
  const { factsPage } = await loadTypeScript(path.join(root, 'server/src/plan/factsPage.ts'));
  return factsPage();
}

/**
 * A schema for validation alone, with its definitions in the places that refer to them: validators that call each other copy their errors
 * again and again.
 */
function forValidation({ definitions, ...schema }) {
  const plain = (node) => {
    if (typeof node.$ref === 'string') return plain(definitions[node.$ref.replace('#/definitions/', '')]);
    const entries = Object.entries(node).filter(([key]) => !annotations.includes(key));
    return Object.fromEntries(
      entries.map(([key, value]) => [key, key === 'items' ? plain(value) : key === 'properties' ? mapValues(value, plain) : value]),
    );
  };
  return plain(schema);
}

function mapValues(object, map) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}

function put(file, text) {
  const target = path.join(root, file);
  let current;
  try {
    current = readFileSync(target, 'utf8');
  } catch {
    current = undefined;
  }
  if (current === text) return;
  if (check) stale.push(file);
  else writeFileSync(target, text);
}
