import { type Message, say } from '../../../core/message';
import { Snippet } from '../../../core/snippet';
import { attributeHead } from '../../hover/attribute';
import { attributesOf } from '../../model/attributes';
import type { Attribute } from '../../model/field';
import { readsSince } from '../../model/version';
import type { LicenseRecord } from '../../syntax/record';
import { type AttributeDefinition, attributeDefinitions } from '../../vocabulary/attributes';
import type { RecordKind } from '../../vocabulary/keywords';
import type { FileVocabulary } from '../fileVocabulary';
import { knownValues } from './attributeValues';
import type { CompletionContext, Offer } from './completion.types';
import { nextPort } from './server';

const SERVERS_IN_A_SET = 3;

const signedDetail = say('Signed');
const editableDetail = say('You may add it');
const editableNote = say('You may add it: it is not signed.');
const signedNote = say(
  '**Signed by the publisher.** Add it only if you are copying what the publisher sent. If you add it by hand, License Manager refuses the license (error -8).',
);

/**
 * The attributes that a record may have and has not: the administrator’s first, then the publisher’s, of each those of this kind of
 * record before common ones. Those that the License Manager in use does not know are left out. `typed` is the one being written.
 */
export function attributeOffers(
  vocabulary: FileVocabulary,
  record: LicenseRecord,
  typed: Attribute | undefined,
  { managerVersion }: CompletionContext,
): Offer[] {
  const present = new Set<string>();
  for (const attribute of attributesOf(record)) {
    if (attribute.definition && attribute.range.start !== typed?.range.start) present.add(attribute.definition.name);
  }
  const missing = attributeDefinitions.filter(
    ({ name, records, since, synonym, ofServerSet }) =>
      records.includes(record.kind) &&
      !present.has(name) &&
      !present.has(synonym ?? '') &&
      (since === undefined || readsSince(managerVersion, since)) &&
      (!ofServerSet || isFirstOfSet(vocabulary, record)),
  );
  const hasValue = typed?.value !== undefined;
  return missing
    .sort((a, b) => rank(a, record.kind) - rank(b, record.kind))
    .map((definition) => attributeOffer(vocabulary, definition, hasValue));
}

function attributeOffer(vocabulary: FileVocabulary, definition: AttributeDefinition, hasValue: boolean): Offer {
  const { name, owner } = definition;
  const isPublishers = owner === 'publisher';
  const documentation: Message[] = [attributeHead(definition)];
  documentation.push(isPublishers ? signedNote : editableNote);
  return {
    label: name,
    kind: 'property',
    detail: isPublishers ? signedDetail : editableDetail,
    documentation,
    ...(hasValue || definition.value !== 'required'
      ? { newText: name }
      : { newText: assignment(vocabulary, definition).toString(), isSnippet: true }),
  };
}

/** The attribute with an equals sign and a place for its value, in the form that its values have. */
function assignment(vocabulary: FileVocabulary, definition: AttributeDefinition): Snippet {
  const { name, shape } = definition;
  const snippet = new Snippet().add(`${name}=`);
  const values = knownValues(definition).map(({ label }) => label);
  if (shape === 'port') return snippet.place(nextPort(vocabulary));
  if (values.length > 0) return snippet.choice(values);
  if (shape === 'braces') return snippet.add('{ ').place().add(' }');
  return shape === 'text' && definition.name !== 'options' ? snippet.add('"').place().add('"') : snippet.place();
}

function isFirstOfSet({ servers }: FileVocabulary, record: LicenseRecord): boolean {
  return servers.length === SERVERS_IN_A_SET && servers[0] === record;
}

function rank({ owner, records }: AttributeDefinition, kind: RecordKind): number {
  return (owner === 'administrator' ? 0 : 2) + (records.length === 1 && records[0] === kind ? 0 : 1);
}
