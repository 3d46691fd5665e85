import { say } from '../../../core/message';
import { fieldFitOf } from '../../model/fieldFit';
import { GENESYS_DAEMON, isNearlyGenesys } from '../../model/genesys';
import { isFeatureLike } from '../../vocabulary/keywords';
import { featureRecords, recordRule } from '../rule';

export default recordRule({
  id: 'vendor-nearly-genesys',
  severity: 'warning',
  summary: 'A vendor name that is nearly, but not exactly, genesys.d',
  source: 'Genesys Licensing Guide 8.0, chapter 3, "License Data File Format"; REV, "VENDOR Lines" and "FEATURE and INCREMENT Lines"',
  vendors: 'all',
  records: ['vendor', ...featureRecords, 'package'],
  check(record, report) {
    const word = record.words[record.kind === 'vendor' ? 0 : 1];
    if (!word || word.equals >= 0) return;
    const text = record.slice(word);
    if (!isNearlyGenesys(text) || (isFeatureLike(record.kind) && fieldFitOf(record).kind === 'misplacedSpace')) return;
    const range = { start: word.start, end: word.end };
    report({
      range,
      message:
        record.kind === 'vendor'
          ? say(
              'The vendor daemon is called {text} here; the daemon of Genesys is {genesys}, in just these letters on every system (only its program file on Windows ends in .exe). With another name License Manager does not bring it together with the FEATURE lines (error -97). The name may not be changed by hand in a signed file: copy this line from the file that Genesys sent.',
              { text, genesys: GENESYS_DAEMON },
            )
          : say(
              'The vendor of this record is {text}; the daemon of Genesys is {genesys}, in just these letters. The vendor name is signed: if it was changed here, copy the record from the file that Genesys sent (otherwise error -8 or -97); if the file came like this, ask Genesys for it again.',
              { text, genesys: GENESYS_DAEMON },
            ),
    });
  },
});
