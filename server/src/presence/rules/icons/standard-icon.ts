import type { Fix } from '../../../core/finding';
import { say } from '../../../core/message';
import { nearest } from '../../../core/suggest';
import { collapsed } from '../../model/presenceFile';
import { namesStandardIcon, standardIcons } from '../../model/standardIcons';
import { isQuoted, replaceValue } from '../edits';
import { documentRule, presenceOnly } from '../rule';

export default documentRule({
  id: 'standard-icon',
  severity: 'warning',
  summary: 'A standard icon that does not exist',
  source: 'UC Connector 8.0 Deployment Guide, "Customizing Knowledge Worker States", table 28',
  kinds: presenceOnly,
  check(file, report) {
    for (const { icon } of file.states) {
      const value = collapsed(icon);
      if (!icon || value === undefined || standardIcons.includes(value) || !namesStandardIcon(value)) continue;
      const right = meant(value);
      const fixes: Fix[] = right
        ? [
            {
              title: say('Change it to {right}', { right }),
              edits: [replaceValue(icon, right)],
              safe: isQuoted(icon) && right.toLowerCase() === value.toLowerCase(),
            },
          ]
        : [];
      report({
        range: icon.valueRange,
        message: right
          ? say('UC Connector has no standard icon with this name\nIt was probably meant to be {right}. As written, no picture is found.', {
              right,
            })
          : say(
              'UC Connector has no standard icon with this name\nNo picture is found. There are six: {ids}, each after tag:ucc.genesyslab.com,2013:icons/status/.',
              { ids: standardIcons.map(lastPart).join(', ') },
            ),
        fixes,
      });
    }
  },
});

/** The standard icon that was probably meant, by what is after the last slash or colon. */
function meant(value: string): string | undefined {
  const part = lastPart(value).toLowerCase();
  const names = standardIcons.map(lastPart);
  const name = names.includes(part) ? part : nearest(part, names);
  return standardIcons.find((icon) => lastPart(icon) === name);
}

function lastPart(icon: string): string {
  return icon.slice(Math.max(icon.lastIndexOf('/'), icon.lastIndexOf(':')) + 1);
}
