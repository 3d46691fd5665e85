import { inlineCode } from '../../core/markdown';
import { joined, type Message, oneOf, say, sayListed } from '../../core/message';
import { type FeatureApplication, type GenesysFeature, isDemandedOf } from '../catalogue/genesysFeatures';
import { isVersion } from '../model/version';

/** What the Genesys Licensing Guide says of a feature, for a FEATURE record of this version. */
export function describeGenesysFeature(feature: GenesysFeature, version: string | undefined): Message[] {
  return [
    say('**{name}**: {summary}', { name: feature.name, summary: sayListed(feature.summary) }),
    ...feature.applications.map((application) => describeApplication(application, feature.summary)),
    ...describeCompanions(feature, version),
    ...describeAlternatives(feature),
    ...(feature.singleServerOnly ? [say('**One license server only.** {why}', { why: sayListed(feature.singleServerOnly.why) })] : []),
    ...describeRelated(feature),
    say('From the Genesys Licensing Guide (October 2012), p. {pages}.', { pages: pagesOf(feature).join(', ') }),
  ];
}

function describeApplication(application: FeatureApplication, summary: string): Message {
  const { name, text, counting, notes, obsoleteSince, onlyUntil } = application;
  const howMany = say('How many: {counting}', { counting: sayListed(counting) });
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
  return demanded.map(({ anyOf, strength, why }) => {
    const values = { features: oneOf(anyOf.map(inlineCode)), why: sayListed(why) };
    return strength === 'needed' ? say('**Needs {features}.** {why}', values) : say('**Goes with {features}.** {why}', values);
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

function pagesOf(feature: GenesysFeature): number[] {
  return [...new Set(feature.applications.flatMap(({ places }) => places.map(({ page }) => page)))].sort((a, b) => a - b);
}
