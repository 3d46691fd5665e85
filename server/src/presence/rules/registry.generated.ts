// Written by `npm run generate` from the rule files beside it; do not edit.
import namespaceMissing from './document/namespace-missing';
import namespaceWrong from './document/namespace-wrong';
import unknownState from './references/unknown-state';
import attributeQuotes from './wellformed/attribute-quotes';
import attributeRepeated from './wellformed/attribute-repeated';
import attributeSpace from './wellformed/attribute-space';
import attributeWithoutValue from './wellformed/attribute-without-value';
import cdata from './wellformed/cdata';
import cdataInCdata from './wellformed/cdata-in-cdata';
import comment from './wellformed/comment';
import doctype from './wellformed/doctype';
import doctypeMalformed from './wellformed/doctype-malformed';
import endTagMissing from './wellformed/end-tag-missing';
import endTagUnexpected from './wellformed/end-tag-unexpected';
import illegalCharacter from './wellformed/illegal-character';
import illegalName from './wellformed/illegal-name';
import processingInstruction from './wellformed/processing-instruction';
import rootElement from './wellformed/root-element';
import strayInTag from './wellformed/stray-in-tag';
import tagNotClosed from './wellformed/tag-not-closed';
import undeclaredPrefix from './wellformed/undeclared-prefix';
import unescapedCharacter from './wellformed/unescaped-character';
import unknownEntity from './wellformed/unknown-entity';
import xmlDeclaration from './wellformed/xml-declaration';
import type { DocumentRule, PresenceRule, SchemaRule } from './rule';

/** Every rule, with the group (the folder) it stands in. */
export const rules: readonly { readonly group: string; readonly rule: PresenceRule }[] = [
  { group: 'document', rule: namespaceMissing },
  { group: 'document', rule: namespaceWrong },
  { group: 'references', rule: unknownState },
  { group: 'wellformed', rule: attributeQuotes },
  { group: 'wellformed', rule: attributeRepeated },
  { group: 'wellformed', rule: attributeSpace },
  { group: 'wellformed', rule: attributeWithoutValue },
  { group: 'wellformed', rule: cdata },
  { group: 'wellformed', rule: cdataInCdata },
  { group: 'wellformed', rule: comment },
  { group: 'wellformed', rule: doctype },
  { group: 'wellformed', rule: doctypeMalformed },
  { group: 'wellformed', rule: endTagMissing },
  { group: 'wellformed', rule: endTagUnexpected },
  { group: 'wellformed', rule: illegalCharacter },
  { group: 'wellformed', rule: illegalName },
  { group: 'wellformed', rule: processingInstruction },
  { group: 'wellformed', rule: rootElement },
  { group: 'wellformed', rule: strayInTag },
  { group: 'wellformed', rule: tagNotClosed },
  { group: 'wellformed', rule: undeclaredPrefix },
  { group: 'wellformed', rule: unescapedCharacter },
  { group: 'wellformed', rule: unknownEntity },
  { group: 'wellformed', rule: xmlDeclaration },
];

export const schemaRules: readonly SchemaRule[] = rules.flatMap(({ rule }) => ('checkViolation' in rule ? [rule] : []));
export const documentRules: readonly DocumentRule[] = rules.flatMap(({ rule }) => ('checkViolation' in rule ? [] : [rule]));
