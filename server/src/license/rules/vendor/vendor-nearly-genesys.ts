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
  leadsTo: ['-97', '-8'],
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
              'The daemon of Genesys is called {genesys}, not {text}\nOnly its program file on Windows ends in .exe. Under another name it does not serve the FEATURE lines (error -97). Copy this line from the file that Genesys sent.',
              { text, genesys: GENESYS_DAEMON },
            )
          : say(
              'The daemon of Genesys is called {genesys}, not {text}\nThe vendor name is signed, so this record fails with error -8 or -97. Copy it from the file that Genesys sent; if that file has {text} too, ask Genesys for it again.',
              { text, genesys: GENESYS_DAEMON },
            ),
    });
  },
});
