import { skip } from '../../../core/characters';
import type { Report } from '../../../core/finding';
import { memo } from '../../../core/memo';
import { say } from '../../../core/message';
import type { TextRange } from '../../../core/text';
import { isXmlSpace } from '../../../xml/names';
import type { Problem } from '../../../xml/problems';
import type { XmlDocument, XmlElement } from '../../../xml/tree';
import type { PresenceFile } from '../../model/presenceFile';
import { elementAt, endTagAt } from './_places';
import { GUIDE, insert, problemRule, replace, unreadable } from './_problem';

export default problemRule(
  {
    id: 'tag-not-closed',
    severity: 'error',
    summary: 'A tag without the > that ends it',
    source: `XML 1.0, 3.1 "Start-Tags, End-Tags, and Empty-Element Tags"; ${GUIDE}`,
  },
  { 'tag-not-closed': word },
);

/** Where attributes end that are not finished: of a tag that goes on no further, they are what is to be finished first. */
const unfinishedAttributes = memo(({ problems }: XmlDocument): ReadonlySet<number> => {
  const unfinished = problems.filter(({ kind }) => kind === 'attribute-without-value' || kind === 'attribute-not-closed');
  return new Set(unfinished.map(({ range, place = range.end }) => place));
});

function word({ range, about, place = range.end }: Problem, file: PresenceFile): Report | undefined {
  if (unfinishedAttributes(file.document).has(place)) return undefined;
  const element = elementAt(file.document, range.start);
  const ended = file.text.startsWith('</', range.start) ? endTagAt(file.document, range.start + 2) : undefined;
  if (ended && about !== ended.name.text && ended.name.text.startsWith(about)) return wordBegun(range, ended.name.text, file);
  const isStartTag = element?.startTag.start === range.start;
  const closing = isStartTag && !element.selfClosing && isOver(element, file) ? '/>' : '>';
  return {
    range,
    message: say('The {closing} that ends the tag of {name} is missing\n{result}', {
      name: about,
      closing,
      result: unreadable(file),
    }),
    // At the end of the text nobody knows what else is missing, and an element that does not exist may be text after a <.
    fixes: [insert(place, closing, isEndCertain(place, file) && file.vocabulary.elements.has(about.slice(about.indexOf(':') + 1)))],
    related: [{ range: { start: place, end: place }, message: say('It seems to belong here') }],
  };
}

/** An end tag whose name is only begun. */
function wordBegun(range: TextRange, name: string, file: PresenceFile): Report {
  const endTag = `</${name}>`;
  return {
    range,
    message: say('The end tag {tag} is not complete\n{result}', { tag: endTag, result: unreadable(file) }),
    fixes: [replace(range, endTag, say('Change it to {text}', { text: endTag }), false)],
  };
}

/** Whether an element holds nothing and has no end tag, so that its tag was to end it as well. */
function isOver({ children, endTag, end, startTag }: XmlElement, { text }: PresenceFile): boolean {
  if (endTag || children.some(({ kind }) => kind !== 'text')) return false;
  for (let at = startTag.end; at < end; at++) if (!isXmlSpace(text.charCodeAt(at))) return false;
  return true;
}

/** Whether only white space is between the place and the next tag. */
function isEndCertain(place: number, { text }: PresenceFile): boolean {
  return text[skip(text, place, isXmlSpace)] === '<';
}
