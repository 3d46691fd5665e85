import { type Change, type Fault, fault } from '../../core/hover';
import { say } from '../../core/message';
import { rangesTouch, type TextRange } from '../../core/text';
import { vendorOf } from '../model/feature';
import { isGenesys } from '../model/genesys';
import { isPlaceholder } from '../model/placeholder';
import { signedRanges } from '../model/signed';
import type { LicenseRecord } from '../syntax/record';

/** Whether an administrator may change a word of a record (research, "What may be edited"). */
export function changeOf(record: LicenseRecord, range: TextRange): Change {
  const standIn = isPlaceholder(record.slice(range));
  if (signedRanges(record).some((signed) => rangesTouch(signed, range))) {
    return standIn
      ? { verdict: say('**Signed: only the publisher can fill this in.**'), why: say('Ask for the license file again.') }
      : {
          verdict: say('**Signed: do not change.**'),
          why: say(
            'If even one character changes, License Manager refuses the license (error {error}). If the value is wrong, ask for a new file.',
            {
              error: record.kind === 'decimal' ? '-99' : '-8',
            },
          ),
        };
  }
  if (standIn) return { verdict: say('**You may change this**: enter the real value here. It is not signed.') };
  const verdict = say('**You may change this**: it is not signed.');
  return record.kind !== 'vendor' && isGenesys(vendorOf(record) ?? '')
    ? { verdict, why: say('Genesys’ guide advises changing only the host name, the port and the daemon’s path.') }
    : { verdict };
}

/** Whether the keyword of a record may be changed. */
export function changeOfKeyword({ kind, intendedKeyword }: LicenseRecord): Change {
  if (intendedKeyword !== undefined) return { verdict: say('**You may correct this**: the keyword is not signed.') };
  if (kind === 'useServer') return { verdict: say('**You may add or remove this line**: it is not signed.') };
  return {
    verdict: say('**Do not change**: a different keyword makes it a different kind of line.'),
    why: say('Uppercase and lowercase letters mean the same here.'),
  };
}

/** Said of a word for which its line has no field. */
export const changeOfStray: Change = {
  verdict: say('**Check before you change this.**'),
  why: say('It may be part of something signed. Compare the line with the file you received.'),
};

/** Said of a backslash or an empty line that does not belong where it is. */
export const removableLayout: Change = { verdict: say('**You may remove this**: layout is not signed.') };

/** Said of a stand-in that Genesys’ templates have in the place of a value. */
export function standInNote(quoted: string): Fault {
  return fault(say('{text} is a placeholder: the real value was never filled in.', { text: quoted }));
}
