import type { Fix } from '../../../core/finding';
import { say } from '../../../core/message';
import { insertion } from '../../../core/text';
import { attributeNamed } from '../../model/feature';
import { vendorLineOf } from '../../model/vendor';
import { recordRule } from '../rule';
import { joinSpaced } from './_joinSpaced';

export default recordRule({
  id: 'vendor-options',
  severity: 'warning',
  summary: 'The options file on a DAEMON or VENDOR line is not written where or how License Manager expects it',
  source: 'REV, "VENDOR Lines": the order of the fields, and what must be spelled out',
  leadsTo: ['-97'],
  vendors: 'all',
  records: ['vendor'],
  check(record, report) {
    const { path, optionsPath, attributes, spaced } = vendorLineOf(record);
    for (const attribute of spaced) {
      if (attribute.name.toLowerCase() !== 'options') continue;
      const edits = joinSpaced(record, attribute);
      const title = attribute.hasEquals ? say('Remove the spaces around the equals sign') : say('Write an equals sign');
      const fixes: Fix[] = edits ? [{ title, edits, safe: true }] : [];
      report({
        range: attribute.range,
        message: attribute.hasEquals
          ? say(
              'There is a space next to the equals sign of options=\nLicense Manager does not read {path} as the options file, so the reservations and limits in it do not apply. Write options={path} without spaces.',
              { path: attribute.value.text },
            )
          : say(
              'After options there is a colon instead of an equals sign\nLicense Manager does not read {path} as the options file, so the reservations and limits in it do not apply. Write options={path}.',
              { path: attribute.value.text },
            ),
        fixes,
      });
    }
    if (!path || optionsPath || !/\.opt"?$/i.test(path.text) || attributeNamed(attributes, 'options')) return;
    report({
      range: path.range,
      message: say(
        'The options file is in the place of the daemon’s path\nLicense Manager tries to start {path} as the daemon (error -97). When the daemon’s path is left out, options= must be spelled out: write options={path}.',
        { path: path.text },
      ),
      fixes: [{ title: say('Write options= before it'), edits: [insertion(path.range.start, 'options=')], safe: false }],
    });
  },
});
