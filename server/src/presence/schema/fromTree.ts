import { textOf } from '../../xml/textOf';
import type { XmlDocument, XmlElement } from '../../xml/tree';
import { childElements } from '../../xml/walk';
import type { ElementSource } from './valueModel';

/** The values of a document's root as this project's own parser reads them, however broken the document is. */
export function sourceFromTree(document: XmlDocument): ElementSource | undefined {
  return document.root && new TreeSource(document, document.root);
}

class TreeSource implements ElementSource {
  constructor(
    private readonly document: XmlDocument,
    readonly element: XmlElement,
  ) {}

  attributes(): [string, string][] {
    return this.element.attributes.map(({ name, value }) => [name.text, value ?? '']);
  }

  children(): ElementSource[] {
    return childElements(this.element).map((child) => new TreeSource(this.document, child));
  }

  text(): string {
    return textOf(this.document, this.element);
  }
}
