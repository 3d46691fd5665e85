import { isSpaceOrTab, skip, skipBack } from '../../../core/characters';
import type { Fix, Report } from '../../../core/finding';
import { say } from '../../../core/message';
import { parentsIn } from '../../../xml/build';
import { isXmlSpace } from '../../../xml/names';
import type { Problem } from '../../../xml/problems';
import { isImplied, type XmlElement } from '../../../xml/tree';
import { elementsOf } from '../../../xml/walk';
import type { PresenceFile } from '../../model/presenceFile';
import { bothKinds, documentRule } from '../rule';
import { GUIDE, insert, repairs, replace, unreadable } from './_problem';

export default documentRule({
  id: 'end-tag-missing',
  severity: 'error',
  summary: 'An element without its end tag',
  source: `XML 1.0, 3 "Logical Structures", Element Type Match; ${GUIDE}`,
  kinds: bothKinds,
  check(file, report) {
    for (const problem of file.document.problems) {
      if (problem.kind === 'end-tag-damaged') report(wordDamaged(problem, file));
    }
    if (!file.document.problems.some(({ kind }) => kind === 'end-tag-missing')) return;
    const unclosedTags = new Set(file.document.problems.filter(({ kind }) => kind === 'tag-not-closed').map(({ range }) => range.start));
    const standIns = new Set<XmlElement>();
    const said = new Set<XmlElement>();
    const contentEnds = new ContentEnds(file.text);
    const missing = [...elementsOf(file.document)].filter(lacksEndTag);
    for (const [index, element] of missing.entries()) {
      if (said.has(element)) continue;
      if (isStandIn(element, file, standIns)) {
        standIns.add(element);
        continue;
      }
      // A start tag that does not end either has been reported, and may have been meant to end the element.
      if (unclosedTags.has(element.startTag.start) && isEmpty(element, file)) continue;
      const swallowed = slashInValue(element, file);
      if (swallowed) {
        report(swallowed);
        continue;
      }
      const next = missing[index + 1];
      if (next && lostItsSlash(element, next, file)) {
        said.add(next);
        report(wordSlash(next, file));
      } else report(word(element, file, contentEnds.before(element.end)));
    }
  },
});

/** An end tag that a slip has made text of. Where its text may be longer or shorter, both readings are offered. */
function wordDamaged(problem: Problem, file: PresenceFile): Report {
  const { range, about } = problem;
  const endTag = `</${about}>`;
  const fixes = repairs(problem, say('Change it to {text}', { text: endTag }));
  // Where the end tag begins with its slash, the character before it may be a key struck for the <.
  if (problem.repair?.isCertain === false && file.text[range.start] === '/') {
    const start = range.start - 1;
    fixes.push(
      replace(
        { start, end: range.end },
        endTag,
        say('Change {text} to {tag}', { text: file.text.slice(start, range.end), tag: endTag }),
        false,
      ),
    );
  }
  if (problem.repair?.isCertain === false && file.text[range.start] === '<') {
    const kept = file.text.slice(range.start + 1, file.text.indexOf('/', range.start));
    fixes.push(replace(range, `${kept}${endTag}`, say('Change it to {text}', { text: `${kept}${endTag}` }), false));
  }
  return {
    range,
    message: say('This is almost the end tag {tag}, but it is read as text\n{result}', { tag: endTag, result: unreadable(file) }),
    fixes,
  };
}

function lacksEndTag(element: XmlElement): boolean {
  return !element.selfClosing && !element.endTag && !isImplied(element);
}

/** An empty element whose slash is within the last value. */
function slashInValue({ attributes, name, startTag }: XmlElement, file: PresenceFile): Report | undefined {
  const last = attributes.at(-1);
  if (!last || last.range.end !== startTag.end - 1 || file.text[last.valueRange.end - 1] !== '/' || last.quote === '') return undefined;
  const words = file.vocabulary.elements.get(name.local);
  if (!words || words.hasText || words.isOpen || words.children.length > 0) return undefined;
  const range = { start: last.valueRange.end - 1, end: startTag.end };
  const isAddress = file.text.slice(last.valueRange.start, range.start).includes('/');
  return {
    range,
    message: say('The slash that ends <{name}> is inside the value of {attribute}\n{result} It belongs after the quote.', {
      name: name.text,
      attribute: last.name.text,
      result: unreadable(file),
    }),
    fixes: [replace(range, `${last.quote}/>`, say('Move the slash after the quote'), !isAddress)],
  };
}

