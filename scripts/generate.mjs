// Writes everything that repeats the list of rules or the settings. With --check it writes nothing and fails when something is stale.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from './load-typescript.mjs';
import { projectFileSchema } from './project-file-schema.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const rulesFolder = 'server/src/license/rules';
const notice = '// Written by `npm run generate` from the rule files beside it; do not edit.\n';
const check = process.argv.includes('--check');
const stale = [];

const files = ruleFiles();
put(`${rulesFolder}/registry.generated.ts`, registry(files));
put(`${rulesFolder}/pages.generated.ts`, pages(files));
const { rules } = await loadTypeScript(path.join(root, rulesFolder, 'registry.generated.ts'));
put('package.json', manifest(rules));
put('docs/rules.md', table(rules));

put('schemas/seatkeeperrc.schema.json', projectFileSchema(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))));

if (stale.length > 0) {
  console.error(`Stale, run \`npm run generate\`: ${stale.join(', ')}`);
  process.exit(1);
}

/** Each rule's path without its ending, relative to the rules' folder. */
function ruleFiles() {
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
  return `${notice}${files.map((file) => `import ${identifier(file)} from './${file}';\n`).join('')}import type { FileRule, LicenseRule, RecordRule } from './rule';

/** Every rule, with the group (the folder) it stands in. */
export const rules: readonly { readonly group: string; readonly rule: LicenseRule }[] = [
${files.map((file) => `  { group: '${file.split('/')[0]}', rule: ${identifier(file)} },\n`).join('')}];

export const recordRules: readonly RecordRule[] = rules.flatMap(({ rule }) => ('records' in rule ? [rule] : []));
export const fileRules: readonly FileRule[] = rules.flatMap(({ rule }) => ('records' in rule ? [] : [rule]));
`;
}

function pages(files) {
  return `${notice}${files.map((file) => `import ${identifier(file)} from './${file}.md';\n`).join('')}
/** The page of each rule, by the rule's id. */
export const rulePages: Readonly<Record<string, string>> = {
${files.map((file) => `  '${path.basename(file)}': ${identifier(file)},\n`).join('')}};
`;
}

function manifest(rules) {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const properties = manifest.contributes?.configuration?.properties;
  if (properties) {
    properties['seatkeeper.rules'].properties = Object.fromEntries(
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
  }
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function table(rules) {
  const groups = [...new Set(rules.map(({ group }) => group))];
  const rows = (group) =>
    rules
      .filter((entry) => entry.group === group)
      .map(
        ({ rule }) =>
          `| [${rule.id}](../${rulesFolder}/${group}/${rule.id}.md) | ${rule.severity} | ${rule.vendors === 'genesys' ? 'Genesys' : 'every vendor'} | ${rule.summary} | ${rule.source} |\n`,
      )
      .join('');
  return `# The rules\n\n<!-- Written by \`npm run generate\`; do not edit. -->\n\nEach rule's page says why it exists, shows an example and the mended example, and names its source. \`seatkeeper explain RULE\` prints it.\n${groups
    .map(
      (group) =>
        `\n## ${group[0].toUpperCase()}${group.slice(1)}\n\n| rule | severity | for | what it reports | rests on |\n|---|---|---|---|---|\n${rows(group)}`,
    )
    .join('')}`;
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
