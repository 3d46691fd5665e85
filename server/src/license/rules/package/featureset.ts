import { say } from '../../../core/message';
import { recordRule } from '../rule';

export default recordRule({
  id: 'featureset',
  severity: 'hint',
  summary: 'A FEATURESET line, an obsolete kind of record that fixes the exact list and order of FEATURE lines',
  source: 'FLEXlm Reference Manual 2004, FEATURESET; FlexNet error codes: errors -54 and -55',
  leadsTo: ['-54', '-55'],
  vendors: 'all',
  records: ['featureSet'],
  check(record, report) {
    if (!record.keyword) return;
    report({
      range: record.keyword,
      message: say(
        'FEATURESET is obsolete and fixes the exact list of FEATURE lines\nIts key covers all FEATURE lines of this vendor in order: adding, removing or moving one makes them all invalid (error -55). Leave them as they are, or ask your vendor for a file without FEATURESET.',
      ),
      tags: ['deprecated'],
    });
  },
});
