// Begins a rule: `npm run new-rule license/feature/my-rule` writes its two files from those that the language has for it, and what repeats the list of rules.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './translatable.mjs';

const [language, group, id, ...more] = (process.argv[2] ?? '').split('/');
if (
  !id ||
  more.length > 0 ||
  ![language, group].every((name) => /^[a-z][\w-]*$/i.test(name)) ||
  !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)
)
  fail(
    'Usage: npm run new-rule LANGUAGE/GROUP/RULE, such as license/feature/my-rule. The name of the rule is in lower case, with hyphens.',
  );
const rules = path.join(root, 'server/src', language, 'rules');
if (!existsSync(path.join(rules, 'new-rule.ts'))) fail(`There is no language "${language}" with rules: see server/src/languages.ts.`);
const target = (ending) => path.join(rules, group, `${id}.${ending}`);
if (existsSync(target('ts'))) fail(`There is a rule ${id} in this group already.`);

mkdirSync(path.join(rules, group), { recursive: true });
const from = (ending) => readFileSync(path.join(rules, `new-rule.${ending}`), 'utf8').replaceAll('new-rule', id);
// One folder further from all that it imports.
const code = from('ts')
  .replace(/^\/\/ What .*\n/m, '')
  .replaceAll("from '../", "from '../../")
  .replaceAll("from './", "from '../");
writeFileSync(target('ts'), code);
writeFileSync(target('md'), from('md'));
execFileSync(process.execPath, [path.join(root, 'scripts/generate.mjs')], { stdio: 'inherit' });
console.log(
  `Now write ${path.relative(root, target('md'))} and ${path.relative(root, target('ts'))}, and run: npx vitest run test/rules -t ${id}`,
);

function fail(message) {
  console.error(message);
  process.exit(1);
}
