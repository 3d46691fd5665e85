// Begins a rule: `npm run new-rule license/feature/my-rule` writes its two files from those that the language has for it, and what repeats the list of rules.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './translatable.mjs';

/** The code of a rule from that of a language's `new-rule.ts`, one folder further from all that it imports. */
export function codeOf(template, id) {
  return template
    .replace(/^\/\/ What .*\n/m, '')
    .replaceAll('new-rule', id)
    .replaceAll("from '../", "from '../../")
    .replaceAll("from './", "from '../");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) begin(process.argv[2] ?? '');

function begin(name) {
  const [language, group, id, ...more] = name.split('/');
  if (
    !id ||
    more.length > 0 ||
    ![language, group].every((part) => /^[a-z][\w-]*$/i.test(part)) ||
    !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)
  )
    fail(
      'Usage: npm run new-rule LANGUAGE/GROUP/RULE, such as license/feature/my-rule. The name of the rule is in lower case, with hyphens.',
    );
  const rules = path.join(root, 'server/src', language, 'rules');
  if (!existsSync(path.join(rules, 'new-rule.ts'))) fail(`There is no language "${language}" with rules: see server/src/languages.ts.`);
  const target = (ending) => path.join(rules, group, `${id}.${ending}`);
  if (existsSync(target('ts'))) fail(`There is a rule ${id} in this group already.`);
  const from = (ending) => readFileSync(path.join(rules, `new-rule.${ending}`), 'utf8');
  mkdirSync(path.join(rules, group), { recursive: true });
  writeFileSync(target('ts'), codeOf(from('ts'), id));
  writeFileSync(target('md'), from('md').replaceAll('new-rule', id));
  execFileSync(process.execPath, [path.join(root, 'scripts/generate.mjs')], { stdio: 'inherit' });
  console.log(
    `Now write ${path.relative(root, target('md'))} and ${path.relative(root, target('ts'))}, and run: npx vitest run test/rules -t ${id}`,
  );
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
