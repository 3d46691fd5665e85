// Writes everything that repeats the list of rules, the settings, the legend of tokens or the schemas. With --check it writes nothing and fails when something is stale.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Ajv, { _ } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { loadTypeScript } from './load-typescript.mjs';
import { withoutTexts, withTexts } from './manifest-texts.mjs';
import { projectFileSchema } from './project-file-schema.mjs';
import { bundleOf, partsOf, readJson, root, languages as translatedLanguages } from './translatable.mjs';

/** The languages that have rules, and how each sorts them by kind: a list's name, its type, and the member that tells it. */
const languages = [
  {
    title: 'License files',
    folder: 'server/src/license/rules',
    type: 'LicenseRule',
    lists: [
      ['recordRules', 'RecordRule', 'records'],
      ['fileRules', 'FileRule', undefined],
    ],
  },
  {
    title: 'Presence files',
    folder: 'server/src/presence/rules',
    type: 'PresenceRule',
    lists: [
      ['schemaRules', 'SchemaRule', 'checkViolation'],
      ['documentRules', 'DocumentRule', undefined],
    ],
  },
];

/** What people read in a schema and validators do not. */
const annotations = ['title', 'description', 'default', 'examples', 'enumDescriptions', 'exampleDescriptions', 'childOrder'];

const notice = '// Written by `npm run generate` from the rule files beside it; do not edit.\n';
const check = process.argv.includes('--check');
const stale = [];

for (const language of languages) {
  const files = ruleFiles(language.folder);
  put(`${language.folder}/registry.generated.ts`, registry(files, language));
  put(`${language.folder}/pages.generated.ts`, pages(files));
  ({ rules: language.rules } = await loadTypeScript(path.join(root, language.folder, 'registry.generated.ts')));
}
const { notes } = await loadTypeScript(path.join(root, 'server/src/core/notes/notes.ts'));
put('server/src/ruleFolders.generated.ts', folders(notes));
const legend = await loadTypeScript(path.join(root, 'server/src/license/features/tokens/legend.ts'));
const english = readManifest();
const { manifest, texts } = withoutTexts(
  manifestWith(
    english.manifest,
    languages.flatMap(({ rules }) => rules),
    legend,
  ),
  english.texts,
);
put('package.json', json(manifest));
put('package.nls.json', json(texts));
for (const language of translatedLanguages()) put(`package.nls.${language}.json`, json(translated(texts, readJson(bundleOf(language)))));
put('docs/rules.md', table());
put('server/src/presence/schema/validators.generated.ts', await validators());

put('schemas/seatkeeperrc.schema.json', projectFileSchema(withTexts(manifest, texts)));

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

function registry(files, { type, lists }) {
  const types = [...lists.map(([, itemType]) => itemType), type].sort().join(', ');
  const others = (member) => lists.map(([, , other]) => other).filter((other) => other !== undefined && other !== member);
  const list = ([name, itemType, member]) =>
    `export const ${name}: readonly ${itemType}[] = rules.flatMap(({ rule }) => (${
      member === undefined
        ? others()
            .map((other) => `'${other}' in rule`)
            .join(' || ')
        : `'${member}' in rule`
    } ? ${member === undefined ? '[] : [rule]' : '[rule] : []'}));\n`;
  return `${notice}${files.map((file) => `import ${identifier(file)} from './${file}';\n`).join('')}import type { ${types} } from './rule';

/** Every rule, with the group (the folder) it is in. */
export const rules: readonly { readonly group: string; readonly rule: ${type} }[] = [
${files.map((file) => `  { group: '${file.split('/')[0]}', rule: ${identifier(file)} },\n`).join('')}];

${lists.map(list).join('')}`;
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

function manifestWith(manifest, rules, legend) {
  manifest.contributes.configuration.properties['seatkeeper.rules'].properties = Object.fromEntries(
    rules.map(({ rule }) => [
      rule.id,
      {
        type: 'string',
        enum: ['default', 'error', 'warning', 'information', 'hint', 'off'],
        default: 'default',
        description: `${rule.summary}. Default: ${rule.severity}.`,
      },
    ]),
  );
  // Those that VS Code knows by itself must not be declared again.
  manifest.contributes.semanticTokenTypes = legend.tokenTypes
    .filter(({ name, standard }) => name !== standard)
    .map(({ name, standard, description }) => ({ id: name, superType: standard, description }));
  manifest.contributes.semanticTokenModifiers = legend.tokenModifiers
    .filter(({ name }) => !['declaration', 'deprecated'].includes(name))
    .map(({ name, description }) => ({ id: name, description }));
  return manifest;
}

/** A list of the pages' places that is read at start-up, where the rules themselves would cost too much. */
function folders(notes) {
  const entries = languages.flatMap(({ folder, rules }) =>
    rules.map(({ group, rule }) => `  '${rule.id}': '${folder.replace('server/src/', '')}/${group}',\n`),
  );
  entries.push(...notes.map(({ id }) => `  '${id}': 'core/notes',\n`));
  return `// Written by \`npm run generate\` from the rules; do not edit.\n\n/** The folder below server/src that the page of each rule and note is in, by its id. */\nexport const ruleFolders: Readonly<Record<string, string>> = {\n${entries.join('')}};\n`;
}

function table() {
  const row = (folder, { group, rule }) =>
    `| [${rule.id}](../${folder}/${group}/${rule.id}.md) | ${rule.severity} | ${whose(rule)} | ${rule.summary} | ${rule.source} |\n`;
  const section = ({ title, folder, rules }) =>
    `\n## ${title}\n${[...new Set(rules.map(({ group }) => group))]
      .map((group) => {
        const rows = rules.filter((entry) => entry.group === group).map((entry) => row(folder, entry));
        return `\n### ${group[0].toUpperCase()}${group.slice(1)}\n\n| rule | severity | for | what it reports | rests on |\n|---|---|---|---|---|\n${rows.join('')}`;
      })
      .join('')}`;
  return `# The rules\n\n<!-- Written by \`npm run generate\`; do not edit. -->\n\nEach rule's page says why it exists, shows an example and the fixed example, and names its source. \`seatkeeper explain RULE\` prints it.\n${languages.map(section).join('')}`;
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

/** Which files a rule is for. */
function whose(rule) {
  if (rule.kinds) return rule.kinds.map((kind) => (kind === 'presence' ? 'presence.xml' : 'moc.xml')).join(', ');
  return rule.vendors === 'genesys' ? 'Genesys' : 'every vendor';
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
