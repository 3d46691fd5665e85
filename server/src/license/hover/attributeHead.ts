import { type Message, say, sayListed } from '../../core/message';
import type { AttributeDefinition } from '../vocabulary/attributes';

const owners: Readonly<Record<AttributeDefinition['owner'], Message>> = {
  publisher: say('publisher'),
  administrator: say('administrator'),
};

/** What an attribute is for, and whose it is. */
export function attributeHead({ name, owner, description }: AttributeDefinition): Message {
  return say('**{name}** ({owner}): {description}', { name, owner: owners[owner], description: sayListed(description) });
}
