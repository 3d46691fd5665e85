import type { Fix } from '../../../core/finding';
import { say } from '../../../core/message';
import { brokenAttributesOf } from '../../model/brokenAttribute';
import { attributeNamed } from '../../model/feature';
import { isPlaceholder } from '../../model/placeholder';
import { isPort } from '../../model/port';
import { type SpacedAttribute, vendorLineOf } from '../../model/vendor';
import type { LicenseRecord } from '../../syntax/record';
import { recordRule } from '../rule';
import { joinSpaced } from './_joinSpaced';

export default recordRule({
  id: 'vendor-port',
  severity: 'error',
  summary: 'The port of a DAEMON or VENDOR line is not a number from 0 to 65535, or is split by spaces',
  source: 'REV, "VENDOR Lines"; Genesys Licensing Guide 8.0, chapter 3, "Firewall Support"',
  leadsTo: ['-96', '-97'],
  vendors: 'all',
  records: ['vendor'],
  check(record, report) {
    const { port, attributes, spaced } = vendorLineOf(record);
    for (const pieces of spaced) {
      if (pieces.name.toLowerCase() !== 'port') continue;
      const { range, value, hasEquals } = pieces;
      const edits = joinSpaced(record, pieces);
      const fixes: Fix[] = edits
        ? [
            {
              title: say('Write port={value}', { value: value.text }),
              edits,
              safe: (hasEquals || hasColon(record, pieces)) && isPort(value.text),
            },
          ]
        : [];
      report({
        range,
        message: say(
          'The port must be one word: port={value}\nAs it is, License Manager reads it as a path, and the daemon chooses a port by itself, which a firewall blocks (error -96).',
          { value: value.text },
        ),
        fixes,
      });
    }
    const attribute = attributeNamed(attributes, 'port');
    const value = attribute ? { range: attribute.valueRange, text: attribute.value ?? '' } : port;
    if (!value || value.text.trim() === '' || isPort(value.text.trim()) || isPlaceholder(value.text, 'port')) return;
    if (brokenAttributesOf(record).length > 0) return;
    // A bare word in the port's place is only sure to be meant as one if it is a number.
    if (!attribute && !/^\d+$/.test(value.text)) return;
    report({
      range: value.range,
      message: say(
        '“{text}” is not a port: a port is a number from 0 to 65535\nThe vendor daemon cannot open it, so products cannot reach it through a firewall (error -96 or -97). Write the port that is open in the firewall.',
        { text: value.text },
      ),
    });
  },
});

function hasColon(record: LicenseRecord, { gaps }: SpacedAttribute): boolean {
  return gaps.length === 1 && gaps[0] !== undefined && record.slice(gaps[0]) === ':';
}
