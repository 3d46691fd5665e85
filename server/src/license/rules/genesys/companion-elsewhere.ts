import { say } from '../../../core/message';
import { fileRule } from '../rule';
import { reportMissingCompanions } from './_companions';

export default fileRule({
  id: 'companion-elsewhere',
  severity: 'information',
  summary: 'A Genesys feature that is usually used together with another one, which this file does not have',
  source: 'Genesys Licensing Guide 8.0, chapter 1, "Technical Licenses", "High Availability Licensing"',
  vendors: 'genesys',
  check(file, report, context) {
    reportMissingCompanions(file, 'expected', context.today, report, (_companion, values) =>
      say(
        'This file has {name} but not {companions}. {why} Make sure that a file of this or of another license server has it; otherwise look for it in the files that Genesys sent, or order it.',
        values,
      ),
    );
  },
});
