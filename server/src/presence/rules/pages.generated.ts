// Written by `npm run generate` from the rule files beside it; do not edit.
import namespaceMissing from './document/namespace-missing.md';
import namespaceWrong from './document/namespace-wrong.md';
import unknownState from './references/unknown-state.md';
import attributeQuotes from './wellformed/attribute-quotes.md';
import attributeRepeated from './wellformed/attribute-repeated.md';
import attributeSpace from './wellformed/attribute-space.md';
import attributeWithoutValue from './wellformed/attribute-without-value.md';
import cdata from './wellformed/cdata.md';
import cdataInCdata from './wellformed/cdata-in-cdata.md';
import comment from './wellformed/comment.md';
import doctype from './wellformed/doctype.md';
import doctypeMalformed from './wellformed/doctype-malformed.md';
import endTagMissing from './wellformed/end-tag-missing.md';
import endTagUnexpected from './wellformed/end-tag-unexpected.md';
import illegalCharacter from './wellformed/illegal-character.md';
import illegalName from './wellformed/illegal-name.md';
import processingInstruction from './wellformed/processing-instruction.md';
import rootElement from './wellformed/root-element.md';
import strayInTag from './wellformed/stray-in-tag.md';
import tagNotClosed from './wellformed/tag-not-closed.md';
import undeclaredPrefix from './wellformed/undeclared-prefix.md';
import unescapedCharacter from './wellformed/unescaped-character.md';
import unknownEntity from './wellformed/unknown-entity.md';
import xmlDeclaration from './wellformed/xml-declaration.md';

/** The page of each rule, by the rule's id. */
export const rulePages: Readonly<Record<string, string>> = {
  'namespace-missing': namespaceMissing,
  'namespace-wrong': namespaceWrong,
  'unknown-state': unknownState,
  'attribute-quotes': attributeQuotes,
  'attribute-repeated': attributeRepeated,
  'attribute-space': attributeSpace,
  'attribute-without-value': attributeWithoutValue,
  'cdata': cdata,
  'cdata-in-cdata': cdataInCdata,
  'comment': comment,
  'doctype': doctype,
  'doctype-malformed': doctypeMalformed,
  'end-tag-missing': endTagMissing,
  'end-tag-unexpected': endTagUnexpected,
  'illegal-character': illegalCharacter,
  'illegal-name': illegalName,
  'processing-instruction': processingInstruction,
  'root-element': rootElement,
  'stray-in-tag': strayInTag,
  'tag-not-closed': tagNotClosed,
  'undeclared-prefix': undeclaredPrefix,
  'unescaped-character': unescapedCharacter,
  'unknown-entity': unknownEntity,
  'xml-declaration': xmlDeclaration,
};
