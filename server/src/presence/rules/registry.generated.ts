// Written by `npm run generate` from the rule files beside it; do not edit.
import iconBackslash from './icons/icon-backslash';
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
import unsupportedLanguage from './texts/unsupported-language';
import type { DocumentRule, PresenceRule, SchemaRule } from './rule';

/** Every rule, with the group (the folder) it stands in. */
export const rules: readonly { readonly group: string; readonly rule: PresenceRule }[] = [
  { group: 'icons', rule: iconBackslash },
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
  { group: 'texts', rule: unsupportedLanguage },
];

export const schemaRules: readonly SchemaRule[] = rules.flatMap(({ rule }) => ('checkViolation' in rule ? [rule] : []));
export const documentRules: readonly DocumentRule[] = rules.flatMap(({ rule }) => ('checkViolation' in rule ? [] : [rule]));
