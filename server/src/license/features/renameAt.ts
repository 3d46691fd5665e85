import type { RenameResult, RenameTarget } from '../../core/editing';
import { type Message, say, shortened } from '../../core/message';
import { rangesTouch, shiftRange } from '../../core/text';
import { signedRanges } from '../model/signed';
import type { LicenseTree } from '../syntax/parse';
import { occurrenceAt, occurrenceRange, occurrencesOfSame, type PlacedOccurrence } from './occurrences';
import { placedRecordAt, touches } from './placedRecords';

/** Longer than any host name of the domain name system. */
const LONGEST_HOST = 253;

/** What a rename at `offset` (0-based, UTF-16) would rename: the host name of a SERVER line; or why it cannot. */
export function prepareRenameAt(tree: LicenseTree, offset: number): RenameTarget {
  const origin = renamable(tree, offset);
  if (!origin) return { refusal: shortened(whyNot(tree, offset)) };
  return { range: occurrenceRange(origin), text: origin.occurrence.text };
}

/** The edits that give the host at `offset` another name on every SERVER line that has it; or why that cannot be. */
export function renameAt(tree: LicenseTree, offset: number, newName: string): RenameResult {
  const origin = renamable(tree, offset);
  const refusal = origin ? whyNoHostName(newName) : whyNot(tree, offset);
  if (!origin || refusal) return { refusal: shortened(refusal ?? nothingHere) };
  const edits = occurrencesOfSame(tree, origin)
    .filter(({ occurrence }) => occurrence.role === 'server')
    .map((placed) => ({ range: occurrenceRange(placed), newText: newName }));
  return { edits };
}

function renamable(tree: LicenseTree, offset: number): PlacedOccurrence | undefined {
  const origin = occurrenceAt(tree, offset);
  // An attribute in the host's place is not a host: another word there would end the record elsewhere.
  return origin?.occurrence.role === 'server' && !origin.occurrence.text.includes('=') ? origin : undefined;
}

const nothingHere = say('Only the host name on a SERVER line can be renamed. Put the cursor on it.');

function whyNot(tree: LicenseTree, offset: number): Message {
  const placed = placedRecordAt(tree, offset);
  const signed = placed && signedRanges(placed.record).find((range) => touches(range, offset - placed.start));
  if (!placed || !signed) return nothingHere;
  const occurrence = occurrenceAt(tree, offset);
  if (occurrence && rangesTouch(occurrenceRange(occurrence), shiftRange(signed, placed.start))) {
    return say(
      '{name} is covered by the signature: if it is renamed, License Manager refuses the license (error -8). Only the host name on a SERVER line can be renamed.',
      { name: occurrence.occurrence.text },
    );
  }
  return say(
    'This value is covered by the signature: if it changes, License Manager refuses the license (error -8). Only the host name on a SERVER line can be renamed.',
  );
}

/** A name that is more than one word, or a comment, would break the SERVER line; what a resolver makes of it is not ours to judge. */
function whyNoHostName(name: string): Message | undefined {
  if (name === '')
    return say('A SERVER line needs a host name or an IP address. Without one, its other fields shift into the wrong places.');
  if (name.length > LONGEST_HOST) return say('A host name can have at most {most} characters.', { most: LONGEST_HOST });
  return /^[\p{L}\p{N}_.:-]+$/u.test(name)
    ? undefined
    : say('{name} is not a host name. Use letters, digits, dots, hyphens and underscores, or an IPv4 or IPv6 address.', {
        name,
      });
}
