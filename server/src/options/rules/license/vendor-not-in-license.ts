import { allOf, say } from '../../../core/message';
import { licensesAround } from '../../model/licenses';
import { vendorOfFileName } from '../../model/vendor';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'vendor-not-in-license',
  severity: 'information',
  summary: 'An options file whose vendor no license beside it names',
  source:
    'License Administration Guide, "Creating an Options File" (the file is found by the name of the vendor daemon, or named in the license)',
  check(file, report, context) {
    const around = licensesAround(context.surroundings, context.fileName);
    const first = file.statements[0];
    if (!around || around.licenses || !first) return;
    report({
      range: { start: first.keyword.start, end: first.keyword.end },
      message: say(
        'No license beside this file is of the vendor {vendor}\nThe licenses here are of {vendors}. A vendor daemon reads the file with its own name before .opt, or the one that its VENDOR line names.',
        {
          vendor: vendorOfFileName(context.fileName) ?? '',
          vendors: allOf(around.vendors.slice(0, MOST_NAMED)),
        },
      ),
    });
  },
});

const MOST_NAMED = 5;
