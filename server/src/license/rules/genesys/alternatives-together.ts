import { say } from '../../../core/message';
import { fileRule } from '../rule';
import { reportAlternatives } from './_alternatives';

export default fileRule({
  id: 'alternatives-together',
  severity: 'warning',
  summary: 'Two Genesys features in one file that cannot be combined',
  source: 'Genesys Licensing Guide 8.0, chapter 1, "Outbound Contact Server"',
  vendors: 'genesys',
  check(file, report, context) {
    reportAlternatives(file, 'excluded', context.today, report, (values) =>
      say(
        'Genesys does not allow {name} together with {other} (line {line})\n{why} Comment out the one you no longer use; if you need the licenses of both, ask Genesys.',
        values,
      ),
    );
  },
});
