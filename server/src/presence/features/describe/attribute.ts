import { type Message, say, sayListed } from '../../../core/message';
import type { AttributeVocabulary } from '../../vocabulary';
import { listed } from './list';

/** What an attribute is for, whether it must be there, and which values it takes. */
export function describeAttribute(attribute: AttributeVocabulary): Message[] {
  const { title, description, required, defaultValue, values } = attribute;
  const contents = [say('**{title}**: {description}', { title: sayListed(title), description: sayListed(description) })];
  if (required) contents.push(say('Required.'));
  else if (defaultValue !== undefined) contents.push(say('The default value is `{defaultValue}`.', { defaultValue }));
  if (values.length > 0) contents.push(say('Values: {values}.', { values: listed(values.map(({ value }) => `\`${value}\``)) }));
  return contents;
}

/** What one value of an attribute means; nothing where the vocabulary does not know it. */
export function describeValue(attribute: AttributeVocabulary, value: string): Message[] {
  const known = [...attribute.suggestions, ...attribute.values].find((candidate) => candidate.value === value);
  if (!known) return [];
  const title = sayListed(attribute.title);
  return [
    known.description === ''
      ? say('**{title}** `{value}`', { title, value })
      : say('**{title}** `{value}`: {description}', { title, value, description: sayListed(known.description) }),
  ];
}
