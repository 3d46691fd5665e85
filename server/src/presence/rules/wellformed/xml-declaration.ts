import { afterByteOrderMark, isLineEnd } from '../../../core/characters';
import type { Fix, Report } from '../../../core/finding';
import { type Message, say } from '../../../core/message';
import { shiftRange } from '../../../core/text';
import type { Problem } from '../../../xml/problems';
import type { PresenceFile } from '../../model/presenceFile';
import { declaredEncoding, toUtf8 } from '../../syntax/decodeXml';
import { isAsciiName, isEncodingName, isRefusedEncoding } from '../../syntax/encodingNames';
import { documentRule } from '../rule';
import { GUIDE, insert, problemRule, remove, replace, unreadable } from './_problem';

/** Longer than any XML declaration, in UTF-16 units. */
const LONGEST = 200;

const problems = problemRule(
  {
    id: 'xml-declaration',
    severity: 'error',
    summary: 'An XML declaration, <?xml … ?>, that is not at the very beginning or not written correctly',
    source: `XML 1.0, 2.8 "Prolog and Document Type Declaration", 2.6, PITarget, and 4.3.3 "Character Encoding in Entities"; ${GUIDE}`,
  },
  {
    'declaration-misplaced': wordMisplaced,
    'declaration-malformed': wordMalformed,
    'instruction-not-closed': wordUnclosed,
    'instruction-target': wordTarget,
  },
);

/** With the parser's problems, the name of an encoding by which readers refuse the file whatever its bytes are. */
export default documentRule({
  ...problems,
  check(file, report, context) {
    problems.check(file, report, context);
    const declared = firstLineEncoding(file);
    const message = declared && wrongEncoding(declared.label, file);
    if (message) report({ range: declared.range, message, fixes: [toUtf8(declared.range, false)] });
  },
});

function firstLineEncoding({ text, document }: PresenceFile) {
  // The declaration as a whole is reported then.
  if (document.problems.some(({ kind, range }) => kind === 'declaration-malformed' && range.start <= 1)) return undefined;
  const markLength = afterByteOrderMark(text);
  const declared = declaredEncoding(text.slice(markLength, markLength + LONGEST));
  return declared && { label: declared.label, range: shiftRange(declared.range, markLength) };
}

function wrongEncoding(label: string, file: PresenceFile): Message | undefined {
  const values = { name: label, result: unreadable(file) };
  if (!isEncodingName(label))
    return say('There is no encoding named {name}\n{result} Save the file as UTF-8 and write encoding="utf-8".', values);
  if (isRefusedEncoding(label)) {
    return say('XML readers refuse the encoding {name}\n{result} Save the file as UTF-8 and write encoding="utf-8".', values);
  }
  // The byte order mark of UTF-8 is not a letter.
  if (isAsciiName(label) && /[^\0-\x7f\ufeff]/.test(file.text)) {
    return say(
      'The file contains characters that its encoding {name} does not have\n{result} Save it as UTF-8 and write encoding="utf-8".',
      values,
    );
  }
  return undefined;
}

function wordMisplaced({ range }: Problem, file: PresenceFile): Report {
  const isFirst = isFirstThing(range.start, file);
  return {
    range,
    message: isFirst
      ? say('Nothing may be before the XML declaration, not even a space or an empty line\n{result} Begin the file with <?xml.', {
          result: unreadable(file),
        })
      : say('An XML declaration is allowed only once, at the very beginning of the file\n{result} Move it there or remove it.', {
          result: unreadable(file),
        }),
    fixes: isFirst ? [replace({ start: 0, end: range.start }, '', say('Remove what is before it'), true)] : removal(range.start, file),
  };
}

/** Whether nothing that can be seen is before an offset, at which a declaration begins. */
function isFirstThing(start: number, { text, document: { nodes } }: PresenceFile): boolean {
  // Of the nodes alone, so that of many declarations not each reads the text before it.
  const first = nodes[0]?.kind === 'text' ? nodes[1] : nodes[0];
  return (
    first !== undefined && first.kind !== 'element' && first.range.start === start && /^[\s\ufeff\u200b\u2060]*$/.test(text.slice(0, start))
  );
}

function removal(start: number, { text }: PresenceFile): Fix[] {
  const length = text.slice(start, start + LONGEST).indexOf('?>');
  return length < 0 ? [] : [remove({ start, end: start + length + 2 }, false)];
}

/** An encoding by its whole name: with it, nothing in a declaration but its spelling can be meant otherwise. */
const knownEncoding = /(?<![\w-])(?:utf-8|utf-16|us-ascii|iso-8859-(?:[1-9]|1[0-6])|windows-125[0-8])(?![\w.=-])/i;
/** What a declaration says beside version 1.0 and an encoding. */
const saysMore = /standalone|yes|1\.1|[\r\n]/i;

function wordMalformed({ range }: Problem, file: PresenceFile): Report {
  const written = file.text.slice(range.start, range.end);
  // Straight or typographic quotes, or none: what it was to say can be read all the same.
  const known = knownEncoding.exec(written)?.[0];
  const encoding = known ?? /encoding[\s=]*["'\u2018-\u201f\u00ab\u00bb]?([A-Za-z][\w.-]*)/i.exec(written)?.[1];
  const newText = `<?xml version="1.0"${encoding === undefined ? '' : ` encoding="${encoding}"`}?>`;
  return {
    range,
    message: say('The XML declaration is not written correctly\n{result} Write {example}, in this order and with straight quotes.', {
      example: newText,
      result: unreadable(file),
    }),
    fixes: [replace(range, newText, say('Change it to {text}', { text: newText }), known !== undefined && !saysMore.test(written))],
  };
}

function wordUnclosed({ range, about, place = range.end }: Problem, file: PresenceFile): Report | undefined {
  if (about !== 'xml') return undefined;
  const last = file.text[place - 1];
  return {
    range,
    message: say('The XML declaration does not end with ?>\n{result}', { result: unreadable(file) }),
    fixes: [
      last === '>' || last === '?'
        ? replace({ start: place - 1, end: place }, '?>', say('End it with ?>'), true)
        : insert(place, '?>', isLineEnd(file.text.charCodeAt(place))),
    ],
  };
}

function wordTarget({ range, about }: Problem, file: PresenceFile): Report | undefined {
  if (about.toLowerCase() !== 'xml') return undefined;
  const isFirst = range.start === afterByteOrderMark(file.text);
  return {
    range,
    message: say('The XML declaration must begin with <?xml in lowercase\n{result}', { result: unreadable(file) }),
    fixes: isFirst
      ? [replace({ start: range.start + 2, end: range.start + 5 }, 'xml', say('Change it to xml'), true)]
      : removal(range.start, file),
  };
}
