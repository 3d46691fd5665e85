import { say } from '../../../core/message';
import { featureOf } from '../../model/feature';
import { fieldsFit } from '../../model/fieldFit';
import { featureRecords, recordRule } from '../rule';

const MOST_FOR_ONE_INSTANCE = 9999;
/** Genesys itself issued 999,999 licenses of technical DNs where their number was not stated. */
const unlimitedByIntention = /^tserver_tdn$/i;

export default recordRule({
  id: 'count-over-9999',
  severity: 'information',
  summary: 'More than 9999 licenses of one feature, of which a single Genesys server can check out at most 9999',
  source: 'Genesys Licensing Guide 8.0, chapter 1, "Technical Licenses" (warning)',
  vendors: 'genesys',
  records: featureRecords,
  check(record, report) {
    const { count, name } = featureOf(record);
    if (!count || !name || !/^\d+$/.test(count.text) || !fieldsFit(record)) return;
    if (Number(count.text) <= MOST_FOR_ONE_INSTANCE || unlimitedByIntention.test(name.text)) return;
    report({
      range: count.range,
      message: say(
        'A Genesys server instance can check out at most 9999 licenses of one kind\nTo use all {count} of {name}, spread the load over several instances.',
        { count: count.text, name: name.text },
      ),
    });
  },
});
