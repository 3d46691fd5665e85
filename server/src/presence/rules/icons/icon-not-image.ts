import { amountOf, say } from '../../../core/message';
import { documentRule, presenceOnly } from '../rule';
import { iconFiles } from './_iconFiles';

export default documentRule({
  id: 'icon-not-image',
  severity: 'warning',
  summary: 'An icon file that a browser does not show',
  source:
    'UC Connector 8.0 Deployment Guide, "Customizing Knowledge Worker States", Icons (any image is valid as long as it is supported by the client browser); WHATWG MIME Sniffing, 6.1',
  kinds: presenceOnly,
  check(file, report, { data }) {
    for (const { icon, path, file: found, picture } of iconFiles(file, data)) {
      if (picture?.kind) continue;
      const { other } = picture ?? {};
      report({
        range: icon.valueRange,
        message: !picture
          ? say(
              'The icon file {path} has {size} KB, far more than an icon\nAn icon of 16 by 16 pixels has about 1 KB. Is it the right file?',
              {
                path,
                size: amountOf(Math.round(found.size / 1024)),
              },
            )
          : found.size === 0
            ? say('The icon file {path} is empty\nNo picture is shown for this state. Copy the file again.', { path })
            : other === 'PNG'
              ? say('The icon file {path} is damaged: it begins as PNG, but has no picture\nCopy the file again.', { path })
              : other !== undefined
                ? say('The icon file {path} is {other}, which browsers do not show\nSave it as PNG, and change the name.', { path, other })
                : say('The icon file {path} is not an image that browsers show\nUC Connector does not check it. Save the icon as PNG.', {
                    path,
                  }),
      });
    }
  },
});
