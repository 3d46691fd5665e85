import { say } from '../../../core/message';
import { fileRule } from '../rule';
import { reportMissingCompanions } from './_companions';

export default fileRule({
  id: 'missing-companion',
  severity: 'warning',
  summary: 'A Genesys feature that is of no use without another one, which the file lacks',
  source: 'Genesys Licensing Guide 8.0, chapter 1, "Technical Licenses"; appendix B, Table 4',
  leadsTo: ['-5'],
  vendors: 'genesys',
  check(file, report, context) {
    reportMissingCompanions(file, 'needed', context, report, ({ anyOf }, values) =>
      anyOf.length === 1
        ? say(
            'Missing {companions}, which {name} needs\n{why} Products get error -5 unless another file of this license server has it. Look in the files from Genesys, or order it.',
            values,
          )
        : say(
            'Missing a feature that {name} needs\nIt needs {companions}. {why} Products get error -5 unless another file of this license server has it. Look in the files from Genesys, or order it.',
            values,
          ),
    );
  },
});
