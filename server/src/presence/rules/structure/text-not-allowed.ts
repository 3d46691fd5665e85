import { trimmed } from '../../../core/characters';
import type { Fix } from '../../../core/finding';
import { type Message, say } from '../../../core/message';
import type { TextEdit, TextRange } from '../../../core/text';
import { isXmlSpace } from '../../../xml/names';
import { hasProblemWithin } from '../../../xml/problemsWithin';
import { decodeReferences } from '../../../xml/references';
import type { XmlElement, XmlLeaf } from '../../../xml/tree';
import { knownElements } from '../../model/knownElements';
import type { PresenceFile } from '../../model/presenceFile';
import { documentRule, presenceOnly } from '../rule';
import { plainFor } from './_unseen';

export default documentRule({
  id: 'text-not-allowed',
  severity: 'error',
  summary: 'Text where only elements are allowed',
  source:
    'UC Connector 8.0 Deployment Guide, appendix D, "Presence Definition XML Schema": no type but those of texts and reasons is mixed',
  kinds: presenceOnly,
  check(file, report) {
    for (const element of knownElements(file)) {
      const definition = file.vocabulary.elements.get(element.name.local);
      if (!definition || definition.hasText || definition.isOpen) continue;
      for (const child of element.children) {
        if (child.kind !== 'text' && child.kind !== 'cdata') continue;
        const range = visibleRange(file, child);
        // What is not well-formed has been reported as that: a bare < makes text of all up to the next tag.
        if (!range || hasProblemWithin(file.document, range)) continue;
        report({ range, ...findingOn(file, element, range) });
      }
    }
  },
});

/** The text without the white space around it, or undefined where nothing is left. */
function visibleRange({ text }: PresenceFile, leaf: XmlLeaf): TextRange | undefined {
  if (leaf.kind === 'cdata') {
    const isSpace = /^[ \t\r\n]*$/.test(text.slice(leaf.range.start + 9, leaf.range.end - 3));
    return isSpace ? undefined : leaf.range;
  }
  const { start, end } = trimmed(text, leaf.range, isXmlSpace);
  if (start === end || /^[ \t\r\n]*$/.test(decodeReferences(text.slice(start, end)))) return undefined;
  return { start, end };
}

function findingOn(file: PresenceFile, element: XmlElement, range: TextRange): { message: Message; fixes: Fix[] } {
  const written = file.text.slice(range.start, range.end);
  const name = element.name.local;
  if (isUnseen(written)) {
    return {
      message: say(
        'This character may look like a space, but to UC Connector it is text\nOnly elements are allowed in <{name}>. Web pages and word processors insert such no-break spaces.',
        { name },
      ),
      fixes: [{ title: say('Replace it with ordinary spaces'), edits: plainEdits(file.text, range), safe: true }],
    };
  }
  // Nothing but a bracket struck twice is sure to mean nothing.
  const remove: Fix = { title: say('Remove this text'), edits: [{ range, newText: '' }], safe: written === '>' };
  const comment: Fix = {
    title: say('Make this text a comment'),
    edits: [{ range, newText: `<!-- ${written} -->` }],
    safe: false,
  };
  const message = say(
    'Text is not allowed directly in <{name}>, only elements\n“{text}” may be the rest of a damaged tag. Remove it or make it a comment.',
    { text: written, name },
  );
  const opening = /^(?:!-{1,2}|--)(?=[^-])[^-]*-->$/.test(written) ? (/^!?-*/.exec(written)?.[0].length ?? 0) : 0;
  if (opening > 0) {
    const begin = { start: range.start, end: range.start + opening };
    const fix: Fix = { title: say('Change it to {text}', { text: '<!--' }), edits: [{ range: begin, newText: '<!--' }], safe: true };
    return { message, fixes: [fix, remove] };
  }
  const worthKeeping = /[\p{L}\p{N}]/u.test(written) && !written.includes('--') && !written.startsWith('<![CDATA[');
  return {
    message,
    fixes: worthKeeping ? [comment, remove] : [remove],
  };
}

/** Whether nothing in a text can be seen. Not by an array of its characters, which may be millions. */
function isUnseen(text: string): boolean {
  for (const character of text) if (!isXmlSpace(character.charCodeAt(0)) && plainFor(character) === undefined) return false;
  return true;
}

/** One edit for each run of characters that cannot be seen. */
function plainEdits(text: string, { start, end }: TextRange): Fix['edits'] {
  const edits: TextEdit[] = [];
  for (let at = start; at < end; at++) {
    const parts: string[] = [];
    for (
      let plain = plainFor(text.charAt(at));
      plain !== undefined;
      plain = at + parts.length < end ? plainFor(text.charAt(at + parts.length)) : undefined
    )
      parts.push(plain);
    if (parts.length === 0) continue;
    edits.push({ range: { start: at, end: at + parts.length }, newText: parts.join('') });
    at += parts.length;
  }
  return edits;
}
