import { type Message, say } from '../../../core/message';
import type { TextRange } from '../../../core/text';
import { vendorOf } from '../../model/feature';
import { packageOf } from '../../model/package';
import { isLaterRelease } from '../../model/version';
import type { LicenseRecord } from '../../syntax/record';
import type { AttributeDefinition } from '../../vocabulary/attributes';
import type { FileVocabulary } from '../fileVocabulary';
import type { CompletionContext, Offer } from './completion.types';
import { dateOffers } from './expiries';
import { namesOfFile } from './featureNames';
import { daemonPortOffers, recordHostIdOffers } from './server';
import type { ListKind } from './valueRange';

interface KnownValue {
  readonly label: string;
  readonly detail: Message;
  /** A sentence, where the detail is not enough. */
  readonly note?: Message;
  /** The first License Manager release that reads it. */
  readonly since?: string;
}

/** Who shares one license. */
const sharerNote = say('Checkouts that match in everything named here share one license. With `NONE`, every checkout takes its own.');

const sharers: readonly KnownValue[] = [
  { label: 'UHD', detail: say('Same user, host, display'), note: sharerNote },
  { label: 'UH', detail: say('Same user and host'), note: sharerNote },
  { label: 'U', detail: say('Same user'), note: sharerNote },
  { label: 'H', detail: say('Same host'), note: sharerNote },
  { label: 'D', detail: say('Same display'), note: sharerNote },
  { label: 'V', detail: say('Same vendor data'), note: sharerNote },
  { label: 'SITE', detail: say('The whole site'), note: sharerNote },
  { label: 'NONE', detail: say('No sharing'), note: sharerNote },
];

const values: Readonly<Record<string, readonly KnownValue[]>> = {
  DUP_GROUP: sharers,
  SUITE_DUP_GROUP: sharers,
  VM_PLATFORMS: [
    { label: 'PHYSICAL', detail: say('Only on physical machines') },
    { label: 'VM_ONLY', detail: say('Only on virtual machines') },
  ],
  OPTIONS: [
    { label: 'SUITE', detail: say('One license for the suite'), note: say('Checking out any component takes one license of the package.') },
    { label: 'SUITE_RESERVED', detail: say('SUITE, reserving the rest'), since: '8.1' },
  ],
  BORROW: [{ label: '168', detail: say('One week, in hours') }],
  sort: [{ label: '100', detail: say('The default') }],
};

/** The values that an attribute can have by its definition alone, where they are few enough to list. */
export function knownValues({ name }: AttributeDefinition): readonly KnownValue[] {
  return Object.hasOwn(values, name) ? (values[name] ?? []) : [];
}

/** What kind of list an attribute’s value is, if it is one: then each piece is completed by itself. */
export function listKindOf({ name, shape }: AttributeDefinition): ListKind | undefined {
  if (name === 'COMPONENTS') return 'components';
  return shape === 'hostIds' ? 'hostIds' : undefined;
}

/** The place of a value: the attribute’s record and the range of the value, or of a list’s piece, in it. */
export interface ValuePlace {
  readonly record: LicenseRecord;
  readonly range: TextRange;
}

/** What the value of an attribute can be; nothing for free text and signatures. */
export function attributeValueOffers(
  vocabulary: FileVocabulary,
  definition: AttributeDefinition,
  place: ValuePlace,
  { today, managerVersion }: CompletionContext,
): Offer[] {
  if (definition.name === 'COMPONENTS') return componentOffers(vocabulary, place);
  switch (definition.shape) {
    case 'date':
      return dateOffers(today);
    case 'hostIds': {
      const isNameOnly = place.record.slice(place.range).endsWith('=');
      return recordHostIdOffers(vocabulary).filter(({ label }) => !isNameOnly || label.endsWith('='));
    }
    case 'port':
      return daemonPortOffers(vocabulary);
    default:
      return knownValues(definition)
        .filter(({ since }) => since === undefined || isLaterRelease(managerVersion, since))
        .map(({ label, detail, note }) => ({ label, kind: 'value', detail, ...(note && { documentation: [note] }) }));
  }
}

/** The vendor’s features that the package has not got yet. */
function componentOffers(vocabulary: FileVocabulary, { record, range }: ValuePlace): Offer[] {
  const { components } = packageOf(record);
  const present = new Set(components.filter((component) => component.range.start !== range.start).map(({ name }) => name));
  return namesOfFile(vocabulary, record, vendorOf(record)).filter(({ label }) => !present.has(label));
}
