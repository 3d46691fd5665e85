import { type Message, say } from '../../../core/message';
import type { ElementVocabulary } from '../../vocabulary';
import { listed } from './list';

/** What an element is for, and what it may and must hold. */
export function describeElement(element: ElementVocabulary): Message[] {
  const contents = [say('**{title}**: {description}', { title: element.title, description: element.description })];
  if (element.attributes.length > 0) {
    const attributes = element.attributes.map(({ name, required }) => (required ? `\`${name}\` (required)` : `\`${name}\``));
    contents.push(say('Attributes: {attributes}.', { attributes: listed(attributes) }));
  }
  if (element.children.length > 0) {
    const children = listed(element.children.map(({ name, least, most }) => `${howMany(least, most)} \`${name}\``));
    contents.push(
      !element.isOrdered || element.children.length === 1
        ? say('Holds {children}.', { children })
        : say('Holds, in this order, {children}.', { children }),
    );
  } else if (element.hasText) {
    contents.push(
      element.textValues.length > 0
        ? say('Holds {values}.', {
            values: listed(
              element.textValues.map(({ value }) => `\`${value}\``),
              'or',
            ),
          })
        : say('Holds text.'),
    );
  }
  return contents;
}

function howMany(least: number, most: number): string {
  if (most === 1) return least === 1 ? 'one' : 'at most one';
  if (most === Number.POSITIVE_INFINITY) return least === 0 ? 'any number of' : 'one or more';
  return least === 0 ? `up to ${most}` : `${least} to ${most}`;
}
