import type { Fix, Report } from '../../../core/finding';
import { say } from '../../../core/message';
import type { Problem } from '../../../xml/problems';
import type { PresenceFile } from '../../model/presenceFile';
import { GUIDE, insert, problemRule, replace, unreadable } from './_problem';

const smartQuote = /[\u2018-\u201f\u00ab\u00bb\u00b4\u2032\u2033]/;

export default problemRule(
  {
    id: 'attribute-quotes',
    severity: 'error',
    summary: 'An attribute value without quotes, with one only, or between typographic quotation marks',
    source: `XML 1.0, 2.3 "Common Syntactic Constructs", AttValue; ${GUIDE}`,
  },
  { 'attribute-not-quoted': wordUnquoted, 'attribute-not-closed': wordUnclosed },
);

function wordUnquoted({ range, about }: Problem, file: PresenceFile): Report {
  const written = file.text.slice(range.start, range.end);
  const result = unreadable(file);
  if (smartQuote.test(written.charAt(0))) {
    return {
      range,
      message: say(
        'The value of {attribute} stands between typographic quotation marks, which word processors put in. To XML they are letters: the value has no quotes. {result} Put straight quotes (") there.',
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
  const closes = written.length > 1 && /["'\u2018-\u201f\u00ab\u00bb\u00b4\u2032\u2033]/.test(written.slice(-1));
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
    fixes: [insert(place, quote, value !== '' && !/[\s=]/.test(value))],
    related: [{ range: { start: place, end: place }, message: say('It seems to belong here.') }],
  };
}
