import { describe, expect, test } from 'vitest';
import { render } from '../../server/src/core/message';
import { analyze } from '../support/check';
import { readMarks } from '../support/marked';
import { type PageBlock, readPage } from '../support/rulePage';
import { rulePages, rules } from '../support/rules';

/** So much of a message is seen in the list of problems of a narrow window. */
const LONGEST_HEADLINE = 80;

async function findingsOf({ language, fileName, settings, text, around }: PageBlock) {
  return (await analyze(language, fileName, readMarks(text).text, settings, around)).findings();
}

/** What is wrong with a text that is shown on one line. */
function faultsOf(line: string): string[] {
  return [
    ...(line.length > LONGEST_HEADLINE ? [`${line.length} characters: ${line}`] : []),
    ...(/[^.\s]$/.test(line) ? [] : [`no headline: ${line}`]),
  ];
}

describe.each(rules.map(({ id }) => [id] as const))('%s', async (id) => {
  const examples = readPage(rulePages[id] ?? '').filter(({ role }) => role === 'example');
  const findings = (await Promise.all(examples.map(findingsOf))).flat().filter(({ rule }) => rule === id);

  test('says in the first line what is wrong, and the rest in one paragraph', () => {
    expect(findings).not.toEqual([]);
    const messages = findings.map(({ message }) => render(message).split('\n'));
    expect(messages.flatMap(([headline = '']) => faultsOf(headline))).toEqual([]);
    expect(messages.filter(([, ...rest]) => rest.length > 1 || rest.some((text) => !/^[\p{Lu}\d“"‘'].*[.)?!]$/u.test(text)))).toEqual([]);
  });

  test('says on one line what its fixes do and what the places beside it are', () => {
    const lines = findings.flatMap(({ fixes = [], related = [] }) => [
      ...fixes.flatMap(({ title, all }) => (all ? [title, all] : [title])),
      ...related.map(({ message }) => message),
    ]);
    expect(lines.flatMap((line) => faultsOf(render(line)))).toEqual([]);
  });
});
