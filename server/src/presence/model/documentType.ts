import type { PresenceFile } from './presenceFile';

/** Whether the document type may declare entities: they are not read here, so that nothing can be said of them. */
export function mayDeclareEntities(file: PresenceFile): boolean {
  return hasDocumentType(file, /\[|\bSYSTEM\b|\bPUBLIC\b/);
}

/** Whether the document type may give attributes a value where they are left out: every reader of XML takes those of its internal part (XML 1.0, 3.3.2, 5.1). */
export function mayDeclareAttributes(file: PresenceFile): boolean {
  return hasDocumentType(file, /<!ATTLIST\b|\[[\s\S]*%|\bSYSTEM\b|\bPUBLIC\b/);
}

function hasDocumentType(file: PresenceFile, said: RegExp): boolean {
  return file.document.nodes.some((node) => node.kind === 'doctype' && said.test(file.text.slice(node.range.start, node.range.end)));
}
