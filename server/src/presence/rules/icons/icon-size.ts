import { say } from '../../../core/message';
import { documentRule, presenceOnly } from '../rule';
import { iconFiles } from './_iconFiles';

/** What the guide asks for, in pixels. */
const MAIN = 16;
const BADGE = 10;

export default documentRule({
  id: 'icon-size',
  severity: 'information',
  summary: 'An icon that is not 16 by 16 pixels, or a badge that is not 10 by 10',
  source: 'UC Connector 8.0 Deployment Guide, "Customizing Knowledge Worker States", Icons',
  kinds: presenceOnly,
  check(file, report, { data }) {
    for (const { icon, path, isBadge, picture } of iconFiles(file, data)) {
      const right = isBadge ? BADGE : MAIN;
      const [first] = picture?.sizes ?? [];
      if (!first || picture?.sizes.some(({ width, height }) => width === right && height === right)) continue;
      report({
        range: icon.valueRange,
        message: isBadge
          ? say(
              'The badge {path} has {width} by {height} pixels, not 10 by 10\nThe Channels tab has room for 10 by 10 pixels. Scale the image to that size.',
              { path, ...first },
            )
          : say(
              'The icon {path} has {width} by {height} pixels, not 16 by 16\nThe main panel has room for 16 by 16 pixels. Scale the image to that size.',
              { path, ...first },
            ),
      });
    }
  },
});
