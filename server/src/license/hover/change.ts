import { type Message, say } from '../../core/message';
import { rangesTouch, type TextRange } from '../../core/text';
import { vendorOf } from '../model/feature';
import { isGenesys } from '../model/genesys';
import { isPlaceholder } from '../model/placeholder';
import { signedRanges } from '../model/signed';
import type { LicenseRecord } from '../syntax/record';

/** The last line of a hover: whether an administrator may change the token (research, "What may be edited"). */
export function changeNote(record: LicenseRecord, range: TextRange): Message {
  const standIn = isPlaceholder(record.slice(range));
  if (signedRanges(record).some((signed) => rangesTouch(signed, range))) {
    return standIn
      ? say('**Signed: only the publisher can fill it in.** Ask for the license file again.')
      : say(
          '**Signed: leave it as it is.** One changed character makes License Manager refuse the license (error {error}). If it is wrong, ask for a new file.',
          { error: record.kind === 'decimal' ? '-99' : '-8' },
        );
  }
  if (standIn) return say('**You may change it**: put the real value here. It is not signed.');
  return record.kind !== 'vendor' && isGenesys(vendorOf(record) ?? '')
    ? say(
        '**You may change it.** It is not signed, although Genesys’ guide advises to change nothing but the host name, the port and the daemon’s path.',
      )
    : say('**You may change it.** It is not signed.');
}

/** Said of a stand-in that Genesys’ templates have in the place of a value. */
export function standInNote(quoted: string): Message {
  return say('{text} is a stand-in: the real value was never filled in.', { text: quoted });
}
