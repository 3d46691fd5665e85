import { allOf, say, type Value } from '../../../core/message';
import { hexOfDecimal, isSeparatedEthernet, joinEthernet } from '../../model/hostId';
import type { LicenseFile } from '../../model/licenseFile';
import { isPlaceholder } from '../../model/placeholder';
import { type ServerLine, serverLinesOf } from '../../model/serverLines';
import { meaningOf } from '../../model/signedValues';
import { Refusal } from './refusal';

/**
 * Refuses where the host ids of the SERVER lines are not the same: every signature covers them, so a record that was issued for others is refused with error
 * -8. A received file without SERVER lines cannot be compared, and is for whoever merges it to know.
 */
export function requireSameHostIds(existing: LicenseFile, received: LicenseFile): void {
  const theirs = hostIdsOf(received);
  if (theirs.length === 0) return;
  const own = hostIdsOf(existing);
  refusePlaceholders(theirs, own);
  if (own.length === 0)
    throw new Refusal(
      say(
        'The received license is for the host id {received}, but the existing file has no SERVER line, so nothing shows whether it is for the same computer.',
        { received: written(theirs) },
      ),
    );
  if (sameSet(own, theirs)) return;
  throw new Refusal(
    say(
      'The received license is for another computer: its host id is {received}, that of the existing file is {existing}. Its signatures are not valid here; ask for a license for {existing}.',
      { received: written(theirs), existing: written(own) },
    ),
  );
}

/** What one SERVER line says. */
interface HostIds {
  readonly texts: readonly string[];
  readonly meanings: readonly string[];
}

function hostIdsOf(file: LicenseFile): HostIds[] {
  return serverLinesOf(file)
    .filter(({ copyOf }) => !copyOf)
    .map(idsOfLine);
}

function idsOfLine({ server: { hostId, hostIds } }: ServerLine): HostIds {
  const fields = hostIds.length > 0 ? hostIds : hostId ? [hostId] : [];
  const texts = fields.map(({ text }) => text);
  return { texts, meanings: texts.map(hostIdMeaning) };
}

/** A text that is equal for the ways to write one host id: any case, an Ethernet address with separators, `#` and a decimal number. */
export function hostIdMeaning(text: string): string {
  const plain = text.replace(/["\s]/g, '').replace(/^(\w+)=+/, '$1=');
  if (isSeparatedEthernet(plain)) return joinEthernet(plain).toUpperCase();
  const meaning = hexOfDecimal(plain) ?? meaningOf('hostId', plain);
  if (/^ID=/.test(meaning)) return meaning.replaceAll('-', '');
  // A volume's number is shown in two halves.
  if (/^DISK_SERIAL_NUM=[0-9A-F]{4}-[0-9A-F]{4}$/i.test(meaning)) return meaning.replace('-', '').toUpperCase();
  return /^(?:INTERNET|FLEXID|HOSTNAME)=/.test(meaning) ? meaning.toUpperCase() : meaning;
}

function refusePlaceholders(theirs: readonly HostIds[], own: readonly HostIds[]): void {
  const ofReceived = placeholderIn(theirs);
  if (ofReceived !== undefined)
    throw new Refusal(
      say(
        'The SERVER line of the received file has no host id but {placeholder}, so nothing shows whether it is for the same computer; ask for the license as it was issued.',
        { placeholder: ofReceived },
      ),
    );
  const ofExisting = placeholderIn(own);
  if (ofExisting !== undefined)
    throw new Refusal(
      say(
        'The existing file is a template: its SERVER line has no host id but {placeholder}. Save the received license as the license file instead.',
        { placeholder: ofExisting },
      ),
    );
}

/** What is in the place of a host id where none is. */
function placeholderIn(lines: readonly HostIds[]): Value | undefined {
  for (const { texts } of lines) {
    if (texts.length === 0) return say('nothing');
    const placeholder = texts.find((text) => isPlaceholder(text, 'hostId'));
    if (placeholder !== undefined) return placeholder;
  }
  return undefined;
}

/** Whether each line of one set is that of the same computer in the other. Of several host ids on a line, which is a mistake, one that is in both is enough. */
function sameSet(own: readonly HostIds[], theirs: readonly HostIds[]): boolean {
  if (own.length !== theirs.length) return false;
  const left = [...theirs];
  return own.every(({ meanings }) => {
    const at = left.findIndex((line) => line.meanings.some((meaning) => meanings.includes(meaning)));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function written(lines: readonly HostIds[]): Value {
  return allOf(lines.map(({ texts }) => texts.join(' ')));
}
