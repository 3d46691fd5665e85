import type { Fix, Report } from '../../../core/finding';
import { say } from '../../../core/message';
import type { Problem } from '../../../xml/problems';
import type { PresenceFile } from '../../model/presenceFile';
import { GUIDE, insert, problemRule, repairs, repairsByText, replace, unreadable } from './_problem';

const smartQuote = /[`\u2018-\u201f\u00ab\u00bb\u00b4\u2032\u2033]/;

export default problemRule(
  {
    id: 'attribute-quotes',
    severity: 'error',
    summary: 'An attribute value without its two quotes: none, one, three, two of different kinds, or typographic ones',
    source: `XML 1.0, 2.3 "Common Syntactic Constructs", AttValue; ${GUIDE}`,
  },
  {
    'attribute-not-quoted': wordUnquoted,
    'attribute-not-closed': wordUnclosed,
    'quote-doubled': wordDoubled,
    'quote-missing': wordMissing,
    'quotes-mixed': wordMixed,
    'quote-misplaced': wordMisplaced,
  },
);

function wordUnquoted({ range, about }: Problem, file: PresenceFile): Report {
  const written = file.text.slice(range.start, range.end);
  const result = unreadable(file);
  if (smartQuote.test(written.charAt(0))) {
    return {
      range,
      message: say(
        'The value of {attribute} is between typographic quotation marks, which word processors put in. To XML they are letters: the value has no quotes. {result} Put straight quotes (") there.',
        { attribute: about, result },
      ),
      fixes: [straighten(range, written)],
    };
  }
  return {
    range,
    message: say('The value of {attribute} has no quotes. {result} Write {attribute}="{value}".', {
      attribute: about,
      value: written,
      result,
    }),
    fixes: [replace(range, `"${written.replaceAll('"', '')}"`, say('Put it in quotes'), /^[\w./:-]+$/.test(written))],
  };
}

function straighten(range: Problem['range'], written: string): Fix {
  const closes = written.length > 1 && /["'`\u2018-\u201f\u00ab\u00bb\u00b4\u2032\u2033]/.test(written.slice(-1));
  const value = written.slice(1, closes ? -1 : undefined);
  return replace(range, `"${value.replaceAll('"', '&quot;')}"`, say('Straighten the quotation marks'), closes && !smartQuote.test(value));
}

function wordUnclosed({ range, about, place = range.end }: Problem, file: PresenceFile): Report {
  const quote = file.text.charAt(range.start);
  const value = file.text.slice(range.start + 1, place);
  return {
    range,
    message: say('The value of {attribute} begins with {quote} and does not end with it. {result} Insert the second quote.', {
      attribute: about,
      quote,
      result: unreadable(file),
    }),
    // The last character may be the key beside the quote, struck in its place.
    fixes: [insert(place, quote, /^(?:[^\s=]*|https?:\/\/\S*)[\p{L}\p{N}/]$/u.test(value))],
    related: [{ range: { start: place, end: place }, message: say('It seems to belong here.') }],
  };
}

function wordDoubled(problem: Problem, file: PresenceFile): Report {
  return {
    range: problem.range,
    message: say('One quote too many is at the value of {attribute}. {result} Take it out.', {
      attribute: problem.about,
      result: unreadable(file),
    }),
    fixes: repairs(problem, say('Remove the quote that is too many')),
  };
}

function wordMissing(problem: Problem, file: PresenceFile): Report {
  return {
    range: problem.range,
    message: say('The value of {attribute} ends with a quote and does not begin with one. {result} Insert the first quote.', {
      attribute: problem.about,
      result: unreadable(file),
    }),
    fixes: repairsByText(problem).map((fix) => ({ ...fix, title: say('Insert the first quote') })),
  };
}

function wordMixed(problem: Problem, file: PresenceFile): Report {
  const quote = file.text.charAt(problem.range.start);
  return {
    range: problem.range,
    message: say('The value of {attribute} begins with {quote} and ends with {other}: both must be the same. {result}', {
      attribute: problem.about,
      quote,
      other: file.text.charAt(problem.range.end - 1),
      result: unreadable(file),
    }),
    fixes: repairs(problem, say('Change it to {text}', { text: quote })),
  };
}

function wordMisplaced(problem: Problem, file: PresenceFile): Report {
  return {
    range: problem.range,
    message: say('A quote of the value of {attribute} is one character off its place. {result}', {
      attribute: problem.about,
      result: unreadable(file),
    }),
    fixes: repairsByText(problem),
  };
}
