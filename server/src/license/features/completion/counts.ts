import { say } from '../../../core/message';
import type { LicenseRecord } from '../../syntax/record';
import type { FileVocabulary } from '../fileVocabulary';
import type { Offer } from './completion.types';
import { plausibleCounts } from './plausible';

const MOST_COUNTS = 5;

/** Counts: one, those that the vendor’s other records have most often, and none to count. */
export function countOffers(vocabulary: FileVocabulary, record: LicenseRecord, vendor: string | undefined): Offer[] {
  const used = plausibleCounts(vocabulary.counts(vendor, record)).filter((count) => count !== '1');
  return [
    { label: '1', kind: 'value', detail: say('One license') },
    ...used.slice(0, MOST_COUNTS).map((count): Offer => ({ label: count, kind: 'value', detail: say('In this file') })),
    {
      label: 'uncounted',
      kind: 'value',
      detail: say('Any number'),
      documentation: [
        say('Any number, but only on the computers named by `HOSTID=`, which an uncounted record must have. No license server is needed.'),
      ],
    },
  ];
}
