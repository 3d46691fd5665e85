import { say } from '../../../core/message';
import { badgePath, lookUp } from '../../model/iconFiles';
import { documentRule, presenceOnly } from '../rule';
import { iconFiles } from './_iconFiles';

export default documentRule({
  id: 'icon-badge',
  severity: 'information',
  summary: 'An icon file without the badge that the Channels tab shows',
  source:
    'UC Connector 8.0 Deployment Guide, "Customizing Knowledge Worker States", Icons; "How It Works: Customized Knowledge Worker States", Multiple Channels (the indicator of a channel reflects its state only if the badge is supplied)',
  kinds: presenceOnly,
  check(file, report, { data }) {
    for (const { icon, path, isBadge } of iconFiles(file, data)) {
      const badge = isBadge ? undefined : badgePath(path);
      if (badge === undefined || lookUp(data, badge) !== 'missing') continue;
      report({
        range: icon.valueRange,
        message: say(
          'There is no badge {badge} for this icon\nThe Channels tab shows the state of a channel only if there is one. Put an image of 10 by 10 pixels there, in the same folder as the icon.',
          { badge },
        ),
      });
    }
  },
});
