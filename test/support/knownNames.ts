import { genesysFeatures } from '../../server/src/license/catalog/genesysFeatures';
import { attributeDefinitions } from '../../server/src/license/vocabulary/attributes';
import { keywordDefinitions } from '../../server/src/license/vocabulary/keywords';
import { keywordDefinitions as optionsKeywords, syntaxOf } from '../../server/src/options/vocabulary/keywords';
import { typeDefinitions } from '../../server/src/options/vocabulary/types';
import { featureKeys as optionsFeatureKeys, valuesOf } from '../../server/src/options/vocabulary/values';
import { documents } from '../../server/src/plan/catalog/fact';
import { factTables } from '../../server/src/plan/catalog/facts';
import { terms } from '../../server/src/plan/catalog/terms';
import { planShape } from '../../server/src/plan/vocabulary/plan';
import type { Shape } from '../../server/src/plan/vocabulary/shape';
import { supportedLanguages } from '../../server/src/presence/settings';
import { customTabVocabulary, PRESENCE_NAMESPACE, presenceVocabulary, type Vocabulary } from '../../server/src/presence/vocabulary';
import { ruleIds } from '../../server/src/ruleList';

/** The names that are the same in every language: what is written into files, rules, and what programs and documents are called. */
export const knownNames: ReadonlySet<string> = new Set([
  ...['UC Connector', 'Office Communicator', 'xmlns', PRESENCE_NAMESPACE, 'JSON', 'permanent', ...supportedLanguages],
  ...ruleIds,
  ...keywordDefinitions.map(({ keyword }) => keyword),
  ...['License Administration Guide', 'MathWorks', 'PTC', 'Ansys', 'ALL_USERS', 'ALL_GROUPS'],
  ...[...optionsKeywords, ...typeDefinitions, ...optionsFeatureKeys, ...Object.values(valuesOf).flat()].map(({ name }) => name),
  ...optionsKeywords.flatMap(({ fields }) => fields.flatMap(({ label }) => [label, ...label.split(/=/)])),
  ...optionsKeywords.map(syntaxOf).flatMap((syntax) => [syntax, ...syntax.split(/=/)]),
  ...attributeDefinitions.map(({ name }) => name),
  ...genesysFeatures.flatMap(({ name, applications }) => [
    name,
    ...applications.flatMap((application) => [application.name, ...application.places.map(({ document = '' }) => document)]),
  ]),
  ...[presenceVocabulary, customTabVocabulary].flatMap(namesOf),
  ...Object.values(documents).flatMap((document) => document.split(/, "|"/)),
  ...factTables.flatMap(({ facts }) =>
    facts.flatMap(({ id, lines, sections = [] }) => [
      id,
      lines,
      ...sections.flatMap((section) => section.split(/: | and /).concat(section)),
    ]),
  ),
  ...terms.flatMap(({ feature, instead }) => [feature, instead ?? feature]),
  ...wordsOf(planShape),
  ...[
    'lmutil lmhostid',
    'Windows Server 2008 (32-bit)',
    'AT&T',
    'Concert',
    'ISCP',
    'NGSN',
    'OPSI',
    'Multiple',
    'Management Framework',
    'Stat Server',
    'SIP Server',
    'StatusAggregatorServer',
    'Bind DN',
    'Search DN',
    'genesys.d.opt',
    // Examples of values.
    'CN',
    'Administrator,CN',
    'Users,DC',
    'OU',
    'sip:',
    'C:\\GCTI\\UCConnector\\',
    'default',
    'UCC_ConnId,UCC_UserId,UCC_AgentId,UCC_Reason',
    'Management Framework',
    'Stat Server',
    'SIP Server',
    'StatusAggregatorServer',
    'Bind DN',
    'Search DN',
    'Independent Servers Configuration',
  ],
]);

/** The names of members, and what a choice is made from. */
function wordsOf({ members = {}, item, choices = {} }: Shape<unknown>): string[] {
  return [...Object.keys(members), ...Object.keys(choices), ...Object.values(members).flatMap(wordsOf), ...(item ? wordsOf(item) : [])];
}

function namesOf({ elements }: Vocabulary): string[] {
  return [...elements.values()].flatMap(({ name, textValues, attributes }) => [
    name,
    ...textValues.map(({ value }) => value),
    ...attributes.flatMap((attribute) => [
      attribute.name,
      attribute.defaultValue ?? '',
      ...[...attribute.values, ...attribute.suggestions].map(({ value }) => value),
    ]),
  ]);
}
