// Written by `npm run generate` from the rule files beside it; do not edit.
import namespaceMissing from './document/namespace-missing.md';
import namespaceWrong from './document/namespace-wrong.md';
import schemaLocation from './document/schema-location.md';
import xsiNil from './document/xsi-nil.md';
import iconBackslash from './icons/icon-backslash.md';
import iconBadge from './icons/icon-badge.md';
import iconNotFound from './icons/icon-not-found.md';
import iconNotImage from './icons/icon-not-image.md';
import iconSize from './icons/icon-size.md';
import sameIcon from './icons/same-icon.md';
import standardIcon from './icons/standard-icon.md';
import missingEvent from './references/missing-event.md';
import posteventIgnored from './references/postevent-ignored.md';
import repeatedEvent from './references/repeated-event.md';
import unknownState from './references/unknown-state.md';
import badValue from './schema/bad-value.md';
import legacyExt from './schema/legacy-ext.md';
import missingAttribute from './schema/missing-attribute.md';
import missingElement from './schema/missing-element.md';
import nodisconnect from './schema/nodisconnect.md';
import surplusElement from './schema/surplus-element.md';
import unknownAttribute from './schema/unknown-attribute.md';
import unknownElement from './schema/unknown-element.md';
import blankAroundId from './states/blank-around-id.md';
import blankInId from './states/blank-in-id.md';
import compositeNotImplemented from './states/composite-not-implemented.md';
import duplicateId from './states/duplicate-id.md';
import legalInMenu from './states/legal-in-menu.md';
import missingId from './states/missing-id.md';
import notSelectable from './states/not-selectable.md';
import readyWithMode from './states/ready-with-mode.md';
import reservedId from './states/reserved-id.md';
import sameAgentState from './states/same-agent-state.md';
import shadowedState from './states/shadowed-state.md';
import unlistedReason from './states/unlisted-reason.md';
import unmappedReason from './states/unmapped-reason.md';
import unusualId from './states/unusual-id.md';
import elementOrder from './structure/element-order.md';
import textNotAllowed from './structure/text-not-allowed.md';
import tabContenturl from './tabs/tab-contenturl.md';
import tabImage from './tabs/tab-image.md';
import tabImageHttp from './tabs/tab-image-http.md';
import tabPlaceholder from './tabs/tab-placeholder.md';
import tabPort from './tabs/tab-port.md';
import defaultLanguageMissing from './texts/default-language-missing.md';
import duplicateLanguage from './texts/duplicate-language.md';
import emptyDisplay from './texts/empty-display.md';
import emptyText from './texts/empty-text.md';
import languageMissing from './texts/language-missing.md';
import menuTextMissing from './texts/menu-text-missing.md';
import sameMenuText from './texts/same-menu-text.md';
import statusTextMissing from './texts/status-text-missing.md';
import unsupportedLanguage from './texts/unsupported-language.md';
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
import mergeConflict from './wellformed/merge-conflict.md';
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
  'schema-location': schemaLocation,
  'xsi-nil': xsiNil,
  'icon-backslash': iconBackslash,
  'icon-badge': iconBadge,
  'icon-not-found': iconNotFound,
  'icon-not-image': iconNotImage,
  'icon-size': iconSize,
  'same-icon': sameIcon,
  'standard-icon': standardIcon,
  'missing-event': missingEvent,
  'postevent-ignored': posteventIgnored,
  'repeated-event': repeatedEvent,
  'unknown-state': unknownState,
  'bad-value': badValue,
  'legacy-ext': legacyExt,
  'missing-attribute': missingAttribute,
  'missing-element': missingElement,
  'nodisconnect': nodisconnect,
  'surplus-element': surplusElement,
  'unknown-attribute': unknownAttribute,
  'unknown-element': unknownElement,
  'blank-around-id': blankAroundId,
  'blank-in-id': blankInId,
  'composite-not-implemented': compositeNotImplemented,
  'duplicate-id': duplicateId,
  'legal-in-menu': legalInMenu,
  'missing-id': missingId,
  'not-selectable': notSelectable,
  'ready-with-mode': readyWithMode,
  'reserved-id': reservedId,
  'same-agent-state': sameAgentState,
  'shadowed-state': shadowedState,
  'unlisted-reason': unlistedReason,
  'unmapped-reason': unmappedReason,
  'unusual-id': unusualId,
  'element-order': elementOrder,
  'text-not-allowed': textNotAllowed,
  'tab-contenturl': tabContenturl,
  'tab-image': tabImage,
  'tab-image-http': tabImageHttp,
  'tab-placeholder': tabPlaceholder,
  'tab-port': tabPort,
  'default-language-missing': defaultLanguageMissing,
  'duplicate-language': duplicateLanguage,
  'empty-display': emptyDisplay,
  'empty-text': emptyText,
  'language-missing': languageMissing,
  'menu-text-missing': menuTextMissing,
  'same-menu-text': sameMenuText,
  'status-text-missing': statusTextMissing,
  'unsupported-language': unsupportedLanguage,
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
  'merge-conflict': mergeConflict,
  'processing-instruction': processingInstruction,
  'root-element': rootElement,
  'stray-in-tag': strayInTag,
  'tag-not-closed': tagNotClosed,
  'undeclared-prefix': undeclaredPrefix,
  'unescaped-character': unescapedCharacter,
  'unknown-entity': unknownEntity,
  'xml-declaration': xmlDeclaration,
};
