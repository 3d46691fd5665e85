import { type Message, say } from '../../../core/message';
import type { Cleaning, ReceivedLine, Uncertainty } from '../../../language/cleaning';
import { hasTooManyParts } from '../../syntax/hasTooManyParts';
import type { LicenseRecord } from '../../syntax/record';
import { type CleanBody, cleanBody } from './cleanBody';
import { type MailBody, mailBodies } from './mailBodies';
import { signedMeaning } from './meaning';
import { isCompleteLicense, receivedOf } from './received';
import { type SourceLine, sourceLines, textOf } from './sourceLines';

/** No mail with a license is longer, in UTF-16 units. */
const LONGEST = 16 * 1024 * 1024;

/** Nobody quotes deeper. */
const MOST_QUOTES = 20;
/** What a license leaves in a text that is encoded or damaged: words in capitals, or Base64. */
const traces = /\b(?:FEATURE|INCREMENT|UPGRADE|SERVER|VENDOR|DAEMON|SIGN)\b|^(?:> ?)*[A-Za-z0-9+/]{40,76}=?\s*$/m;

/**
 * The license file in a mail: a whole message with its source, or what somebody copied out of one. Undoes what mail programs do to a text where that is
 * certain, and says where it is not: no signed character is made up or changed. Never throws.
 */
export function cleanMail(text: string): Cleaning {
  if (text.length > LONGEST || hasTooManyParts(text)) return nothing([], tooLarge);
  const texts = bodiesOf(sourceLines(text));
  const bodies = texts.map(cleanBody);
  const leftOut = bodies.flatMap((body) => body.leftOut).sort((a, b) => a.line - b.line);
  const filled = bodies.filter(({ records, uncertain }) => records.some(({ keyword }) => keyword) || uncertain.length > 0);
  const [first] = filled;
  if (!first)
    return nothing(
      leftOut,
      [text, ...texts.map(({ lines }) => textOf(lines))].some((piece) => traces.test(piece)) ? unreadable : noLicense,
    );
  const chosen = chooseBody(filled);
  if (!chosen) return cleaningOf({ ...first, records: [], uncertain: [{ line: 1, text: '', message: differing }] }, leftOut);
  return cleaningOf(chosen, leftOut);
}

/** The texts in a mail. What was quoted as it was encoded, sign by sign, is decoded without the signs. */
function bodiesOf(lines: readonly SourceLine[]): MailBody[] {
  const bodies = mailBodies(lines);
  if (bodies.some(({ decoded }) => decoded.length > 0)) return bodies;
  const unquoted = mailBodies(withoutQuotes(lines));
  return unquoted.some(({ decoded }) => decoded.length > 0) ? unquoted : bodies;
}

/** The lines without the quoting signs that all of them have. A space after a sign is part of it where all have one. */
function withoutQuotes(lines: readonly SourceLine[]): readonly SourceLine[] {
  let current = lines;
  for (let depth = 0; depth < MOST_QUOTES && current.every(({ text }) => text.startsWith('>') || text.trim() === ''); depth++) {
    const length = current.every(({ text }) => /^>(?: |\s*$)|^\s*$/.test(text)) ? 2 : 1;
    current = current.map(({ text, number }) => ({ text: text.startsWith('>') ? text.slice(length) : text, number }));
  }
  return current;
}

/** The body that all others agree with: one that is certain and holds all that is certain in any other. */
function chooseBody(bodies: readonly CleanBody[]): CleanBody | undefined {
  if (bodies.length === 1) return bodies[0];
  const certain = bodies.filter(({ uncertain }) => uncertain.length === 0);
  const candidates = certain.length > 0 ? certain : bodies;
  const meanings = bodies.map(({ records }) => meaningsOf(records));
  return candidates.find((candidate) => {
    const own = new Set(meaningsOf(candidate.records));
    return meanings.every((others) => others.every((meaning) => own.has(meaning)));
  });
}

function meaningsOf(records: readonly LicenseRecord[]): string[] {
  return records.filter(({ keyword }) => keyword).map(signedMeaning);
}

function cleaningOf({ records, cleaned, uncertain }: CleanBody, leftOut: readonly ReceivedLine[]): Cleaning {
  const text = records
    .map((record) => record.text)
    .join('')
    .replace(/^\n+|\n+$/g, '');
  const withData = records.filter(({ keyword }) => keyword);
  return {
    text: withData.length === 0 ? '' : `${text}\n`,
    received: withData.length === 0 ? [] : receivedOf(withData),
    isComplete: withData.length === 0 ? undefined : isCompleteLicense(withData),
    cleaned,
    leftOut,
    uncertain,
  };
}

function nothing(leftOut: readonly ReceivedLine[], message: Message): Cleaning {
  const uncertain: Uncertainty[] = message === noLicense ? [] : [{ line: 1, text: '', message }];
  return { text: '', received: [message], isComplete: undefined, cleaned: [], leftOut, uncertain };
}

const noLicense = say('There is no license in this text');
const unreadable = say(
  'There is no license in this text that can be read with certainty\nSave the attachment itself, or copy the license from the mail as it is displayed.',
);
const tooLarge = say('This text is too large to be a mail with a license');
const differing = say('This mail holds several licenses that differ\nSave the attachment that you need, and clean that one alone.');
