import { say } from '../../../core/message';
import { fileRule } from '../rule';
import { reportAlternatives } from './_alternatives';

export default fileRule({
  id: 'alternatives-redundant',
  severity: 'information',
  summary: 'Two Genesys features in one file, although one of them is enough',
  source: 'Genesys Licensing Guide 8.0, chapter 1, "Voice Callback"',
  vendors: 'genesys',
  check(file, report, context) {
    reportAlternatives(file, 'redundant', context.today, report, (values) =>
      say(
        'The file has both {name} and {other} (line {line}), though one is enough\n{why} Check which one was meant to stay before you order again.',
        values,
      ),
    );
  },
});
