import { Snippet } from '../../../core/snippet';
import { escapeAttribute } from '../../../xml/references';
import type { XmlElement } from '../../../xml/tree';
import { childrenNamed } from '../../../xml/walk';
import type { PresenceKind } from '../../model/detect';
import { standardIcons } from '../../model/icons';
import type { PresenceFile } from '../../model/presenceFile';
import { stateTable } from '../../model/texts';
import { type AttributeVocabulary, type ElementVocabulary, PRESENCE_NAMESPACE } from '../../vocabulary';
import { choicesOf, type Seat } from './choices';

/** What nearly every element of a kind has although it may do without; new ones get it too. */
const usual: Readonly<Record<string, readonly string[]>> = {
  state: ['id', 'icon'],
  display: ['menuText', 'statusText'],
  auto: ['event'],
  tab: ['userid', 'tooltip'],
};

/** A new element in `parent` with what must be in it, as a snippet. `prefix` is before each name, with its colon. */
export function elementSkeleton(file: PresenceFile, name: string, parent: XmlElement, prefix: string): Snippet {
  const snippet = new Snippet();
  addElement(snippet, file, { name, parent, element: undefined }, prefix, 0);
  return snippet;
}

/** A whole new document with examples to change, as a snippet, without an XML declaration. */
export function documentSkeleton(kind: PresenceKind): Snippet {
  return kind === 'presence' ? presenceSkeleton() : customTabSkeleton();
}

function addElement(snippet: Snippet, file: PresenceFile, seat: Seat, prefix: string, depth: number, language = ''): void {
  const { name } = seat;
  const known = file.vocabulary.elements.get(name);
  snippet.add(`<${prefix}${name}${language === '' ? '' : ` language="${language}"`}`);
  for (const attribute of known ? usualAttributes(known, seat) : []) {
    snippet.add(` ${attribute.name}="`);
    const choices = choicesOf(file, attribute, seat);
    if (choices.length > 0) snippet.choice(choices.map(escapeAttribute));
    else snippet.place(attribute.name);
    snippet.add('"');
  }
  const children = known ? usualChildren(known) : [];
  if (known?.hasText) {
    snippet.add('>');
    if (known.textValues.length > 0) snippet.choice(known.textValues.map(({ value }) => value));
    else snippet.place(known.title);
  } else if (children.length > 0) {
    snippet.add('>');
    for (const child of children) {
      for (const inLanguage of child === 'display' ? usualLanguages(file) : ['']) {
        snippet.add(`\n${'\t'.repeat(depth + 1)}`);
        addElement(snippet, file, { name: child, parent: undefined, element: undefined }, prefix, depth + 1, inLanguage);
      }
    }
    snippet.add(`\n${'\t'.repeat(depth)}`);
  } else {
    snippet.add('/>');
    return;
  }
  snippet.add(`</${prefix}${name}>`);
}

/** The languages that at least half of the states have texts in: a new state gets a display for each. */
function usualLanguages(file: PresenceFile): readonly string[] {
  const { languages, rows } = stateTable(file);
  const isUsual = (tag: string) => 2 * [...rows.values()].filter((texts) => texts.has(tag.toLowerCase())).length >= rows.size;
  const usual = languages.filter(isUsual);
  return usual.length > 0 ? usual : [''];
}

function usualAttributes({ name, attributes }: ElementVocabulary, { parent }: Seat): AttributeVocabulary[] {
  // The first display is for the default language; each further one must say which it is for.
  const isFurther = parent !== undefined && childrenNamed(parent, name).length > 0;
  return attributes.filter(
    (attribute) => attribute.required || isUsual(name, attribute.name) || (isFurther && attribute.format === 'languageTag'),
  );
}

function usualChildren({ name, children }: ElementVocabulary): string[] {
  return children.filter((child) => child.least > 0 || isUsual(name, child.name)).map((child) => child.name);
}

function isUsual(element: string, part: string): boolean {
  return Object.hasOwn(usual, element) && (usual[element]?.includes(part) ?? false);
}

function presenceSkeleton(): Snippet {
  const snippet = new Snippet().add(`<presence xmlns="${PRESENCE_NAMESPACE}">\n`);
  addState(snippet, 'ready', 'Set Ready', 'Ready', true);
  addState(snippet, 'notready', 'Set Not Ready', 'Not Ready', false);
  return snippet.add(`\t<auto>
\t\t<event name="preview-reject" onevent="notready" postevent="ready"/>
\t\t<event name="preview-timeout" onevent="notready"/>
\t\t<event name="preview-redirect" onevent="notready"/>
\t</auto>
</presence>
`);
}

function addState(snippet: Snippet, id: string, menuText: string, statusText: string, ready: boolean): void {
  snippet
    .add(`\t<state id="${id}" icon="${standardIcon(id)}">\n\t\t<display>\n\t\t\t<menuText>`)
    .place(menuText)
    .add('</menuText>\n\t\t\t<statusText>')
    .place(statusText)
    .add(`</statusText>\n\t\t</display>\n\t\t<genesysAgent ready="${ready}"/>\n\t</state>\n`);
}

function standardIcon(name: string): string {
  return standardIcons.find((icon) => icon.endsWith(`/${name}`)) ?? '';
}

function customTabSkeleton(): Snippet {
  return new Snippet()
    .add('<tabdata>\n\t<tab>\n\t\t<image>https://')
    .place('host.example.com/picture.png')
    .add('</image>\n\t\t<userid>')
    .choice(['true', 'false'])
    .add('</userid>\n\t\t<name>')
    .place('Contact Center')
    .add('</name>\n\t\t<tooltip>')
    .place('Contact Center')
    .add('</tooltip>\n\t\t<contenturl>http://')
    .place('host.example.com:8080')
    .add('/ucc/app/welcome</contenturl>\n\t</tab>\n</tabdata>\n');
}
