import { LineIndex } from '../../core/lineIndex';
import { type Message, render, type Value } from '../../core/message';
import type { MenuPreview, Preview, PreviewIcon, PreviewState, PreviewTab, PreviewTarget, TabsPreview } from '../../language/preview';
import type { StoryParagraph, StorySection } from '../../language/story';
import { jsonWithoutCommands } from '../formats/buildCommands';
import { placeOf } from '../formats/place';
import { jsonWithoutControls } from '../formats/visible';
import { storyText } from '../storyText';
import { print, wantsColor, wrapColumns } from '../terminal';
import { type PresenceRequest, readPresence, refuseKind, TROUBLE } from './readPresence';

/** Prints what users of a file see. Returns the exit status. */
export async function tellMenu(request: PresenceRequest & { readonly language: string | undefined }): Promise<number> {
  const file = await readPresence(request);
  if (!file) return TROUBLE;
  const preview = file.analysis.preview?.(request.language);
  if (!preview) {
    await refuseKind(file);
    return TROUBLE;
  }
  const lines = new LineIndex(file.text);
  await print(
    request.format === 'json'
      ? jsonOf(file.shownName, preview, lines)
      : storyText({ sections: sectionsOf(preview, lines) }, wrapColumns(), wantsColor()),
  );
  return preview.trouble ? 1 : 0;
}

function sectionsOf(preview: Preview, lines: LineIndex): StorySection[] {
  const sections = preview.kind === 'menu' ? menuSections(preview, lines) : tabSections(preview, lines);
  return sections.filter(({ paragraphs, table }) => paragraphs.length > 0 || (table && table.rows.length > 0));
}

function menuSections(preview: MenuPreview, lines: LineIndex): StorySection[] {
  const { states, languages, language, defaultLanguage, trouble } = preview;
  const shown = languages.find(({ tag }) => tag === language);
  const line = ({ place }: PreviewState): number => lines.positionAt(place.start).line + 1;
  // What is shown in the default language instead.
  const marked = (text: string | undefined, { isFallback }: PreviewState): Value =>
    text === undefined ? '' : isFallback && language !== defaultLanguage ? `${text} (${defaultLanguage})` : text;
  const notes: StoryParagraph[] = troubleOf(trouble);
  if (!shown?.isSupported)
    notes.push({
      text: english(
        'UC Connector does not have the language {language}: a browser in it shows the texts of the default language, {defaultLanguage}.',
        {
          language,
          defaultLanguage,
        },
      ),
    });
  const offered = states.filter(({ menu }) => menu !== undefined);
  if (offered.length === 0) notes.push({ text: english('Nothing: no state has a text for the menu.') });
  return [
    {
      heading: english('Menu in {language}', {
        language: shown ? english('{name} ({tag})', { name: shown.name, tag: language }) : language,
      }),
      paragraphs: notes,
      table: {
        columns: [english('Line'), english('Menu'), english('Status'), english('State')],
        rows: offered.map((state) => [line(state), marked(state.menu, state), marked(state.status, state), state.id].map(cell)),
      },
    },
    {
      heading: english('Not in the menu'),
      paragraphs: [],
      table: {
        columns: [english('Line'), english('State'), english('Status'), english('Why')],
        rows: states
          .filter(({ menu }) => menu === undefined)
          .map((state) => [line(state), state.id, marked(state.status, state), state.why ?? ''].map(cell)),
      },
    },
    {
      heading: english('Automatic transitions'),
      paragraphs: preview.transitions.flatMap(({ notes: said, range }) =>
        said.map((text) => ({ text, ...(range && { line: lines.positionAt(range.start).line + 1 }) })),
      ),
      table: {
        columns: [english('Event'), english('State'), english('After the timer')],
        rows: preview.transitions.map(({ event, range, state, after }) => [
          range ? event : english('{event} (default)', { event }),
          cell(targetOf(state, preview)),
          after ? cell(targetOf(after.target, preview)) : '',
        ]),
      },
    },
    {
      heading: english('Missing texts'),
      paragraphs: [],
      table: {
        columns: [english('Line'), english('State'), english('Missing')],
        rows: states
          .filter(({ missing }) => missing.length > 0)
          .map((state) => [line(state), state.id, state.missing.map(({ language: tag, text }) => `${tag} ${text}Text`).join(', ')]),
      },
    },
  ];
}

