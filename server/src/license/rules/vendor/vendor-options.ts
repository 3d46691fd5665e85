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
  summary: 'The options file on a DAEMON or VENDOR line is given so that License Manager does not find it',
  source: 'REV, "VENDOR Lines": the order of the fields, and what must be spelled out',
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
              'A space is beside the equals sign, so License Manager does not read this as the path of the options file: the reservations and limits in {path} are not applied. Write options={path} without spaces.',
              { path: attribute.value.text },
            )
          : say(
              'The path of the options file is not read like this: the reservations and limits in {path} are not applied. Write an equals sign in the place of the colon: options={path}.',
              { path: attribute.value.text },
            ),
        fixes,
      });
    }
    if (!path || optionsPath || !/\.opt"?$/i.test(path.text) || attributeNamed(attributes, 'options')) return;
    report({
      range: path.range,
      message: say(
        'The options file {path} is in the place of the daemon’s path. Where that path is left out, options= must be spelled out; like this License Manager tries to start the options file as the daemon (error -97). Write options={path}.',
        { path: path.text },
      ),
      fixes: [{ title: say('Write options= before it'), edits: [insertion(path.range.start, 'options=')], safe: false }],
    });
  },
});
