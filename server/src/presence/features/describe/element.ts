import { inlineCode } from '../../../core/markdown';
import { type Message, oneOf, say, sayListed } from '../../../core/message';
import type { ElementVocabulary } from '../../vocabulary';
import { listed } from './list';

/** What an element is for, and what it may and must hold. */
export function describeElement(element: ElementVocabulary): Message[] {
  const contents = [say('**{title}**: {description}', { title: sayListed(element.title), description: sayListed(element.description) })];
  if (element.attributes.length > 0) {
    const attributes = element.attributes.map(({ name, required }) =>
      required ? say('{name} (required)', { name: inlineCode(name) }) : inlineCode(name),
    );
    contents.push(say('Attributes: {attributes}.', { attributes: listed(attributes) }));
  }
  if (element.children.length > 0) {
    const children = listed(element.children.map(({ name, least, most }) => howMany(inlineCode(name), least, most)));
    contents.push(
      !element.isOrdered || element.children.length === 1
        ? say('Contains {children}.', { children })
        : say('Contains, in this order, {children}.', { children }),
    );
  } else if (element.hasText) {
    contents.push(
      element.textValues.length > 0
        ? say('Contains {values}.', {
            values: listed(
              element.textValues.map(({ value }) => inlineCode(value)),
              oneOf,
            ),
          })
        : say('Contains text.'),
    );
  }
  return contents;
}

function howMany(name: string, least: number, most: number): Message {
  if (most === 1) return least === 1 ? say('one {name}', { name }) : say('at most one {name}', { name });
  if (most === Number.POSITIVE_INFINITY) return least === 0 ? say('any number of {name}', { name }) : say('one or more {name}', { name });
  return least === 0 ? say('up to {most} {name}', { most, name }) : say('{least} to {most} {name}', { least, most, name });
}
