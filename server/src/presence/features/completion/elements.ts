import { afterByteOrderMark } from '../../../core/characters';
import type { Completion } from '../../../core/editing';
import { say, sayListed } from '../../../core/message';
import type { TextRange } from '../../../core/text';
import { isStartTagClosed } from '../../../xml/placeAt';
import type { XmlElement } from '../../../xml/tree';
import type { PresenceFile } from '../../model/presenceFile';
import type { ElementVocabulary } from '../../vocabulary';
import { describeElement } from '../describe/element';
import { item } from './item';
import { legalChildren } from './legalChildren';
import { documentSkeleton, elementSkeleton } from './skeleton';
import type { TagStart } from './tagStart';

/** New elements where a tag may begin: in an element that holds others, directly or after a `<`. */
export function newElements(file: PresenceFile, parent: XmlElement, { kind, start, end }: TagStart): Completion[] {
  return legalChildren(file.vocabulary, parent, start, undefined).map((child) =>
    newElement(file, child, parent, { start, end }, kind === 'startTag'),
  );
}

/** What the name of an existing start tag could be: the whole element where nothing else of it is there yet, else the name alone. */
export function elementsInsteadOf(file: PresenceFile, element: XmlElement): Completion[] {
  const { parent, name, startTag } = element;
  if (!parent) return [];
  const legal = legalChildren(file.vocabulary, parent, startTag.start, element);
  const prefix = prefixOf(parent);
  if (isBare(element)) {
    const end = isStartTagClosed(file.text, element) ? startTag.end : name.end;
    return legal.map((child) => newElement(file, child, parent, { start: startTag.start, end }, true));
  }
  return legal.map((child) =>
    item({
      label: child.name,
      kind: 'class',
      detail: sayListed(child.title),
      documentation: describeElement(child),
      edit: { range: { start: name.start, end: name.end }, newText: prefix + child.name },
      filterText: prefix + child.name,
    }),
  );
}

/** Whether of an element nothing is there yet but its name. */
export function isBare({ attributes, endTag, selfClosing, children }: XmlElement): boolean {
  return attributes.length === 0 && !endTag && !selfClosing && !children.some(({ kind }) => kind === 'element');
}

/** The document itself, where there is none yet. */
export function newDocument(file: PresenceFile, range: TextRange, afterLessThan: boolean): Completion[] {
  const root = file.vocabulary.elements.get(file.vocabulary.root);
  if (!root) return [];
  // An XML declaration may be at the very start alone.
  const isAtStart = range.start <= afterByteOrderMark(file.text);
  const declaration = !isAtStart || afterLessThan ? '' : '<?xml version="1.0" encoding="utf-8"?>\n';
  return [
    item({
      label: root.name,
      kind: 'snippet',
      detail: say('Template'),
      documentation: [
        file.kind === 'presence' ? say('A presence definition to start from.') : say('A custom tab file to start from.'),
        ...describeElement(root),
      ],
      edit: { range, newText: `${declaration}${documentSkeleton(file.kind)}` },
      isSnippet: true,
      filterText: (afterLessThan ? '<' : '') + root.name,
    }),
  ];
}

function newElement(
  file: PresenceFile,
  child: ElementVocabulary,
  parent: XmlElement,
  range: TextRange,
  afterLessThan: boolean,
): Completion {
  const prefix = prefixOf(parent);
  return item({
    label: child.name,
    kind: 'class',
    detail: sayListed(child.title),
    documentation: describeElement(child),
    edit: { range, newText: elementSkeleton(file, child.name, parent, prefix).toString() },
    isSnippet: true,
    filterText: (afterLessThan ? '<' : '') + prefix + child.name,
  });
}

function prefixOf({ name }: XmlElement): string {
  return name.prefix === '' ? '' : `${name.prefix}:`;
}
