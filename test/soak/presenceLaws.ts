import { detect, type PresenceKind, vocabularyOf } from '../../server/src/presence/model/detect';
import { PresenceFile } from '../../server/src/presence/model/presenceFile';
import { decodeXml } from '../../server/src/presence/syntax/decodeXml';
import { scan } from '../../server/src/xml/scan';
import { checkPresence } from '../support/check';
import { checkPresenceFeatures, checkPresenceOutline } from '../support/presenceFeatureLaws';
import { checkFindings, checkFixAll, within } from './findingLaws';

/** Throws unless a text, read as a presence or custom tab file, obeys every law; features are asked at the offset. */
export function checkPresenceLaws(kind: PresenceKind, text: string, offset: number): void {
  checkTokens(text, undefined);
  checkTokens(text, { names: vocabularyOf(kind).structure });
  const check = (current: string) => checkPresence(kind, current);
  const findings = check(text);
  checkFindings(text, findings);
  checkFixAll(text, findings, check);
  editPresence(kind, text, offset);
  detect('presence.xml', text);
  checkBytes(text, (['utf8', 'utf16le', 'latin1'] as const)[offset % 3] ?? 'utf8');
}

/** Asks every editing feature of a file, those of a place at the offset. */
export function editPresence(kind: PresenceKind, text: string, offset: number): void {
  const file = new PresenceFile(kind, text);
  checkPresenceOutline(file);
  checkPresenceFeatures(file, offset);
}

function checkTokens(text: string, recovery: Parameters<typeof scan>[2]): void {
  let position = 0;
  scan(
    text,
    ({ start, end }) => {
      if (start !== position || end <= start) throw new Error('Tokens have gaps or overlaps');
      position = end;
    },
    recovery,
  );
  if (position !== text.length) throw new Error('Tokens do not reach to the end');
}

/** A file's bytes are read in whatever encoding, and what is said of them is in the text. */
function checkBytes(text: string, encoding: BufferEncoding): void {
  const decoded = decodeXml(Buffer.from(text, encoding));
  for (const { rule, range } of decoded.notes) within(decoded.text, range, rule);
}
