import type { Fix, Report } from '../../../core/finding';
import { say } from '../../../core/message';
import type { Problem } from '../../../xml/problems';
import type { XmlElement } from '../../../xml/tree';
import type { PresenceFile } from '../../model/presenceFile';
import { endTagAt } from './_places';
import { GUIDE, problemRule, remove, replace, unreadable } from './_problem';

export default problemRule(
  {
    id: 'end-tag-unexpected',
    severity: 'error',
    summary: 'An end tag without a start tag, or with a name other than that of its start tag',
    source: `XML 1.0, 3 "Logical Structures", Element Type Match; ${GUIDE}`,
  },
  { 'end-tag-unexpected': wordUnexpected, 'end-tag-misnamed': wordMisnamed },
);

function wordUnexpected({ range, about }: Problem, file: PresenceFile): Report {
  return {
    range,
    message: say('There is no open <{name}> that this end tag could close\n{result} Remove it or insert its start tag.', {
      name: about,
      result: unreadable(file),
    }),
    fixes: [remove(range, false)],
  };
}

function wordMisnamed({ range, about }: Problem, file: PresenceFile): Report {
  const written = file.text.slice(range.start, range.end);
  const element = endTagAt(file.document, range.start);
  const { elements } = file.vocabulary;
  const knowsStart = elements.has(localOf(about));
  const knowsEnd = elements.has(localOf(written));
  const moved = element && movedBracket(element, written, file);
  const fix =
    knowsEnd && !knowsStart && element
      ? replace(element.name, written, say('Change the start tag to {name}', { name: written }), moved === undefined)
      : replace(range, about, say('Change it to {name}', { name: about }), knowsStart && !knowsEnd);
  return {
    range,
    message: say(
      'The end tag </{written}> does not match the start tag <{name}>\n{result} Both names must be the same, capitals included.',
      {
        written,
        name: about,
        result: unreadable(file),
      },
    ),
    fixes: moved ? [moved, fix] : [fix],
    ...(element && { related: [{ range: element.name, message: say('The start tag is here') }] }),
  };
}

/** The fix that puts the > of a start tag one character on or back, where its name and the text after it let that be. */
function movedBracket({ name, startTag }: XmlElement, written: string, { text }: PresenceFile): Fix | undefined {
  if (startTag.end !== name.end + 1) return undefined;
  const after = text.charAt(startTag.end);
  const isShort = written === name.text + after;
  const isLong = name.text.slice(0, -1) === written && /\p{Ll}|&/u.test(after);
  if (!isShort && !isLong) return undefined;
  const tag = `${written}>${isShort ? '' : name.text.slice(-1)}`;
  return replace({ start: name.start, end: startTag.end + (isShort ? 1 : 0) }, tag, say('Change it to {text}', { text: `<${tag}` }), false);
}

function localOf(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
