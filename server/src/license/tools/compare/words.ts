import { allOf, type Message, say } from '../../../core/message';
import type { Comparison, ComparisonSection } from '../../../language/comparison';
import type { LicenseKind } from './licenseDifferences';

export type SectionKind = LicenseKind | 'servers' | 'administrator';

export const headings: Readonly<Record<SectionKind, Message>> = {
  servers: say('License servers'),
  added: say('Added'),
  removed: say('Removed'),
  raised: say('More licenses'),
  lowered: say('Fewer licenses'),
  longer: say('Valid longer'),
  shorter: say('Valid for a shorter time'),
  laterVersion: say('Later version'),
  earlierVersion: say('Earlier version'),
  changed: say('Changed in another way'),
  damaged: say('Damaged in the second file'),
  repaired: say('Damaged in the first file'),
  resigned: say('Only re-signed'),
  repeated: say('Repeated in the second file'),
  noLongerRepeated: say('Repeated in the first file'),
  administrator: say('What an administrator may change'),
};

/** What a section comes to, for the sentence that says it all. */
function countOf({ kind, differences: { length: count } }: ComparisonSection): Message {
  const one = count === 1;
  switch (kind as SectionKind) {
    case 'servers':
      return one ? say('1 difference in SERVER lines') : say('{count} differences in SERVER lines', { count });
    case 'added':
      return one ? say('1 record added') : say('{count} records added', { count });
    case 'removed':
      return one ? say('1 record removed') : say('{count} records removed', { count });
    case 'raised':
      return one ? say('1 with more licenses') : say('{count} with more licenses', { count });
    case 'lowered':
      return one ? say('1 with fewer licenses') : say('{count} with fewer licenses', { count });
    case 'longer':
      return one ? say('1 valid longer') : say('{count} valid longer', { count });
    case 'shorter':
      return one ? say('1 valid for a shorter time') : say('{count} valid for a shorter time', { count });
    case 'laterVersion':
      return one ? say('1 of a later version') : say('{count} of a later version', { count });
    case 'earlierVersion':
      return one ? say('1 of an earlier version') : say('{count} of an earlier version', { count });
    case 'changed':
      return one ? say('1 changed in another way') : say('{count} changed in another way', { count });
    case 'damaged':
      return one ? say('1 damaged in the second file') : say('{count} damaged in the second file', { count });
    case 'repaired':
      return one ? say('1 damaged in the first file') : say('{count} damaged in the first file', { count });
    case 'resigned':
      return one ? say('1 only re-signed') : say('{count} only re-signed', { count });
    case 'repeated':
      return one ? say('1 repeated in the second file') : say('{count} repeated in the second file', { count });
    case 'noLongerRepeated':
      return one ? say('1 repeated in the first file') : say('{count} repeated in the first file', { count });
    case 'administrator':
      return one
        ? say('1 difference that an administrator may make')
        : say('{count} differences that an administrator may make', { count });
  }
}

/** The comparison in one sentence. */
export function summaryOf(
  { outcome, sections, totals }: Pick<Comparison, 'outcome' | 'sections' | 'totals'>,
  before: string,
  after: string,
): Message {
  const names = { before, after };
  if (outcome === 'identical') return say('{before} and {after} are identical.', names);
  const byOrder = outcome === 'equal' ? totals.filter(({ changed }) => changed).map(({ name }) => name) : [];
  if (byOrder.length > 0)
    return say(
      '{before} and {after} have the same records in another order, and the order decides which of several FEATURE lines of one name License Manager grants: {features}.',
      { ...names, features: allOf(byOrder) },
    );
  if (outcome === 'equal') return say('{before} and {after} say the same: only layout or order differ.', names);
  if (sections.every(({ signed }) => !signed))
    return say('{before} and {after} have the same licenses, and {counts}.', { ...names, counts: allOf(sections.map(countOf)) });
  return say('From {before} to {after}: {counts}.', { ...names, counts: allOf(sections.map(countOf)) });
}
