import { say } from '../../../core/message';
import { readAddress, tabsOf } from '../../model/customTab';
import { customTabOnly, documentRule } from '../rule';
import { addressText } from './_address';

export default documentRule({
  id: 'tab-image-http',
  severity: 'hint',
  summary: 'A picture that is loaded over http, where the guide recommends https',
  source: 'UC Connector 8.0 Deployment Guide, "Modifying the Custom Tab File", table 20',
  kinds: customTabOnly,
  check(file, report) {
    for (const { image } of tabsOf(file)) {
      const written = addressText(file, image);
      const address = written && readAddress(written);
      if (address?.scheme.text.toLowerCase() !== 'http' || address.slashes.text !== '//') continue;
      const range = { start: address.scheme.start, end: address.scheme.end };
      report({
        range,
        message: say('The guide recommends https for the picture\nUse it if the web server answers over https too.'),
        fixes: [{ title: say('Change it to https'), edits: [{ range, newText: 'https' }], safe: false }],
      });
    }
  },
});
