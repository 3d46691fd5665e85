import { say } from '../../../core/message';
import { fileRule } from '../rule';
import { reportMissingCompanions } from './_companions';

export default fileRule({
  id: 'missing-companion',
  severity: 'warning',
  summary: 'A Genesys feature that is of no use without another one, which the file does not have',
  source: 'Genesys Licensing Guide 8.0, chapter 1, "Technical Licenses"; appendix B, Table 4',
  vendors: 'genesys',
  check(file, report, context) {
    reportMissingCompanions(file, 'needed', context.today, report, (_companion, values) =>
      say(
        'This file has {name} but not {companions}. {why} Products that ask for the missing feature are refused (error -5) unless another file of this license server has it. Look for it in the files that Genesys sent, or order it.',
        values,
      ),
    );
  },
});
