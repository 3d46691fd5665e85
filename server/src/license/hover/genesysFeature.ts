import { inlineCode } from '../../core/markdown';
import { joined, type Message, oneOf, say, sayListed } from '../../core/message';
import { type FeatureApplication, type GenesysFeature, isDemandedOf } from '../catalog/genesysFeatures';
import { isVersion } from '../model/version';

/** What the Genesys Licensing Guide says of a feature, for a FEATURE record of this version. */
export function describeGenesysFeature(feature: GenesysFeature, version: string | undefined): Message[] {
  return [
    say('**{name}**: {summary}', { name: feature.name, summary: sayListed(feature.summary) }),
    ...feature.applications.map((application) => describeApplication(application, feature.summary)),
    ...describeCompanions(feature, version),
    ...describeAlternatives(feature),
    ...(feature.atMost
      ? [
          say('**Having more of these than of `{feature}` is of no use.** {why}', {
            feature: feature.atMost.feature,
            why: sayListed(feature.atMost.why),
          }),
        ]
      : []),
    ...(feature.singleServerOnly ? [say('**One license server only.** {why}', { why: sayListed(feature.singleServerOnly.why) })] : []),
    ...describeRelated(feature),
    ...describeSources(feature),
  ];
}

function describeApplication(application: FeatureApplication, summary: string): Message {
  const { name, text, counting, notes, obsoleteSince, onlyUntil } = application;
  const howMany = say('How it is counted: {counting}', { counting: sayListed(counting) });
  const sentences = text === summary ? [howMany] : [sayListed(text), howMany];
  for (const { releases, text } of notes ?? [])
    sentences.push(
      releases === undefined
        ? sayListed(text)
        : say('Release {releases}: {text}', { releases: sayListed(releases), text: sayListed(text) }),
    );
  if (obsoleteSince) sentences.push(sayListed(obsoleteSince.condition));
  if (onlyUntil) sentences.push(sayListed(onlyUntil.condition));
  return say('*{application}*: {text}', { application: name, text: joined(sentences, ' ') });
}

function describeCompanions({ requires }: GenesysFeature, version: string | undefined): Message[] {
  const demanded = (requires ?? []).filter((companion) => version === undefined || !isVersion(version) || isDemandedOf(companion, version));
  return demanded.map(({ anyOf, strength, beside, why }) => {
    const values = { features: oneOf(anyOf.map(inlineCode)), why: sayListed(why) };
    if (beside)
      return say('**When used with {others}, also needs {features}.** {why}', { ...values, others: oneOf(beside.map(inlineCode)) });
    return strength === 'needed' ? say('**Needs {features}.** {why}', values) : say('**Used with {features}.** {why}', values);
  });
}

function describeAlternatives({ alternatives }: GenesysFeature): Message[] {
  return (alternatives ?? []).map(({ feature, together, why }) => {
    const values = { feature, why: sayListed(why) };
    return together === 'excluded'
      ? say('**Never together with `{feature}`.** {why}', values)
      : say('**Either this or `{feature}`: one is enough.** {why}', values);
  });
}

function describeRelated({ requires, alternatives, related }: GenesysFeature): Message[] {
  const named = new Set([...(requires ?? []).flatMap(({ anyOf }) => anyOf), ...(alternatives ?? []).map(({ feature }) => feature)]);
  const others = related.filter((name) => !named.has(name));
  return others.length === 0 ? [] : [say('See also {features}.', { features: others.map((name) => `\`${name}\``).join(', ') })];
}

function describeSources({ applications }: GenesysFeature): Message[] {
  const pages = new Map<string | undefined, Set<number>>();
  for (const { document, page } of applications.flatMap(({ places }) => places)) {
    const ofDocument = pages.get(document) ?? new Set();
    pages.set(document, ofDocument.add(page));
  }
  return [...pages].map(([document, numbers]) => {
    const list = [...numbers].sort((a, b) => a - b).join(', ');
    return document === undefined
      ? say('From the Genesys Licensing Guide (October 2012), p. {pages}.', { pages: list })
      : say('From the {document}, p. {pages}.', { document, pages: list });
  });
}
