import catalog from '../../../../schemas/genesys-features.json';
import { joined, type Message, oneOf, paragraph, say, sayListed } from '../../core/message';
import type { NeedAnswer, NeedAnswerPart, NeedQuestions, NeedTopic } from '../../language/deployment';
import { documents } from '../catalog/fact';
import { solutions } from '../catalog/solutions';
import { terms } from '../catalog/terms';
import { linesOf } from '../hover/sources';

/** What the catalog of Genesys says of a feature for one application. */
interface FeatureApplication {
  readonly name: string;
  readonly text: string;
  readonly counting: string;
  readonly notes?: readonly { readonly releases?: string; readonly text: string }[];
  readonly obsoleteSince?: { readonly condition: string };
  readonly onlyUntil?: { readonly condition: string };
  readonly places: readonly { readonly document?: string; readonly chapter: string; readonly section: string; readonly page: number }[];
}

interface Feature {
  readonly name: string;
  readonly summary: string;
  readonly applications: readonly FeatureApplication[];
  readonly requires?: readonly { readonly anyOf: readonly string[]; readonly strength: string; readonly why: string }[];
  readonly alternatives?: readonly { readonly feature: string; readonly why: string }[];
}

const features = catalog.features as readonly Feature[];

/** The features of each application, in the order of the catalog. */
const byApplication = new Map<string, { readonly feature: Feature; readonly application: FeatureApplication }[]>();
for (const feature of features)
  for (const application of feature.applications) {
    const known = byApplication.get(application.name);
    if (known) known.push({ feature, application });
    else byApplication.set(application.name, [{ feature, application }]);
  }

const featureTopics = features.map((feature): NeedTopic => ({ name: feature.name, kind: 'feature', summary: sayListed(feature.summary) }));
const applicationTopics = Array.from(
  byApplication,
  ([name, uses]): NeedTopic => ({ name, kind: 'application', summary: joined(uses.map(({ feature }) => feature.name)) }),
);
const solutionTopics = Object.values(solutions).map(
  ({ name, applications }): NeedTopic => ({ name, kind: 'solution', summary: joined([...applications]) }),
);

const topics: readonly NeedTopic[] = [...featureTopics, ...applicationTopics, ...solutionTopics];

/** A topic by each of its names: without its parentheses, and what is in them. */
const byName = new Map<string, NeedTopic>();
for (const topic of topics) for (const name of namesOf(topic.name)) if (!byName.has(keyOf(name))) byName.set(keyOf(name), topic);

/** How licenses of Genesys are counted. */
export const needQuestions: NeedQuestions = { topics, answer };

function answer(name: string): NeedAnswer | undefined {
  const topic = byName.get(keyOf(name));
  switch (topic?.kind) {
    case 'feature':
      return answerForFeature(topic);
    case 'application':
      return { topic, parts: partsOf(topic.name), notes: [] };
    case 'solution':
      return answerForSolution(topic);
    default:
      return undefined;
  }
}

/** How the sum of a feature is made, term by term. */
function answerForFeature(topic: NeedTopic): NeedAnswer {
  const { applications = [], requires = [], alternatives = [] } = features.find(({ name }) => name === topic.name) ?? {};
  return {
    topic,
    parts: terms
      .filter(({ feature }) => feature === topic.name)
      .map(({ rule, facts, lack, instead }) => ({
        application: undefined,
        feature: topic.name,
        counting: sayListed(rule),
        details: [
          ...(lack ? [lack] : []),
          ...(instead === undefined ? [] : [say('{feature} may be licensed instead.', { feature: instead })]),
        ],
        source: linesOf(facts),
      })),
    notes: [
      ...unique(applications.flatMap((application) => remarksOf(application))),
      ...requires.map(({ anyOf, why }) =>
        paragraph(say('Is licensed together with {features}.', { features: oneOf(anyOf) }), sayListed(why)),
      ),
      ...alternatives.map(({ feature, why }) => paragraph(say('Is licensed instead of {feature}.', { feature }), sayListed(why))),
    ],
  };
}

function answerForSolution(topic: NeedTopic): NeedAnswer {
  const solution = Object.values(solutions).find(({ name }) => name === topic.name);
  return {
    topic,
    parts: (solution?.applications ?? []).flatMap((application) => partsOf(application).map((part) => ({ ...part, application }))),
    notes: [
      say('A solution is licensed by the licenses of its parts; which of these it needs depends on what is used.'),
      ...(solution ? [linesOf(solution.facts)] : []),
    ],
  };
}

/** The features that an application takes. */
function partsOf(name: string): NeedAnswerPart[] {
  return (byApplication.get(name) ?? []).map(({ feature, application }) => ({
    application: undefined,
    feature: feature.name,
    counting: sayListed(application.counting),
    details: [sayListed(application.text), ...remarksOf(application)],
    source: placesOf(application),
  }));
}

/** Where that is written: documents, each with its sections. */
function placesOf({ places }: FeatureApplication): Message {
  const byDocument = new Map<string, Message[]>();
  for (const { document = documents.genesysGuide, section, page } of places)
    byDocument.set(document, [...(byDocument.get(document) ?? []), say('“{section}” (page {page})', { section, page })]);
  return joined(
    Array.from(byDocument, ([document, sections]) => joined([document, ...sections])),
    '; ',
  );
}

function remarksOf({ notes = [], obsoleteSince, onlyUntil }: FeatureApplication): Message[] {
  return [
    ...notes.map(({ releases, text }) =>
      releases === undefined ? sayListed(text) : say('{releases}: {text}', { releases: sayListed(releases), text: sayListed(text) }),
    ),
    ...(obsoleteSince ? [sayListed(obsoleteSince.condition)] : []),
    ...(onlyUntil ? [sayListed(onlyUntil.condition)] : []),
  ];
}

function unique(messages: readonly Message[]): Message[] {
  return [...new Map(messages.map((message) => [JSON.stringify(message), message])).values()];
}

/** What a name is called too: without its parentheses, with what is in them, without the maker, and by its initials. What a feature is called goes first. */
function namesOf(name: string): string[] {
  const [, before = '', short = '', after = ''] = /^(.*?)\s*\(([^()]+)\)\s*(.*)$/.exec(name) ?? [];
  const plain = short === '' ? name : `${before} ${after}`.trim();
  const words = plain.split(' ');
  return [
    name,
    plain,
    ...(short === '' ? [] : [`${short} ${after}`.trim()]),
    ...(plain.startsWith('Genesys ') ? [plain.slice('Genesys '.length)] : []),
    ...(words.length > 2 ? [words.map((word) => word[0]).join('')] : []),
  ];
}

function keyOf(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
