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
    summary: 'An attribute value whose quotes are missing, doubled, mixed, misplaced or typographic',
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
        'The value of {attribute} is in typographic quotes; use straight ones (")\n{result} Word processors insert such quotes, but to XML they are letters.',
        { attribute: about, result },
      ),
      fixes: [straighten(range, written)],
    };
  }
  return {
    range,
    message: say('The value of {attribute} has no quotes\n{result} Write {attribute}="{value}".', {
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
    message: say('The value of {attribute} begins with {quote} but does not end with it\n{result} Insert the closing quote.', {
      attribute: about,
      quote,
      result: unreadable(file),
    }),
    // The last character may be the key beside the quote, struck in its place.
    fixes: [insert(place, quote, /^[^\s=]*[\p{L}\p{N}/]$/u.test(value))],
    related: [{ range: { start: place, end: place }, message: say('It seems to belong here') }],
  };
}

function wordDoubled(problem: Problem, file: PresenceFile): Report {
  return {
    range: problem.range,
    message: say('The value of {attribute} has one quote too many\n{result} Remove it.', {
      attribute: problem.about,
      result: unreadable(file),
    }),
    fixes: repairs(problem, say('Remove the extra quote')),
  };
}

function wordMissing(problem: Problem, file: PresenceFile): Report {
  return {
    range: problem.range,
    message: say('The value of {attribute} ends with a quote but does not begin with one\n{result} Insert the opening quote.', {
      attribute: problem.about,
      result: unreadable(file),
    }),
    fixes: repairsByText(problem).map((fix) => ({ ...fix, title: say('Insert the opening quote') })),
  };
}

function wordMixed(problem: Problem, file: PresenceFile): Report {
  const quote = file.text.charAt(problem.range.start);
  return {
    range: problem.range,
    message: say('The value of {attribute} begins with {quote} but ends with {other}\n{result} Both quotes must be the same.', {
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
    message: say('A quote of the value of {attribute} is one character out of place\n{result}', {
      attribute: problem.about,
      result: unreadable(file),
    }),
    fixes: repairsByText(problem),
  };
}
