import { fault, type Paragraph } from '../../../core/hover';
import { inlineCode } from '../../../core/markdown';
import { type Message, say, sayListed } from '../../../core/message';
import { badgeOf, namesStandardIcon } from '../../model/icons';
import type { AttributeVocabulary } from '../../vocabulary';

/** What an icon's value names, and the badge that goes with it (UC Connector 8.0 Deployment Guide, "Icons"). */
export function describeIcon(attribute: AttributeVocabulary, value: string): Paragraph[] {
  if (value === '') return [];
  const standard = describeStandardIcon(attribute, value);
  if (standard.length > 0) return standard;
  if (namesStandardIcon(value))
    return [fault(say('{value} is not one of UC Connector’s six standard icons.', { value: inlineCode(value) }))];
  const badge = badgeOf(value);
  const contents: Paragraph[] = [say('**Icon** {value}: an image of 16 by 16 pixels.', { value: inlineCode(value) })];
  if (badge !== undefined)
    contents.push(
      say('Its badge for the Channels tab, 10 by 10 pixels, must be in the same place: {badge}.', { badge: inlineCode(badge) }),
    );
  return contents;
}

/** What a standard icon shows; nothing of another. */
export function describeStandardIcon(attribute: AttributeVocabulary, value: string): Message[] {
  const standard = attribute.suggestions.find((icon) => icon.value === value);
  if (!standard) return [];
  return [
    say('**Standard icon** {value}: {description}', { value: inlineCode(value), description: sayListed(standard.description) }),
    say('It comes with UC Connector, so no file is needed.'),
  ];
}
