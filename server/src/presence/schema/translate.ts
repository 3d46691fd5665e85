import { byRange } from '../../core/ranges';
import type { TextRange } from '../../core/text';
import type { XmlAttribute, XmlElement } from '../../xml/tree';
import { childElements } from '../../xml/walk';
import type { PresenceFile } from '../model/presenceFile';
import type { ElementVocabulary } from '../vocabulary';
import { attributeIndex } from './attributeIndex';
import { type Damage, damageOf } from './damage';
import { type Intended, intendedName } from './intended';
import { follow, type ModelElement, type ValueModel } from './valueModel';
import type { SchemaViolation } from './violation';

/** An error as ajv's validators give it. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * The mistakes after the errors of a validation, each once and at its place: a name that is misspelled is not missing as well, and what
 * only echoes that the document is not well-formed is left out.
 */
export function translate(file: PresenceFile, model: ValueModel, errors: readonly SchemaError[]): SchemaViolation[] {
  return new Translation(file, model).translate(errors);
}

class Translation {
  private readonly damage: Damage;
  private readonly violations: SchemaViolation[] = [];
  /** What is wrong with its value already. */
  private readonly badValues = new Set<XmlAttribute | XmlElement>();
  /** For each element the names that unknown ones in it are meant for. */
  private readonly spokenFor = new Map<XmlElement, Map<string, number>>();

  /** The element that was asked for an attribute last: errors come element by element. */
  private indexed: { readonly element: XmlElement; readonly find: ReturnType<typeof attributeIndex> } | undefined;

  constructor(
    private readonly file: PresenceFile,
    private readonly model: ValueModel,
  ) {
    this.damage = damageOf(file.document);
  }

  translate(errors: readonly SchemaError[]): SchemaViolation[] {
    for (const error of errors) {
      if (error.keyword === 'additionalProperties') this.addUnknown(error);
      else if (error.keyword === 'maxItems') this.addSurplus(error);
      else if (error.keyword === 'enum' || error.keyword === 'format') this.addBadValue(error);
    }
    for (const error of errors) if (error.keyword === 'required') this.addMissing(error);
    return this.violations.sort(byRange);
  }

  private addUnknown({ instancePath, params }: SchemaError): void {
    const { value: owner } = follow(this.model, instancePath);
    const element = this.elementOf(owner);
    const key = String(params.additionalProperty);
    if (!element || !isModel(owner)) return;
    if (key === '#text') this.addText(element);
    else if (key.startsWith('@')) this.addUnknownAttribute(element, owner, key.slice(1));
    else for (const item of listOf(owner[key])) this.addUnknownElement(owner, this.elementOf(item), key.startsWith('{'));
  }

  private addText(element: XmlElement): void {
    if (this.damage.inContent.has(element)) return;
    const text = element.children.find(({ kind }) => kind === 'text' || kind === 'cdata');
    this.add('unexpectedText', element, '#text', text && 'range' in text ? text.range : element.name);
  }

  private addUnknownAttribute(element: XmlElement, owner: ModelElement, name: string): void {
    const attribute = this.attributeOf(element, name);
    if (!attribute) return;
    const possible = (this.wordsOf(element)?.attributes ?? []).filter((known) => !(`@${known.name}` in owner));
    const intended = this.speakFor(
      element,
      name,
      possible.map(({ name }) => [`@${name}`, 1, 0] as const),
    );
    if (!this.damage.inTag.has(element)) this.add('unknownAttribute', element, name, attribute.name, { attribute, intended });
  }

  private addUnknownElement(owner: ModelElement, element: XmlElement | undefined, isForeign: boolean): void {
    const parent = element?.parent;
    if (!element || !parent) return;
    const { local } = element.name;
    const possible = (this.wordsOf(parent)?.children ?? [])
      .filter(({ name }) => !isForeign || name === local)
      .map(({ name, most }) => [name, most, listOf(owner[name]).length] as const);
    const intended = this.speakFor(parent, local, possible);
    if (!this.damage.inTag.has(element)) this.add('unknownElement', element, element.name.text, element.name, { intended, isForeign });
  }

