import type { LineIndex } from '../core/lineIndex';
import { amountOf, joined, type Message, paragraph, say } from '../core/message';
import type { DeploymentNeeds, FeatureLicenses, FeatureNeed, NeedAnswer, NeedAnswerPart, NeedReason } from './deployment';
import type { StoryParagraph, StorySection } from './story';

/** So many blocks is a bar wide. */
const BAR_WIDTH = 10;
/** More reasons of one feature are counted, and not listed. */
const MOST_REASONS = 50;

/** What a deployment needs, for people: a table with a bar for each feature, then the reasons of each; `lines` are those of the file. */
export function needsSections(needs: DeploymentNeeds, lines: LineIndex): StorySection[] {
  return [needsTable(needs), ...needs.features.map((need) => reasonsSection(need, lines))];
}

function needsTable({ features, notes }: DeploymentNeeds): StorySection {
  const isCompared = features.some(({ licenses }) => licenses);
  return {
    heading: headingOf(features),
    paragraphs: notes.map((text) => ({ text })),
    table: {
      columns: [
        say('feature'),
        ...(isCompared ? [say('covered'), say('result')] : []),
        say('needed'),
        ...(isCompared ? [say('licensed')] : []),
      ],
      rows: features.map((need) => [
        nameOf(need),
        ...(need.licenses ? [barOf(need.needed, need.licenses), resultOf(need.licenses)] : []),
        need.needed,
        ...(need.licenses ? [sayGranted(need.licenses)] : []),
      ]),
    },
  };
}

function headingOf(features: readonly FeatureNeed[]): Message {
  if (features.length === 0) return say('Nothing in this plan takes licenses of a FEATURE');
  const count = amountOf(features.length);
  const compared = features.filter(({ licenses }) => licenses);
  if (compared.length === 0) return say('Features that need licenses: {count}', { count });
  const short = compared.filter(({ licenses }) => licenses && licenses.missing > 0).length;
  if (short === 0) return say('Everything that is needed is licensed');
  return short === 1
    ? say('1 of {count} needed features is not licensed in full', { count })
    : say('{short} of {count} needed features are not licensed in full', { count, short: amountOf(short) });
}

function reasonsSection(need: FeatureNeed, lines: LineIndex): StorySection {
  const { needed, licenses, reasons } = need;
  const values = { feature: nameOf(need), needed: amountOf(needed), result: licenses ? resultOf(licenses) : '' };
  const more = reasons.length - MOST_REASONS;
  return {
    heading: licenses ? say('{feature}: {needed} needed, {result}', values) : say('{feature}: {needed} needed', values),
    paragraphs: [
      ...reasons.slice(0, MOST_REASONS).map((reason) => reasonParagraph(reason, lines)),
      ...(more > 0 ? [{ text: say('{count} more', { count: amountOf(more) }) }] : []),
      ...rulesOf(reasons).map(({ rule, source }) => ({ text: joined([rule, sourceOf(source)], '. ') })),
    ],
  };
}

function reasonParagraph({ count, because, note, range }: NeedReason, lines: LineIndex): StoryParagraph {
  const text = say('{count} for {because}', { count: amountOf(count), because });
  return { text: note ? headed(text, note) : text, line: lines.positionAt(range.start).line + 1 };
}

/** The reasons that are counted by one rule each. */
function rulesOf(reasons: readonly NeedReason[]): readonly NeedReason[] {
  return [...new Map(reasons.map((reason) => [reason.rule.template, reason])).values()];
}

/** A headline, and what it says in more words. */
function headed(headline: Message, details: Message): Message {
  return joined([headline, details], '\n');
}

/** A feature, and what may be licensed instead. */
export function nameOf({ feature, instead }: Pick<FeatureNeed, 'feature' | 'instead'>): Message | string {
  return instead === undefined ? feature : say('{feature} or {other}', { feature, other: instead });
}

/** How many licenses there are. */
export function sayGranted({ granted }: FeatureLicenses): Message | number {
  return Number.isFinite(granted) ? granted : say('not counted');
}

/** How the licenses compare with what is needed, in two words. */
export function resultOf({ granted, missing, spare }: FeatureLicenses): Message {
  if (missing > 0) return say('{count} missing', { count: amountOf(missing) });
  if (!Number.isFinite(granted)) return say('not counted');
  return spare > 0 ? say('{count} spare', { count: amountOf(spare) }) : say('covered');
}

/** What part of the need is licensed: whole blocks of so many. What is missing always has one of them, and what is licensed too. */
export function barOf(needed: number, { missing }: FeatureLicenses): string {
  const lacking =
    missing === 0 ? 0 : Math.max(1, Math.min(BAR_WIDTH - (missing < needed ? 1 : 0), Math.round((missing / needed) * BAR_WIDTH)));
  return '█'.repeat(BAR_WIDTH - lacking) + '░'.repeat(lacking);
}

/** What is known of how licenses are counted, for people: of a feature the terms of its sum, of anything else each feature that it takes. */
export function answerSections({ topic, parts, notes }: NeedAnswer): StorySection[] {
  const first: StorySection = { heading: joined([topic.name]), paragraphs: [topic.summary, ...notes].map((text) => ({ text })) };
  if (topic.kind === 'feature') return [first, { heading: say('How the licenses are counted'), paragraphs: parts.map(termParagraph) }];
  return [
    first,
    ...parts.map(
      ({ application, feature, counting, details, source }): StorySection => ({
        heading: joined(application === undefined ? [feature] : [application, feature], ': '),
        paragraphs: [counting, ...details, sourceOf(source)].map((text) => ({ text })),
      }),
    ),
  ];
}

function termParagraph({ counting, details, source }: NeedAnswerPart): StoryParagraph {
  return { text: headed(counting, paragraph(...details, sourceOf(source))) };
}

function sourceOf(places: Message): Message {
  return say('Source: {places}', { places });
}
