// Written by `npm run generate` from the rule files beside it; do not edit.
import namespaceMissing from './document/namespace-missing';
import namespaceWrong from './document/namespace-wrong';
import schemaLocation from './document/schema-location';
import xsiNil from './document/xsi-nil';
import iconBackslash from './icons/icon-backslash';
import iconBadge from './icons/icon-badge';
import iconNotFound from './icons/icon-not-found';
import iconNotImage from './icons/icon-not-image';
import iconSize from './icons/icon-size';
import sameIcon from './icons/same-icon';
import standardIcon from './icons/standard-icon';
import missingEvent from './references/missing-event';
import posteventIgnored from './references/postevent-ignored';
import repeatedEvent from './references/repeated-event';
import unknownState from './references/unknown-state';
import badValue from './schema/bad-value';
import legacyExt from './schema/legacy-ext';
import missingAttribute from './schema/missing-attribute';
import missingElement from './schema/missing-element';
import nodisconnect from './schema/nodisconnect';
import surplusElement from './schema/surplus-element';
import unknownAttribute from './schema/unknown-attribute';
import unknownElement from './schema/unknown-element';
import blankAroundId from './states/blank-around-id';
import blankInId from './states/blank-in-id';
import compositeNotImplemented from './states/composite-not-implemented';
import duplicateId from './states/duplicate-id';
import legalInMenu from './states/legal-in-menu';
import missingId from './states/missing-id';
import notSelectable from './states/not-selectable';
import readyWithMode from './states/ready-with-mode';
import reservedId from './states/reserved-id';
import sameAgentState from './states/same-agent-state';
import shadowedState from './states/shadowed-state';
import unlistedReason from './states/unlisted-reason';
import unmappedReason from './states/unmapped-reason';
import unusualId from './states/unusual-id';
import elementOrder from './structure/element-order';
import textNotAllowed from './structure/text-not-allowed';
import tabContenturl from './tabs/tab-contenturl';
import tabImage from './tabs/tab-image';
import tabImageHttp from './tabs/tab-image-http';
import tabPlaceholder from './tabs/tab-placeholder';
import tabPort from './tabs/tab-port';
import defaultLanguageMissing from './texts/default-language-missing';
import duplicateLanguage from './texts/duplicate-language';
import emptyDisplay from './texts/empty-display';
import emptyText from './texts/empty-text';
import languageMissing from './texts/language-missing';
import menuTextMissing from './texts/menu-text-missing';
import sameMenuText from './texts/same-menu-text';
import statusTextMissing from './texts/status-text-missing';
import unsupportedLanguage from './texts/unsupported-language';
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
import mergeConflict from './wellformed/merge-conflict';
import processingInstruction from './wellformed/processing-instruction';
import rootElement from './wellformed/root-element';
import strayInTag from './wellformed/stray-in-tag';
import tagNotClosed from './wellformed/tag-not-closed';
import undeclaredPrefix from './wellformed/undeclared-prefix';
import unescapedCharacter from './wellformed/unescaped-character';
import unknownEntity from './wellformed/unknown-entity';
import xmlDeclaration from './wellformed/xml-declaration';
import type { AnyRule } from './rule';

/** Every rule, with the group (the folder) it is in. */
export const rules: readonly { readonly group: string; readonly rule: AnyRule }[] = [
  { group: 'document', rule: namespaceMissing },
  { group: 'document', rule: namespaceWrong },
  { group: 'document', rule: schemaLocation },
  { group: 'document', rule: xsiNil },
  { group: 'icons', rule: iconBackslash },
  { group: 'icons', rule: iconBadge },
  { group: 'icons', rule: iconNotFound },
  { group: 'icons', rule: iconNotImage },
  { group: 'icons', rule: iconSize },
  { group: 'icons', rule: sameIcon },
  { group: 'icons', rule: standardIcon },
  { group: 'references', rule: missingEvent },
  { group: 'references', rule: posteventIgnored },
  { group: 'references', rule: repeatedEvent },
  { group: 'references', rule: unknownState },
  { group: 'schema', rule: badValue },
  { group: 'schema', rule: legacyExt },
  { group: 'schema', rule: missingAttribute },
  { group: 'schema', rule: missingElement },
  { group: 'schema', rule: nodisconnect },
  { group: 'schema', rule: surplusElement },
  { group: 'schema', rule: unknownAttribute },
  { group: 'schema', rule: unknownElement },
  { group: 'states', rule: blankAroundId },
  { group: 'states', rule: blankInId },
  { group: 'states', rule: compositeNotImplemented },
  { group: 'states', rule: duplicateId },
  { group: 'states', rule: legalInMenu },
  { group: 'states', rule: missingId },
  { group: 'states', rule: notSelectable },
  { group: 'states', rule: readyWithMode },
  { group: 'states', rule: reservedId },
  { group: 'states', rule: sameAgentState },
  { group: 'states', rule: shadowedState },
  { group: 'states', rule: unlistedReason },
  { group: 'states', rule: unmappedReason },
  { group: 'states', rule: unusualId },
  { group: 'structure', rule: elementOrder },
  { group: 'structure', rule: textNotAllowed },
  { group: 'tabs', rule: tabContenturl },
  { group: 'tabs', rule: tabImage },
  { group: 'tabs', rule: tabImageHttp },
  { group: 'tabs', rule: tabPlaceholder },
  { group: 'tabs', rule: tabPort },
  { group: 'texts', rule: defaultLanguageMissing },
  { group: 'texts', rule: duplicateLanguage },
  { group: 'texts', rule: emptyDisplay },
  { group: 'texts', rule: emptyText },
  { group: 'texts', rule: languageMissing },
  { group: 'texts', rule: menuTextMissing },
  { group: 'texts', rule: sameMenuText },
  { group: 'texts', rule: statusTextMissing },
  { group: 'texts', rule: unsupportedLanguage },
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
  { group: 'wellformed', rule: mergeConflict },
  { group: 'wellformed', rule: processingInstruction },
  { group: 'wellformed', rule: rootElement },
  { group: 'wellformed', rule: strayInTag },
  { group: 'wellformed', rule: tagNotClosed },
  { group: 'wellformed', rule: undeclaredPrefix },
  { group: 'wellformed', rule: unescapedCharacter },
  { group: 'wellformed', rule: unknownEntity },
  { group: 'wellformed', rule: xmlDeclaration },
];
