import type { XmlElement } from '../../xml/tree';
import type { PresenceFile } from '../model/presenceFile';
import { damageOf } from './damage';
import { intendedName } from './intended';
import { valueModelOf } from './modelOf';
import { type SchemaError, translate } from './translate';
import { customTab, presence } from './validators.generated';
import type { ModelElement } from './valueModel';
import type { SchemaStage, SchemaViolation } from './violation';

/** A validator as ajv writes it; its last errors are a member of the function itself. */
interface Validator {
  (value: ModelElement): boolean;
  errors?: readonly SchemaError[] | null;
}

const validators: Readonly<Record<PresenceFile['kind'], Validator>> = { presence, customTab };

/** So many errors are put into words: a document with more of them is none that anyone fixes, and must not fill the memory. */
const MOST_ERRORS = 100_000;

/**
 * Validates a presence or custom tab file against the schema of its kind: what is wrong by the schema, in the order of the places.
 * Elements count by their local name where they are in the namespace of the root.
 */
export const validate: SchemaStage = (file) => {
  const { root } = file;
  if (root && root.name.local !== file.vocabulary.root) return damageOf(file.document).inTag.has(root) ? [] : [unknownRoot(file, root)];
  const model = valueModelOf(file);
  const validator = validators[file.kind];
  if (!model || validator(model.value)) return [];
  const errors = (validator.errors ?? []).slice(0, MOST_ERRORS);
  validator.errors = null;
  return translate(file, model, errors);
};

function unknownRoot({ vocabulary }: PresenceFile, element: XmlElement): SchemaViolation {
  return {
    kind: 'unknownElement',
    element,
    attribute: undefined,
    name: element.name.text,
    range: { start: element.name.start, end: element.name.end },
    value: undefined,
    intended: intendedName(element.name.local, [vocabulary.root]),
    isForeign: false,
  };
}
