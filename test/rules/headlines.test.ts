import { describe, expect, test } from 'vitest';
import type { Finding } from '../../server/src/core/finding';
import { render } from '../../server/src/core/message';
import { allRules } from '../../server/src/ruleList';
import { rulePages } from '../../server/src/rulePages';
import { checkLicense, checkPresence } from '../support/check';
import { readMarks } from '../support/marked';
import { type PageBlock, readPage } from '../support/rulePage';

/** The groups of rules whose messages begin with a headline, each as `language/group`. */
const groups = new Set(['license/feature', 'license/genesys', 'license/package']);

/** So much of a message is seen in the list of problems of a narrow window. */
const LONGEST_HEADLINE = 80;

function findingsOf({ language, settings, ...block }: PageBlock): readonly Finding[] {
  const { text } = readMarks(block.text);
  if (language !== 'license') return checkPresence(language, text, settings.language ? { defaultLanguage: settings.language } : {});
  return checkLicense(text, {
    ...(settings.manager && { managerVersion: settings.manager }),
    ...(settings.days && { expiryWarningDays: Number(settings.days) }),
  });
}

/** What is wrong with a text that is shown on one line. */
function faultsOf(line: string): string[] {
  return [
    ...(line.length > LONGEST_HEADLINE ? [`${line.length} characters: ${line}`] : []),
    ...(/[^.\s]$/.test(line) ? [] : [`no headline: ${line}`]),
  ];
}

const rules = allRules.filter(({ language, group }) => groups.has(`${language}/${group}`));

test('the groups exist', () => {
  expect(new Set(rules.map(({ language, group }) => `${language}/${group}`))).toEqual(groups);
});

describe.each(rules.map(({ rule }) => [rule.id] as const))('%s', (id) => {
  const findings = readPage(rulePages[id] ?? '')
    .filter(({ role }) => role === 'example')
    .flatMap(findingsOf)
    .filter(({ rule }) => rule === id);

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
