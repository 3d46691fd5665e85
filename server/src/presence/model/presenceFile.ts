import { LineIndex } from '../../core/lineIndex';
import { collapseSpace } from '../../xml/names';
import { textOf } from '../../xml/textOf';
import type { XmlAttribute, XmlDocument, XmlElement } from '../../xml/tree';
import { attributeNamed, childNamed, childrenNamed, elementsOf } from '../../xml/walk';
import type { Vocabulary } from '../vocabulary';
import { type PresenceKind, parsePresence, vocabularyOf } from './detect';

/** One state of a presence definition. */
export interface State {
  readonly element: XmlElement;
  readonly idAttribute: XmlAttribute | undefined;
  /** The id with the white space around it taken off, as an XML reader gives it; undefined where there is none. */
  readonly id: string | undefined;
  readonly icon: XmlAttribute | undefined;
  readonly displays: readonly Display[];
  readonly agents: readonly AgentState[];
}

/** The texts of a state in one language. */
export interface Display {
  readonly element: XmlElement;
  readonly language: XmlAttribute | undefined;
  readonly menuText: XmlElement | undefined;
  readonly statusText: XmlElement | undefined;
}

/** A genesysAgent element: which agent state of T-Server its state stands for. */
export interface AgentState {
  readonly element: XmlElement;
  readonly ready: XmlAttribute | undefined;
  readonly mode: XmlAttribute | undefined;
  readonly reason: XmlElement | undefined;
}

/** An event element of the automatic transitions. */
export interface AutoEvent {
  readonly element: XmlElement;
  readonly name: XmlAttribute | undefined;
  readonly onevent: XmlAttribute | undefined;
  readonly postevent: XmlAttribute | undefined;
}

/** A presence definition or custom tab file as rules and editing features see it, whatever its state. */
export class PresenceFile {
  readonly document: XmlDocument;
  readonly vocabulary: Vocabulary;
  /** The states in document order; empty for a custom tab file. */
  readonly states: readonly State[];
  readonly events: readonly AutoEvent[];
  /** The states by id; of several with one id, the first, as UC Connector does. */
  readonly stateById: ReadonlyMap<string, State>;
  private lines: LineIndex | undefined;

  constructor(
    readonly kind: PresenceKind,
    readonly text: string,
  ) {
    this.document = parsePresence(kind, text);
    this.vocabulary = vocabularyOf(kind);
    const find = (name: string) => (kind === 'presence' ? partsNamed(this.document, name) : []);
    this.states = find('state').map(readState);
    this.events = find('auto').flatMap((auto) => childrenNamed(auto, 'event').map(readEvent));
    const byId = new Map<string, State>();
    for (const state of this.states) if (state.id !== undefined && !byId.has(state.id)) byId.set(state.id, state);
    this.stateById = byId;
  }

  get root(): XmlElement | undefined {
    return this.document.root;
  }

  /** The character data of an element. */
  textOf(element: XmlElement): string {
    return textOf(this.document, element);
  }

  /** The 1-based number of the line that an offset is on. */
  lineNumber(offset: number): number {
    this.lines ??= new LineIndex(this.text);
    return this.lines.positionAt(offset).line + 1;
  }
}

/** An attribute's value with white space collapsed, as XML readers give ids and tokens; undefined where there is none. */
export function collapsed(attribute: XmlAttribute | undefined): string | undefined {
  return attribute?.value === undefined ? undefined : collapseSpace(attribute.value);
}

/** The parts of a presence definition; while its root is broken or not there, those wherever they are, so that editing goes on. */
function partsNamed(document: XmlDocument, name: string): XmlElement[] {
  const { root } = document;
  if (root?.name.local === 'presence') return childrenNamed(root, name);
  return [...elementsOf(document)].filter((element) => element.name.local === name);
}

function readState(element: XmlElement): State {
  const idAttribute = attributeNamed(element, 'id');
  return {
    element,
    idAttribute,
    id: collapsed(idAttribute),
    icon: attributeNamed(element, 'icon'),
    displays: childrenNamed(element, 'display').map(readDisplay),
    agents: childrenNamed(element, 'genesysAgent').map(readAgent),
  };
}

function readDisplay(element: XmlElement): Display {
  return {
    element,
    language: attributeNamed(element, 'language'),
    menuText: childNamed(element, 'menuText'),
    statusText: childNamed(element, 'statusText'),
  };
}

function readAgent(element: XmlElement): AgentState {
  return {
    element,
    ready: attributeNamed(element, 'ready'),
    mode: attributeNamed(element, 'mode'),
    reason: childNamed(element, 'reason'),
  };
}

function readEvent(element: XmlElement): AutoEvent {
  return {
    element,
    name: attributeNamed(element, 'name'),
    onevent: attributeNamed(element, 'onevent'),
    postevent: attributeNamed(element, 'postevent'),
  };
}
