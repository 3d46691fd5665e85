import { fault, type Paragraph } from '../../core/hover';
import { inlineCode } from '../../core/markdown';
import { type Message, paragraph, say, sayListed } from '../../core/message';
import type { Attribute } from '../model/field';
import { nearAttribute } from '../model/nearAttribute';
import { isPlaceholder } from '../model/placeholder';
import { readsSince } from '../model/version';
import type { LicenseRecord } from '../syntax/record';
import type { AttributeDefinition } from '../vocabulary/attributes';
import { describeValue } from './attributeValue';
import { standInNote } from './change';
import type { PieceContext } from './hover.types';

/** An attribute, told from its name or its value: what it is for, what the value says, and which License Manager reads it. */
export function describeAttribute(record: LicenseRecord, attribute: Attribute, context: PieceContext): Paragraph[] {
  const { definition } = attribute;
  if (!definition) return describeUnknown(record, attribute);
  const contents: Paragraph[] = [paragraph(attributeHead(definition), definition.name === 'NOTICE' ? context.words.notice : undefined)];
  if (attribute.name !== definition.name) contents.push(say('The guides spell it `{name}`.', { name: definition.name }));
  contents.push(...describeShape(record, attribute, definition, context));
  if (definition.since !== undefined) contents.push(sinceNote(definition.since, context.managerVersion));
  return contents;
}

function describeShape(record: LicenseRecord, attribute: Attribute, definition: AttributeDefinition, context: PieceContext): Paragraph[] {
  const { value } = attribute;
  if (!attribute.closed) {
    return [
      definition.shape === 'braces' ? fault(say('Its closing brace is missing.')) : fault(say('Its closing quotation mark is missing.')),
    ];
  }
  if (value === undefined || value.trim() === '') return definition.value === 'required' ? [fault(say('Its value is missing.'))] : [];
  if (isPlaceholder(value)) return [standInNote(inlineCode(value))];
  if (definition.value === 'none') return [fault(say('This attribute has no value; a value after it is meaningless.'))];
  const contents = describeValue(definition, value, context);
  if (definition.shape === 'text' && /[\r\n]/.test(record.slice(attribute.valueRange))) {
    contents.push(say('On one line, it reads {value}.', { value: inlineCode(value) }));
  }
  return contents;
}

function sinceNote(since: string, managerVersion: string): Paragraph {
  return readsSince(managerVersion, since)
    ? say('Read by License Manager {since} and later.', { since })
    : fault(
        say('Read by License Manager {since} and later. The release in use, {release}, does not support it.', {
          since,
          release: inlineCode(managerVersion),
        }),
      );
}

function describeUnknown(record: LicenseRecord, attribute: Attribute): Paragraph[] {
  const meant = nearAttribute(attribute.name, record.kind)?.name;
  const name = inlineCode(attribute.name);
  return [
    meant === undefined
      ? fault(
          say(
            '{name} is not a publicly documented attribute of this kind of line. It may be misspelled, or newer than the License Manager in use (error -90).',
            {
              name,
            },
          ),
        )
      : fault(say('{name} is not a publicly documented attribute. Did you mean `{meant}`?', { name, meant })),
  ];
}

const owners: Readonly<Record<AttributeDefinition['owner'], Message>> = {
  publisher: say('publisher'),
  administrator: say('administrator'),
};

/** What an attribute is for, and whose it is. */
export function attributeHead({ name, owner, description }: AttributeDefinition): Message {
  return say('**{name}** ({owner}): {description}', { name, owner: owners[owner], description: sayListed(description) });
}