  /** What an unknown name in an element is meant for, which then is not missing there, and is not meant by more than there may be. */
  private speakFor(
    element: XmlElement,
    written: string,
    possible: readonly (readonly [key: string, most: number, present: number])[],
  ): Intended | undefined {
    const spoken = this.spokenFor.get(element) ?? new Map<string, number>();
    this.spokenFor.set(element, spoken);
    const free = possible.filter(([key, most, present]) => present + (spoken.get(key) ?? 0) < most);
    const marker = free[0]?.[0].startsWith('@') ? '@' : '';
    const intended = intendedName(
      written,
      free.map(([key]) => key.slice(marker.length)),
    );
    if (intended) spoken.set(marker + intended.name, (spoken.get(marker + intended.name) ?? 0) + 1);
    return intended;
  }

  private addSurplus({ instancePath, params }: SchemaError): void {
    const { value } = follow(this.model, instancePath);
    for (const item of listOf(value).slice(Number(params.limit))) {
      const element = this.elementOf(item);
      if (!element || this.damage.inTag.has(element) || (element.parent && this.damage.inContent.has(element.parent))) continue;
      this.add('surplusElement', element, element.name.text, element.name);
    }
  }

  private addBadValue({ instancePath }: SchemaError): void {
    const { owner, key, value } = follow(this.model, instancePath);
    const element = this.elementOf(owner);
    if (!element || typeof value !== 'string') return;
    const attribute = key.startsWith('@') ? this.attributeOf(element, key.slice(1)) : undefined;
    if (this.badValues.has(attribute ?? element)) return;
    this.badValues.add(attribute ?? element);
    if ((attribute ? this.damage.inTag : this.damage.inContent).has(element)) return;
    const range = attribute ? attribute.valueRange : contentRange(element);
    this.add('badValue', element, attribute ? attribute.name.text : element.name.text, range, { attribute, value });
  }

  private addMissing({ instancePath, params }: SchemaError): void {
    const { value: owner } = follow(this.model, instancePath);
    const element = this.elementOf(owner);
    const key = String(params.missingProperty);
    if (!element || !isModel(owner) || this.spokenFor.get(element)?.has(key)) return;
    if (key.startsWith('@')) {
      if (!this.damage.inTag.has(element)) this.add('missingAttribute', element, key.slice(1), element.name);
      return;
    }
    if (this.wordsOf(element)?.isOpen && this.addMisspelled(owner, element, key)) return;
    if (![element, ...childElements(element)].some((near) => this.damage.inTag.has(near) || this.damage.inContent.has(near)))
      this.add('missingElement', element, key, element.name);
  }

  /** Where any element may be, an unknown one is a mistake if one that must be there is missing and it is nearly called that. */
  private addMisspelled(owner: ModelElement, element: XmlElement, missing: string): boolean {
    const words = this.wordsOf(element);
    for (const [key, items] of Object.entries(owner)) {
      if (!Array.isArray(items) || words?.children.some(({ name }) => name === key) || !intendedName(key, [missing])) continue;
      this.addUnknownElement(owner, this.elementOf(items[0]), false);
      return this.spokenFor.get(element)?.has(missing) ?? false;
    }
    return false;
  }

  private add(
    kind: SchemaViolation['kind'],
    element: XmlElement,
    name: string,
    { start, end }: TextRange,
    more: Partial<SchemaViolation> = {},
  ): void {
    const none = { attribute: undefined, value: undefined, intended: undefined, isForeign: false };
    this.violations.push({ kind, element, name, range: { start, end }, ...none, ...more });
  }

  private elementOf(value: unknown): XmlElement | undefined {
    return isModel(value) ? this.model.elements.get(value) : undefined;
  }

  private attributeOf(element: XmlElement, name: string): XmlAttribute | undefined {
    if (this.indexed?.element !== element) this.indexed = { element, find: attributeIndex(element) };
    return this.indexed.find(name);
  }

  private wordsOf(element: XmlElement): ElementVocabulary | undefined {
    return this.file.vocabulary.elements.get(element.name.local);
  }
}

function isModel(value: unknown): value is ModelElement {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: ModelElement | ModelElement[] | string | undefined): readonly ModelElement[] {
  return Array.isArray(value) ? value : [];
}

/** What is between the tags; the start tag's name where nothing does. */
function contentRange(element: XmlElement): TextRange {
  const end = element.endTag?.range.start ?? element.end;
  return end > element.startTag.end ? { start: element.startTag.end, end } : element.name;
}
