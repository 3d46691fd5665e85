import type { Fix, Report } from '../../../core/finding';
import { say } from '../../../core/message';
import type { TextRange } from '../../../core/text';
import type { Problem } from '../../../xml/problems';
import type { PresenceFile } from '../../model/presenceFile';
import { textAt } from './_places';
import { GUIDE, problemRule, remove, replace, unreadable } from './_problem';

export default problemRule(
  {
    id: 'unescaped-character',
    severity: 'error',
    summary: 'A < or & that stands for itself, where XML takes it for the beginning of a tag or a reference',
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
  const fix = isAlone && !mayHoldText ? remove(range, true) : escaped(range, '&lt;', true);
  return {
    range,
    message: say('A < begins a tag, but no name follows it. {result} Write &lt; for the character itself.', { result: unreadable(file) }),
    fixes: [fix],
  };
}

/** Whether nothing but white space stands around a character in a run of text. Of many such characters each looks only as far as the next. */
function isAloneIn(run: TextRange, { start, end }: TextRange, text: string): boolean {
  let before = start;
  while (before > run.start && isWhiteSpace(text, before - 1)) before--;
  let behind = end;
  while (behind < run.end && isWhiteSpace(text, behind)) behind++;
  return before === run.start && behind === run.end;
}

function isWhiteSpace(text: string, at: number): boolean {
  return text.charAt(at).trim() === '';
}

/** A `<` that was meant to begin a tag or a comment. */
function damagedMarkup(open: number, file: PresenceFile): Report | undefined {
  const behind = file.text.slice(open + 1, open + 80);
  const spaced = /^[ \t\r\n]+/.exec(behind)?.[0].length ?? 0;
  const name = spaced > 0 ? (/^[\w:.-]+(?=[\s/>])/.exec(behind.slice(spaced))?.[0] ?? '') : '';
  if (file.vocabulary.elements.has(name.slice(name.indexOf(':') + 1))) {
    const range = { start: open, end: open + 1 + spaced };
    return {
      range,
      message: say('Between < and the name {name} stands a blank, so this is no tag. {result} Take the blank out.', {
        name,
        result: unreadable(file),
      }),
      fixes: [
        replace({ start: open + 1, end: range.end }, '', say('Remove the blank'), false),
        escaped({ start: open, end: open + 1 }, '&lt;', false),
      ],
    };
  }
  const begun = /^!(?:-(?!-)|\[?[CDAT]*\[?)/.exec(behind)?.[0];
  if (begun === undefined) return undefined;
  const range = { start: open, end: open + 1 + begun.length };
  const whole = begun.length > 1 && begun !== '!-' ? '<![CDATA[' : '<!--';
  return {
    range,
    message: say('A comment begins with <!-- and a CDATA section with <![CDATA[ but this is neither. {result}', {
      result: unreadable(file),
    }),
    fixes: [
      replace(range, whole, say('Change it to {text}', { text: whole }), false),
      escaped({ start: open, end: open + 1 }, '&lt;', false),
    ],
  };
}

function wordAmpersand({ range }: Problem, file: PresenceFile): Report {
  const word = /^(?:amp|lt|gt|quot|apos)(?![\w.-])/.exec(file.text.slice(range.end, range.end + 6))?.[0];
  const fixes: Fix[] = [escaped(range, '&amp;', word === undefined)];
  if (word !== undefined) {
    const end = range.end + word.length;
    fixes.unshift(replace({ start: end, end }, ';', say('Insert the semicolon of {reference}', { reference: `&${word};` }), false));
    return {
      range: { start: range.start, end },
      message: say('The semicolon of {reference} is missing. {result}', { reference: `&${word};`, result: unreadable(file) }),
      fixes,
    };
  }
  return {
    range,
    message: say('An & begins a reference such as &lt; but here none follows. {result} Write &amp; for the character itself.', {
      result: unreadable(file),
    }),
    fixes,
  };
}

function wordInValue({ range, about }: Problem, file: PresenceFile): Report {
  return {
    range,
    message: say('A < may not stand in the value of {attribute}. {result} Write &lt; for it.', {
      attribute: about,
      result: unreadable(file),
    }),
    fixes: [escaped(range, '&lt;', true)],
  };
}

function wordCdataEnd({ range }: Problem, file: PresenceFile): Report {
  return {
    range,
    message: say('The characters ]]> end a CDATA section, but here none has begun. {result} Write ]]&gt; for them, or take them out.', {
      result: unreadable(file),
    }),
    fixes: [escaped(range, ']]&gt;', true)],
  };
}

function escaped(range: Problem['range'], newText: string, safe: boolean): Fix {
  return replace(range, newText, say('Write {text}', { text: newText }), safe);
}
