import type { DocumentSymbol, SymbolKind } from '../../core/editing';
import { type Message, say } from '../../core/message';
import { byRange } from '../../core/ranges';
import type { TextRange } from '../../core/text';
import { rangeOf } from '../../xml/placeAt';
import type { XmlElement } from '../../xml/tree';
import { childrenNamed, elementsOf } from '../../xml/walk';
import { type AutoEvent, collapsed, type Display, type PresenceFile, type State } from '../model/presenceFile';
import { describeAgent } from './describe/state';

/** More of a text than an outline can show. */
const LONGEST_TEXT = 80;

/** The outline: the states with their texts and agent states, the automatic transitions with their events, or the tabs. */
export function documentSymbols(file: PresenceFile): DocumentSymbol[] {
  if (file.kind === 'customTab') return tabsOf(file).map((tab) => tabSymbol(file, tab));
  const autos = new Map<XmlElement, AutoEvent[]>();
  for (const event of file.events) {
    const { parent } = event.element;
    if (!parent) continue;
    const events = autos.get(parent);
    if (events) events.push(event);
    else autos.set(parent, [event]);
  }
  return [...file.states.map((state) => stateSymbol(file, state)), ...[...autos].map(([auto, events]) => autoSymbol(auto, events))].sort(
    byRange,
  );
}

function stateSymbol(file: PresenceFile, state: State): DocumentSymbol {
  const texts = state.displays.map((display) => shownText(file, display)).find((text) => text !== '') ?? '';
  return symbol('class', state.id, say('state without an id'), texts, state.element, idRange(state), [
    ...state.displays.map((display) =>
      symbol('string', collapsed(display.language), say('default language'), allTexts(file, display), display.element),
    ),
    ...state.agents.map((agent) => symbol('enumMember', undefined, describeAgent(file, agent, short), '', agent.element)),
  ]);
}

function autoSymbol(auto: XmlElement, events: readonly AutoEvent[]): DocumentSymbol {
  return symbol('namespace', undefined, say('Automatic transitions'), '', auto, auto.name, events.map(eventSymbol));
}

function eventSymbol({ element, name, onevent, postevent }: AutoEvent): DocumentSymbol {
  const states = [onevent, postevent].map(collapsed).filter((id) => id !== undefined && id !== '');
  return symbol('event', collapsed(name), say('event without a name'), states.length > 0 ? `→ ${states.join(' → ')}` : '', element);
}

function tabSymbol(file: PresenceFile, tab: XmlElement): DocumentSymbol {
  const textOfChild = (name: string): string | undefined => {
    const [child] = childrenNamed(tab, name);
    return child && file.textOf(child);
  };
  return symbol('class', textOfChild('name'), say('tab without a name'), textOfChild('contenturl') ?? '', tab);
}

function tabsOf(file: PresenceFile): XmlElement[] {
  if (file.root?.name.local === 'tabdata') return childrenNamed(file.root, 'tab');
  return [...elementsOf(file.document)].filter(({ name }) => name.local === 'tab');
}

function shownText(file: PresenceFile, { menuText, statusText }: Display): string {
  const element = statusText ?? menuText;
  return element ? file.textOf(element).trim() : '';
}

function allTexts(file: PresenceFile, { menuText, statusText }: Display): string {
  return [menuText, statusText].flatMap((element) => (element ? [short(file.textOf(element))] : [])).join(' · ');
}

function idRange({ idAttribute, element }: State): TextRange {
  return idAttribute?.value?.trim() ? idAttribute.valueRange : element.name;
}

function symbol(
  kind: SymbolKind,
  name: string | undefined,
  nameless: Message,
  detail: string,
  element: XmlElement,
  selectionRange: TextRange = element.name,
  children: readonly DocumentSymbol[] = [],
): DocumentSymbol {
  const { start, end } = selectionRange;
  return {
    name: short(name ?? '') || nameless,
    detail: detail === '' ? [] : [short(detail)],
    kind,
    range: rangeOf(element),
    selectionRange: { start, end },
    children,
  };
}

/** A text on one line, and cut where it is long. */
function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT - 1)}…` : line;
}
