import { say } from '../../../core/message';
import { fileRule } from '../rule';
import { reportMissingCompanions } from './_companions';

export default fileRule({
  id: 'companion-elsewhere',
  severity: 'information',
  summary: 'A Genesys feature that is usually used together with another one, which this file lacks',
  source: 'Genesys Licensing Guide 8.0, chapter 1, "Technical Licenses", "High Availability Licensing"',
  vendors: 'genesys',
  check(file, report, context) {
    reportMissingCompanions(file, 'expected', context, report, (_companion, values) =>
      say(
        'This file has {name} but not {companions}\n{why} Check that another file of this or another license server has it; otherwise, look in the files from Genesys, or order it.',
        values,
      ),
    );
  },
});
