import { say } from '../../../core/message';
import { fileRule } from '../rule';
import { reportAlternatives } from './_alternatives';

export default fileRule({
  id: 'alternatives-together',
  severity: 'warning',
  summary: 'Two Genesys features that cannot be combined, in one file',
  source: 'Genesys Licensing Guide 8.0, chapter 1, "Outbound Contact Server"',
  vendors: 'genesys',
  check(file, report, context) {
    reportAlternatives(file, 'excluded', context.today, report, (values) =>
      say(
        'Genesys does not let {name} be combined with {other} (line {line}). {why} Comment out the one you no longer use, and ask Genesys when you need the number of both.',
        values,
      ),
    );
  },
});
