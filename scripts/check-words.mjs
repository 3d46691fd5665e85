// Finds words that the glossary in CONTRIBUTING.md replaces by others. Prints file:line and exits with 1 where there are any.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './translatable.mjs';

/** History, translations, mails as others write them, and what is written by programs; a finding there would be one in its source too. */
const unchecked =
  /^CHANGELOG\.md$|^l10n\/|^package\.nls\.\w+\.json$|^package-lock\.json$|\.generated\.\w+$|^docs\/(?:rules|errors)\.md$|^test\/license\/mails\/|^schemas\/seatkeeperrc\.schema\.json$|\.(?:png|vsix)$/;

const noWord = '–';

/**
 * The rows of the glossary's table, each as `{ use, not, except }`. In a word, `*` is any ending, and a letter before `?` may be
 * missing; the words of `except` are fine though they contain one of `not`. @throws where there is no such table.
 */
export function readGlossary(markdown) {
  const section = /^## Glossary\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(markdown)?.[1] ?? '';
  const [header, , ...rows] = section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').slice(1, -1));
  if (header?.map((cell) => cell.trim()).join() !== 'use,not,except in,meaning')
    throw new Error('CONTRIBUTING.md has no table "use | not | except in | meaning" under the heading "Glossary".');
  return rows.map(([use, not, except]) => ({ use: use.trim(), not: wordsIn(not), except: wordsIn(except) }));
}

/**
 * The words in `text` that the glossary replaces, with their lines from 1. A word is whole, in any case, and may be a part of a name in camel
 * case; names with hyphens, such as those of rules, are words of their own.
 */
export function findWords(text, glossary) {
  const bad = glossary.flatMap(({ use, not }) => not.map((word) => ({ use, pattern: patternOf([word]) })));
  const any = patternOf(glossary.flatMap(({ not }) => not));
  const fine = patternOf(glossary.flatMap(({ except }) => except));
  return text.split('\n').flatMap((line, index) => {
    const words = apart(line).replaceAll(fine, ' ');
    return [...words.matchAll(any)].map(([word]) => ({
      line: index + 1,
      word: word.toLowerCase(),
      use: bad.find(({ pattern }) => word.match(pattern)?.[0] === word)?.use,
    }));
  });
}

function wordsIn(cell) {
  const words = cell.split(',').map((word) => word.trim());
  return words.filter((word) => word !== '' && word !== noWord);
}

/** One of the words, whole; nothing where there are none. */
function patternOf(words) {
  if (words.length === 0) return /(?!)/g;
  const alternatives = words.map((word) =>
    word
      .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '\\p{L}*')
      .replaceAll(' ', '\\s+'),
  );
  return new RegExp(`(?<![\\p{L}\\d_])(?<![\\p{L}\\d_]-)(?:${alternatives.join('|')})(?![\\p{L}\\d_])(?!-[\\p{L}\\d_])`, 'giu');
}

/** Text with the words of names in camel case apart. */
function apart(line) {
  return line.replaceAll(/(\p{Ll})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$& ');
}

/** Every file that is tracked, or would be once added. */
function filesOfProject() {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const files = listed.split('\0').filter((file) => file !== '' && !unchecked.test(file));
  return [...new Set(files)].filter((file) => existsSync(path.join(root, file))).sort();
}

/** What is to be read for words: the page with the glossary without its table. */
function checkedText(file) {
  const text = readFileSync(path.join(root, file), 'utf8');
  return file === 'CONTRIBUTING.md' ? text.replaceAll(/^\|.*$/gm, '') : text;
}

function main() {
  const glossary = readGlossary(readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8'));
  const lines = filesOfProject().flatMap((file) => [
    ...findWords(file, glossary).map(({ word, use }) => `${file}: the file's name has "${word}": ${use}`),
    ...findWords(checkedText(file), glossary).map(({ line, word, use }) => `${file}:${line}: "${word}": ${use}`),
  ]);
  if (lines.length === 0) return;
  console.error(lines.join('\n'));
  console.error(`\n${lines.length} words that the glossary in CONTRIBUTING.md replaces. After each is what to use.`);
  process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) main();
