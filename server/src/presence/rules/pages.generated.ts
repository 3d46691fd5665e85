// Written by `npm run generate` from the rule files beside it; do not edit.
import unknownState from './references/unknown-state.md';
import badValue from './schema/bad-value.md';
import legacyExt from './schema/legacy-ext.md';
import missingAttribute from './schema/missing-attribute.md';
import missingElement from './schema/missing-element.md';
import nodisconnect from './schema/nodisconnect.md';
import surplusElement from './schema/surplus-element.md';
import unknownAttribute from './schema/unknown-attribute.md';
import unknownElement from './schema/unknown-element.md';

/** The page of each rule, by the rule's id. */
export const rulePages: Readonly<Record<string, string>> = {
  'unknown-state': unknownState,
  'bad-value': badValue,
  'legacy-ext': legacyExt,
  'missing-attribute': missingAttribute,
  'missing-element': missingElement,
  'nodisconnect': nodisconnect,
  'surplus-element': surplusElement,
  'unknown-attribute': unknownAttribute,
  'unknown-element': unknownElement,
};
