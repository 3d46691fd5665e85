import { type Message, say } from '../../core/message';
import { type FeatureApplication, type GenesysFeature, isDemandedOf } from '../catalogue/genesysFeatures';
import { isVersion } from '../model/version';

/** What the Genesys Licensing Guide says of a feature, for a FEATURE record of this version. */
export function describeGenesysFeature(feature: GenesysFeature, version: string | undefined): Message[] {
  return [
    say('**{name}**: {summary}', { name: feature.name, summary: feature.summary }),
    ...feature.applications.map((application) => describeApplication(application, feature.summary)),
    ...describeCompanions(feature, version),
    ...describeAlternatives(feature),
    ...(feature.singleServerOnly ? [say('**One license server only.** {why}', { why: feature.singleServerOnly.why })] : []),
    ...describeRelated(feature),
    say('From the Genesys Licensing Guide (October 2012), p. {pages}.', { pages: pagesOf(feature).join(', ') }),
  ];
}

function describeApplication(application: FeatureApplication, summary: string): Message {
  const { name, text, counting, notes, obsoleteSince, onlyUntil } = application;
  const howMany = `How many: ${counting}`;
  const sentences = text === summary ? [howMany] : [text, howMany];
  for (const note of notes ?? []) sentences.push(note.releases === undefined ? note.text : `Release ${note.releases}: ${note.text}`);
  if (obsoleteSince) sentences.push(obsoleteSince.condition);
  if (onlyUntil) sentences.push(onlyUntil.condition);
  return say('*{application}*: {text}', { application: name, text: sentences.join(' ') });
}

function describeCompanions({ requires }: GenesysFeature, version: string | undefined): Message[] {
  const demanded = (requires ?? []).filter((companion) => version === undefined || !isVersion(version) || isDemandedOf(companion, version));
  return demanded.map(({ anyOf, strength, why }) =>
    say(strength === 'needed' ? '**Needs {features}.** {why}' : '**Goes with {features}.** {why}', { features: orList(anyOf), why }),
  );
}

function describeAlternatives({ alternatives }: GenesysFeature): Message[] {
  return (alternatives ?? []).map(({ feature, together, why }) =>
    say(together === 'excluded' ? '**Never together with `{feature}`.** {why}' : '**Either this or `{feature}`: one is enough.** {why}', {
      feature,
      why,
    }),
  );
}

function describeRelated({ requires, alternatives, related }: GenesysFeature): Message[] {
  const named = new Set([...(requires ?? []).flatMap(({ anyOf }) => anyOf), ...(alternatives ?? []).map(({ feature }) => feature)]);
  const others = related.filter((name) => !named.has(name));
  return others.length === 0 ? [] : [say('See also {features}.', { features: others.map((name) => `\`${name}\``).join(', ') })];
}

function orList(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted[quoted.length - 1]}`;
}

function pagesOf(feature: GenesysFeature): number[] {
  return [...new Set(feature.applications.flatMap(({ places }) => places.map(({ page }) => page)))].sort((a, b) => a - b);
}
