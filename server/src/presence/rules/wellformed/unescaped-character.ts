import type { Fix, Report } from '../../../core/finding';
import { say } from '../../../core/message';
import type { TextRange } from '../../../core/text';
import type { Problem } from '../../../xml/problems';
import type { PresenceFile } from '../../model/presenceFile';
import { textAt } from './_places';
import { GUIDE, problemRule, remove, replace, unreadable } from './_problem';

/** As far as the beginning of a damaged section is looked for, in UTF-16 units. */
const LONGEST_SECTION = 400;

export default problemRule(
  {
    id: 'unescaped-character',
    severity: 'error',
    summary: 'A < or & that stands for itself, where XML reads it as the start of a tag or a reference',
    source: `XML 1.0, 2.4 "Character Data and Markup"; ${GUIDE}`,
  },
  {
    'bare-less-than': wordLessThan,
    'bare-ampersand': wordAmpersand,
    'attribute-less-than': wordInValue,
    'cdata-end-in-text': wordCdataEnd,
  },
);

function wordLessThan({ range }: Problem, file: PresenceFile): Report {
  const damaged = damagedMarkup(range.start, file);
  if (damaged) return damaged;
  const text = textAt(file.document, range.start);
  const holder = text?.parent && file.vocabulary.elements.get(text.parent.name.local);
  const isAlone = text !== undefined && isAloneIn(text.range, range, file.text);
  const mayHoldText = text?.parent !== undefined && holder?.hasText !== false;
  const fixes = lessThanFixes(range.start, file.text, mayHoldText);
  return {
    range,
    message: say('This < does not begin a tag; write &lt; for the character itself\n{result}', { result: unreadable(file) }),
    fixes: isAlone && !mayHoldText ? [remove(range, true)] : fixes,
  };
}

/** Whether nothing but white space is around a character in a run of text. Of many such characters each looks only as far as the next. */
function isAloneIn(run: TextRange, { start, end }: TextRange, text: string): boolean {
  let before = start;
  while (before > run.start && isWhiteSpace(text, before - 1)) before--;
  let after = end;
  while (after < run.end && isWhiteSpace(text, after)) after++;
  return before === run.start && after === run.end;
}

function isWhiteSpace(text: string, at: number): boolean {
  return text.charAt(at).trim() === '';
}

/** What a `<` can be: itself where text may be and white space, a digit or such follows it, else the rest of a damaged tag. */
function lessThanFixes(at: number, text: string, mayHoldText: boolean): Fix[] {
  const range = { start: at, end: at + 1 };
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  const literal = escaped(range, '&lt;', mayHoldText && /[\s\d=]/.test(after) && !/[!<]/.test(before));
  if (after !== '<') return [literal];
  // Struck twice, unless a space shows that it stands for itself.
  return [remove(range, before !== '<' && !/\s/.test(before)), literal];
}

/** A `<` that was meant to begin a tag or a comment. */
function damagedMarkup(open: number, file: PresenceFile): Report | undefined {
  const after = file.text.slice(open + 1, open + 80);
  const spaced = /^[ \t\r\n]+/.exec(after)?.[0].length ?? 0;
  const name = spaced > 0 ? (/^[\w:.-]+(?=[\s/>])/.exec(after.slice(spaced))?.[0] ?? '') : '';
  if (file.vocabulary.elements.has(name.slice(name.indexOf(':') + 1))) {
    const range = { start: open, end: open + 1 + spaced };
    return {
      range,
      message: say('There is a space between < and {name}, so this is not a tag\n{result} Remove the space.', {
        name,
        result: unreadable(file),
      }),
      fixes: [
        replace({ start: open + 1, end: range.end }, '', say('Remove the space'), false),
        escaped({ start: open, end: open + 1 }, '&lt;', false),
      ],
    };
  }
  const begun = /^!(?:-(?!-)|\[[CDAT]*\[?|[CDAT]{3,}\[?)?/.exec(after)?.[0];
  if (begun === undefined) return undefined;
  const range = { start: open, end: open + 1 + begun.length };
  const whole = begun.length > 1 && begun !== '!-' ? '<![CDATA[' : '<!--';
  return {
    range,
    message: say(
      'This is neither a comment nor a CDATA section\n{result} A comment begins with <!-- and a CDATA section with <![CDATA[ exactly.',
      {
        result: unreadable(file),
      },
    ),
    fixes: [
      replace(range, whole, say('Change it to {text}', { text: whole }), false),
      escaped({ start: open, end: open + 1 }, '&lt;', false),
    ],
  };
}

/** What follows an ampersand where a reference has lost its semicolon, or is damaged otherwise. */
const withoutSemicolon = /^(?:amp|lt|gt|quot|apos|#x[0-9A-Fa-f]+|#[0-9]+)/;

function wordAmpersand({ range }: Problem, file: PresenceFile): Report {
  const after = file.text.slice(range.end, range.end + 24);
  const word = withoutSemicolon.exec(after)?.[0];
  const literal = escaped(range, '&amp;', word === undefined && !isNearReference(after));
  if (word !== undefined) {
    const end = range.end + word.length;
    // A letter that follows may go on with the word, and some keys are beside the semicolon.
    const isCertain = /^(?:\s(?![ \t]*;)|[<.,)&"]|$)/.test(after.slice(word.length));
    const reference = `&${word};`;
    return {
      range: { start: range.start, end },
      message: say('The semicolon of {reference} is missing\n{result}', { reference, result: unreadable(file) }),
      fixes: [
        replace({ start: end, end }, ';', say('Insert the semicolon of {reference}', { reference }), isCertain),
        { ...literal, safe: false },
      ],
    };
  }
  const fixes = [literal];
  if (/^&(?:\w{1,8}|#\w{1,8});/.test(after)) fixes.unshift(remove(range, false));
  const missing = /^[0-9]{2,6};/.test(after) ? '#' : undefined;
  if (missing !== undefined)
    fixes.unshift(replace({ start: range.end, end: range.end }, missing, say('Insert {text}', { text: missing }), false));
  return {
    range,
    message: say('This & does not begin a reference; write &amp; for the character itself\n{result}', {
      result: unreadable(file),
    }),
    fixes,
  };
}

/** Whether what follows an ampersand looks like a reference with a slip in it, so that the ampersand may not stand for itself. */
function isNearReference(after: string): boolean {
  return /^(?:#|&|[^\s<>&="']{0,10};|[ \t]*(?:#?\w{1,6});|(?:am|mp|l|g|qu|ap)[^\w\s=])/.test(after);
}

function wordInValue({ range, about }: Problem, file: PresenceFile): Report {
  return {
    range,
    message: say('A < is not allowed in the value of {attribute}; write &lt;\n{result}', {
      attribute: about,
      result: unreadable(file),
    }),
    fixes: [escaped(range, '&lt;', true)],
  };
}

function wordCdataEnd({ range }: Problem, file: PresenceFile): Report {
  // What was to be the beginning of the section may be before it.
  const before = file.text.slice(Math.max(0, range.start - LONGEST_SECTION), range.start);
  const isLoose = !/[CDAT]{3}/i.test(before.slice(before.lastIndexOf(']]>') + 1));
  return {
    range,
    message: say('The characters ]]> end a CDATA section, but none has begun here\n{result} Write ]]&gt; instead or remove them.', {
      result: unreadable(file),
    }),
    fixes: [escaped(range, ']]&gt;', isLoose)],
  };
}

function escaped(range: Problem['range'], newText: string, safe: boolean): Fix {
  return replace(range, newText, say('Write {text}', { text: newText }), safe);
}