function tabSections({ tabs, showsImages, trouble }: TabsPreview, lines: LineIndex): StorySection[] {
  const line = ({ place }: PreviewTab): number => lines.positionAt(place.start).line + 1;
  const shown = tabs.filter(({ why }) => why === undefined);
  const notes = troubleOf(trouble);
  if (shown.length === 0) notes.push({ text: english('Nothing: no tab can be shown.') });
  else if (!showsImages) notes.push({ text: english('The image of a single tab is not shown.') });
  return [
    {
      heading: english('Tabs of Office Communicator'),
      paragraphs: notes,
      table: {
        columns: [english('Line'), english('Tooltip'), english('Image'), english('Page')],
        rows: shown.map((tab) => [line(tab), tab.tooltip, tab.image?.address ?? '', tab.address]),
      },
    },
    {
      heading: english('Not shown'),
      paragraphs: [],
      table: {
        columns: [english('Line'), english('Name'), english('Why')],
        rows: tabs.filter(({ why }) => why !== undefined).map((tab) => [line(tab), tab.name, tab.why ?? '']),
      },
    },
  ];
}

function troubleOf(trouble: Message | undefined): StoryParagraph[] {
  return trouble ? [{ text: trouble }] : [];
}

function targetOf(target: PreviewTarget, { states }: MenuPreview): Value {
  switch (target.kind) {
    case 'state':
      return states[target.state]?.id ?? '';
    case 'builtIn':
      return target.name;
    case 'unknown':
      return english('“{id}”, which no state has', { id: target.id });
    case 'before':
      return english('the state before the event');
  }
}

/** The command line speaks English alone. */
function english(template: string, values: Message['values'] = {}): Message {
  return { template, values };
}

function cell(value: Value): Message | string | number {
  return typeof value === 'object' && 'template' in value
    ? value
    : typeof value === 'object'
      ? render(english('{value}', { value }))
      : value;
}

function jsonOf(file: string, preview: Preview, lines: LineIndex): string {
  const said = (message: Message | undefined) => (message ? render(message) : null);
  const iconOf = (icon: PreviewIcon | undefined) => icon ?? null;
  const told =
    preview.kind === 'menu'
      ? {
          file,
          kind: 'menu',
          trouble: said(preview.trouble),
          language: preview.language,
          defaultLanguage: preview.defaultLanguage,
          languages: preview.languages.map((language) => ({ ...language, name: render(language.name) })),
          states: preview.states.map(({ id, place, icon, menu = null, status = null, isFallback, why, isUsed, meaning, missing }) => ({
            id,
            ...placeOf(place, lines),
            icon: iconOf(icon),
            menuText: menu,
            statusText: status,
            isFallback,
            isUsed,
            why: said(why),
            meaning: said(meaning),
            missing: missing.map(({ language, text }) => ({ language, text: `${text}Text` })),
          })),
          transitions: preview.transitions.map(({ event, range, state, after, notes }) => ({
            event,
            isDefault: range === undefined,
            ...(range && placeOf(range, lines)),
            state: render(english('{target}', { target: targetOf(state, preview) })),
            after: after ? render(english('{target}', { target: targetOf(after.target, preview) })) : null,
            notes: notes.map((note) => render(note)),
          })),
        }
      : {
          file,
          kind: 'tabs',
          trouble: said(preview.trouble),
          tabs: preview.tabs.map(({ name, tooltip, image, address, user, why, place }) => ({
            name,
            tooltip,
            ...placeOf(place, lines),
            image: iconOf(image),
            address,
            user: said(user),
            why: said(why),
          })),
        };
  return `${jsonWithoutCommands(jsonWithoutControls(JSON.stringify(told, null, 2)))}\n`;
}
