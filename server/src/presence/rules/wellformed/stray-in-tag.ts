import type { Report } from '../../../core/finding';
import { say } from '../../../core/message';
import { isUnseen } from '../../../xml/names';
import type { Problem } from '../../../xml/problems';
import type { PresenceFile } from '../../model/presenceFile';
import { endTagAt } from './_places';
import { GUIDE, problemRule, remove, repairs, repairsByText, replace, unreadable } from './_problem';

export default problemRule(
  {
    id: 'stray-in-tag',
    severity: 'error',
    summary: 'Something in a tag that is neither its name nor an attribute',
    source: `XML 1.0, 3.1 "Start-Tags, End-Tags, and Empty-Element Tags"; ${GUIDE}`,
  },
  { 'stray-in-tag': word, 'name-missing': wordName, 'start-tag-damaged': wordStartTag },
);

function word(problem: Problem, file: PresenceFile): Report {
  const { range, repair } = problem;
  const written = file.text.slice(range.start, range.end);
  const result = unreadable(file);
  if (isUnseen(written.charCodeAt(0))) {
    return {
      range,
      message: say('This character may look like a space, but to XML it is not\n{result} It may be a no-break space from a web page.', {
        result,
      }),
      fixes: [replace(range, ' ', say('Put a plain space in its place'), true)],
    };
  }
  return {
    range,
    message: say(
      '“{text}” does not belong in a tag; remove it\n{result} After its name, a tag has only attributes, such as name="value".',
      {
        text: written,
        result,
      },
    ),
    fixes: repair ? repairsByText(problem) : [remove(range, false)],
  };
}

function wordName({ range, about }: Problem, file: PresenceFile): Report {
  const result = unreadable(file);
  if (about !== '') {
    return {
      range,
      message: say('There must be no space between </ and {name}\n{result}', { name: about, result }),
      fixes: [replace({ start: range.start + 2, end: range.end }, '', say('Remove the space'), true)],
    };
  }
  const element = endTagAt(file.document, range.end);
  if (!element) {
    return { range, message: say('This end tag has no name\n{result} After </, write the name of the element that it ends.', { result }) };
  }
  const endTag = `</${element.name.text}>`;
  const end = element.endTag?.range.end ?? range.end;
  return {
    range,
    message: say('This end tag has no name\n{result} To end the element before it, write {tag}.', { result, tag: endTag }),
    fixes: [replace({ start: range.start, end: Math.max(end, range.end) }, endTag, say('Change it to {text}', { text: endTag }), false)],
  };
}

function wordStartTag(problem: Problem, file: PresenceFile): Report {
  return {
    range: problem.range,
    message: say('The start tag of <{name}> is damaged\n{result} The name must follow < directly, and only once.', {
      name: problem.about,
      result: unreadable(file),
    }),
    fixes: repairs(problem, say('Remove the extra characters')),
  };
}
