import { fault, type Paragraph } from '../../core/hover';
import { inlineCode } from '../../core/markdown';
import { type Message, say } from '../../core/message';
import { formatDay, parseDate } from '../model/date';
import { isPlaceholder } from '../model/placeholder';
import { isVersion } from '../model/version';
import { standInNote } from './change';

export type VersionPlace = 'feature' | 'upgradeFrom' | 'upgradeTo' | 'package';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const heads: Readonly<Record<VersionPlace, Message>> = {
  feature: say(
    '**Version**: the latest version that this line licenses. A program that asks for a later version is refused (errors -21 and -25).',
  ),
  upgradeFrom: say('**From-version**: licenses of this version or later, but earlier than the to-version, are upgraded.'),
  upgradeTo: say('**To-version**: the version that the licenses are upgraded to.'),
  package: say('**Version** of the package. The FEATURE or INCREMENT line that enables it has the same version.'),
};

/** A version; `yyyy.mmdd` is one that stands for a date (REV). */
export function describeVersion(text: string, place: VersionPlace): Paragraph[] {
  const head = heads[place];
  if (isPlaceholder(text)) return [head, standInNote(inlineCode(text))];
  if (!isVersion(text)) {
    return [
      head,
      fault(say('{version} is not a version. It must be a decimal number without letters (error -77).', { version: inlineCode(text) })),
    ];
  }
  const date = dateOfVersion(text);
  return date === undefined ? [head] : [head, say('It means a date: {date}.', { date })];
}

function dateOfVersion(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})\.(\d{2})(\d{2})$/.exec(text) ?? [];
  const date = parseDate(`${day}-${months[Number(month) - 1]}-${year}`);
  return date.kind === 'day' ? formatDay(date.day) : undefined;
}
