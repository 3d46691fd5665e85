import type { Report } from '../../../core/finding';
import { say } from '../../../core/message';
import type { Problem } from '../../../xml/problems';
import type { PresenceFile } from '../../model/presenceFile';
import { GUIDE, insert, problemRule, repairsByText, replace, unreadable } from './_problem';

export default problemRule(
  {
    id: 'attribute-without-value',
    severity: 'error',
    summary: 'An attribute without a value, or without the equals sign before it',
    source: `XML 1.0, 3.1 "Start-Tags, End-Tags, and Empty-Element Tags", Attribute; ${GUIDE}`,
  },
  { 'attribute-without-value': wordValue, 'attribute-no-equals': wordEquals, 'equals-damaged': wordDamagedEquals },
);

function wordValue({ range, about, place = range.end }: Problem, file: PresenceFile): Report {
  return {
    range,
    message: say('“{attribute}” has no value\n{result} Write {attribute}="…" with its value, or remove it.', {
      attribute: about,
      result: unreadable(file),
    }),
    fixes: file.text[place - 1] === '=' ? [insert(place, '""', false)] : [],
  };
}

function wordDamagedEquals(problem: Problem, file: PresenceFile): Report {
  return {
    range: problem.range,
    message: say('Only = and a quote may be between {attribute} and its value\n{result}', {
      attribute: problem.about,
      result: unreadable(file),
    }),
    fixes: repairsByText(problem),
  };
}

function wordEquals({ range, about }: Problem, file: PresenceFile): Report {
  return {
    range,
    message: say('The equals sign between {attribute} and its value is missing\n{result}', {
      attribute: about,
      result: unreadable(file),
    }),
    fixes: [replace(range, '=', say('Insert ='), true)],
  };
}
