import { afterByteOrderMark } from '../../../core/characters';
import type { Completion } from '../../../core/editing';
import { say } from '../../../core/message';
import { Snippet } from '../../../core/snippet';
import type { XmlPlace } from '../../../xml/placeAt';
import type { PresenceFile } from '../../model/presenceFile';
import { elementOf } from '../lookUp';
import { item } from './item';

/** The characters that XML has a name for (XML 1.0, 4.6), the one that must be written so first. */
const entities = [
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
] as const;

const COMMENT = '<!--';
const SECTION = '<![CDATA[';
const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>';

/**
 * What can be written where the cursor is after the beginning of markup that is not a tag: `&`, `<!` or `<?`. Undefined where it does not, so
 * that the elements and values of the place are offered.
 */
export function markupItems(file: PresenceFile, place: XmlPlace, offset: number): Completion[] | undefined {
  const before = file.text.slice(Math.max(0, offset - SECTION.length), offset);
  const reference = /&[A-Za-z]*$/.exec(before)?.[0];
  if (reference !== undefined && holdsCharacters(file, place, offset - reference.length)) return entityItems(file.text, reference, offset);
  const start = before.lastIndexOf('<');
  const begun = before.slice(start);
  if (start < 0 || isInside(place, offset - begun.length)) return undefined;
  if (begun.startsWith('<?')) return declarationItem(file, begun, offset);
  if (!begun.startsWith('<!') || begun === COMMENT || begun === SECTION) return begun.startsWith('<!') ? [] : undefined;
  return [
    ...(COMMENT.startsWith(begun) ? [markup(COMMENT, '-->', say('Comment'), begun, offset)] : []),
    ...(SECTION.startsWith(begun) && holdsText(file, place)
      ? [markup(SECTION, ']]>', say('Text in which < and & are plain characters'), begun, offset)]
      : []),
  ];
}

/** The XML declaration, for a document that has none, where alone it may be: at the very start. */
export function declarationAtStart(file: PresenceFile, offset: number): Completion[] {
  return offset === 0 && !file.text.startsWith('<?xml', afterByteOrderMark(file.text)) && file.root
    ? [declaration(0, 0, `${DECLARATION}\n`)]
    : [];
}

function declarationItem({ text }: PresenceFile, begun: string, offset: number): Completion[] {
  const start = offset - begun.length;
  if (!DECLARATION.startsWith(begun) || start > afterByteOrderMark(text)) return [];
  return [declaration(start, offset, DECLARATION)];
}

function declaration(start: number, end: number, newText: string): Completion {
  return item({ label: DECLARATION, kind: 'snippet', detail: say('XML declaration'), edit: { range: { start, end }, newText } });
}

function entityItems(text: string, reference: string, offset: number): Completion[] {
  const range = { start: offset - reference.length, end: text[offset] === ';' ? offset + 1 : offset };
  return entities.map(([name, character]) =>
    item({ label: `&${name};`, kind: 'value', detail: character, edit: { range, newText: `&${name};` }, filterText: `&${name};` }),
  );
}

function markup(open: string, close: string, detail: Completion['detail'], begun: string, offset: number): Completion {
  const inner = open === COMMENT ? ' ' : '';
  const snippet = new Snippet().add(open + inner).place();
  return item({
    label: `${open}${inner}${inner}${close}`,
    kind: 'snippet',
    ...(detail !== undefined && { detail }),
    edit: { range: { start: offset - begun.length, end: offset }, newText: snippet.add(inner + close).toString() },
    isSnippet: true,
    filterText: open,
  });
}

/** Whether a place begins in a comment, a section or a value that was open before it. */
function isInside(place: XmlPlace, start: number): boolean {
  if (place.kind === 'attributeValue') return place.range.start <= start;
  return place.kind === 'content' && place.leaf !== undefined && place.leaf.kind !== 'text' && place.leaf.range.start < start;
}

/** Whether a reference may be here: in a value, or in an element's text. */
function holdsCharacters(file: PresenceFile, place: XmlPlace, start: number): boolean {
  if (place.kind === 'attributeValue') return true;
  return place.kind === 'content' && !isInside(place, start) && holdsText(file, place);
}

function holdsText(file: PresenceFile, place: XmlPlace): boolean {
  return 'element' in place && place.element !== undefined && elementOf(file, place.element)?.hasText === true;
}
