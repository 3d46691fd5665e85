import { say } from '../../../core/message';
import { fileRule } from '../rule';
import { reportAlternatives } from './_alternatives';

export default fileRule({
  id: 'alternatives-redundant',
  severity: 'information',
  summary: 'Two Genesys features of which one is enough, in one file',
  source: 'Genesys Licensing Guide 8.0, chapter 1, "Voice Callback"',
  vendors: 'genesys',
  check(file, report, context) {
    reportAlternatives(file, 'redundant', context.today, report, (values) =>
      say(
        'The file has {name} and also {other} (line {line}), though one is enough. {why} Check which of them was meant to stay before you order again.',
        values,
      ),
    );
  },
});