/** An unescaped placeholder of the sample file, such as <HOST> in an address, is another rule’s: it is to be replaced, not closed. */
function isStandIn(
  { name, attributes, parent }: XmlElement,
  { kind, vocabulary }: PresenceFile,
  standIns: ReadonlySet<XmlElement>,
): boolean {
  if (kind !== 'customTab' || !parent || attributes.length > 0 || vocabulary.elements.has(name.local)) return false;
  return standIns.has(parent) || vocabulary.elements.get(parent.name.local)?.hasText === true;
}

function isEmpty({ children, startTag, end }: XmlElement, { text }: PresenceFile): boolean {
  return children.every(({ kind }) => kind === 'text') && isSpace(text, startTag.end, end);
}

function isSpace(text: string, start: number, end: number): boolean {
  return skip(text, start, isXmlSpace, end) === end;
}

/** Whether the second element is the first one’s end tag without its slash: of the same name, where the first ends, and with nothing in it. */
function lostItsSlash(element: XmlElement, next: XmlElement, file: PresenceFile): boolean {
  return (
    (next.startTag.start === element.end || (next.parent === element && next.end === element.end)) &&
    next.name.text === element.name.text &&
    next.attributes.length === 0 &&
    file.text[next.startTag.end - 1] === '>' &&
    isEmpty(next, file)
  );
}

function wordSlash({ name, startTag }: XmlElement, file: PresenceFile): Report {
  return {
    range: startTag,
    message: say('This start tag <{name}> was probably meant to be the end tag\n{result} Write </{name}>, with a slash.', {
      name: name.text,
      result: unreadable(file),
    }),
    fixes: [replace({ start: name.start, end: name.start }, '/', say('Change it to the end tag'), true)],
  };
}

/** Where the text before an offset ends without its white space; remembered, since many elements may end at one place. */
class ContentEnds {
  private readonly known = new Map<number, number>();

  constructor(private readonly text: string) {}

  before(offset: number): number {
    let end = this.known.get(offset);
    if (end === undefined) {
      end = skipBack(this.text, offset, isXmlSpace);
      this.known.set(offset, end);
    }
    return end;
  }
}

function word(element: XmlElement, file: PresenceFile, contentEnd: number): Report {
  const { name, startTag } = element;
  const fix = endTagFix(element, file, Math.max(contentEnd, startTag.end));
  return {
    range: { start: startTag.start, end: name.end },
    message: say('The end tag </{name}> is missing\n{result} Insert it after everything that belongs to <{name}>.', {
      name: name.text,
      result: unreadable(file),
    }),
    fixes: [fix],
    related: [{ range: fix.edits[0]?.range ?? name, message: say('It seems to belong here') }],
  };
}

function endTagFix(element: XmlElement, file: PresenceFile, at: number): Fix {
  const { name, parent, startTag } = element;
  const { text } = file;
  const endTag = `</${name.text}>`;
  const own = element.children.some(({ kind }) => kind === 'element') ? lineBreakOf(element, text, at) : '';
  // At the end of the text nobody knows what else is missing.
  const isKnown = file.vocabulary.elements.has(name.local) && element.end < text.length;
  const isPlaced = parent === undefined || parentsIn(file.vocabulary.structure, name.local)?.includes(parent.name.local) === true;
  // What is left of the end tag itself may be the end of the text.
  const isLeft =
    at - startTag.end > name.text.length &&
    (text.startsWith(name.text, at - name.text.length) || text.startsWith(`${name.text}>`, at - name.text.length - 1));
  const isEmptyAgain = text.startsWith(`<${name.text}/>`, element.end);
  return insert(at, `${own}${endTag}`, isKnown && isPlaced && !isLeft && !isEmptyAgain);
}

/** The line break and indentation before the end tag of an element that begins a line of its own; empty where it does not. */
function lineBreakOf({ startTag }: XmlElement, text: string, end: number): string {
  const lineStart = skipBack(text, startTag.start, isSpaceOrTab);
  const before = text[lineStart - 1];
  const beginsLine = before === undefined || before === '\n' || before === '\r';
  if (!beginsLine || !/[\r\n]/.test(text.slice(startTag.end, end))) return '';
  const lineEnd = before === '\r' ? '\r' : text[lineStart - 2] === '\r' ? '\r\n' : '\n';
  return lineEnd + text.slice(lineStart, startTag.start);
}
