import { base64Of } from '../../../core/base64';
import { fault, type Paragraph } from '../../../core/hover';
import { inlineCode } from '../../../core/markdown';
import { joined, type Message, say, sayListed } from '../../../core/message';
import type { DataFiles } from '../../../language/surroundings';
import { badgePath, iconPath, lookUp } from '../../model/iconFiles';
import { badgeOf, namesStandardIcon } from '../../model/icons';
import { hoverType, pictureOf } from '../../model/picture';
import type { AttributeVocabulary } from '../../vocabulary';

/** What an icon's value names, and the badge that goes with it (UC Connector 8.0 Deployment Guide, "Icons"). */
export function describeIcon(attribute: AttributeVocabulary, value: string, data?: DataFiles): Paragraph[] {
  if (value === '') return [];
  const standard = describeStandardIcon(attribute, value);
  if (standard.length > 0) return standard;
  if (namesStandardIcon(value))
    return [fault(say('{value} is not one of UC Connector’s six standard icons.', { value: inlineCode(value) }))];
  const badge = badgeOf(value);
  const contents: Paragraph[] = [
    say('**Icon** {value}: an image of 16 by 16 pixels.', { value: inlineCode(value) }),
    ...thumbnails(value, data),
  ];
  if (badge !== undefined)
    contents.push(
      say('Its badge for the Channels tab, 10 by 10 pixels, must be in the same place: {badge}.', { badge: inlineCode(badge) }),
    );
  return contents;
}

/** A longer text in a hover is cut off by VS Code, and an icon is far smaller. */
const LARGEST_THUMBNAIL = 24 * 1024;

/** An icon file and its badge as they look, with what they are. */
export function thumbnails(icon: string, data: DataFiles | undefined): Message[] {
  const path = iconPath(icon);
  const paths = path === undefined ? [] : [path, badgePath(path)];
  const shown = paths.flatMap((file) => {
    const found = file === undefined ? undefined : lookUp(data, file);
    if (!found || found === 'missing' || !found.bytes) return [];
    const { kind, sizes } = pictureOf(found.bytes);
    const type = hoverType(kind);
    const image = type && found.size <= LARGEST_THUMBNAIL ? `![](data:${type};base64,${base64Of(found.bytes)})` : '';
    const [size] = sizes;
    if (!kind) return [];
    const what = size ? say('{kind}, {width} by {height} pixels', { kind, ...size }) : joined([kind]);
    return [image === '' ? what : joined([image, what], ' ')];
  });
  return shown.length === 0 ? [] : [joined(shown, ' · ')];
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
