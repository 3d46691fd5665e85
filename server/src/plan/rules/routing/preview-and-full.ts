import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'preview-and-full',
  severity: 'error',
  summary: 'Preview and full licenses of one server together',
  facts: ['O1'],
  check(file, report, { licensed }) {
    const server = file.plan.genesys?.outbound;
    if (!server || !licensed || licensed.countOf('occ_preview') === 0 || licensed.countOf('occ_full') === 0) return;
    report({
      range: file.at(server),
      message: say(
        'Both occ_preview and occ_full are licensed, which cannot be combined\nThe full license includes Preview dialing. Ask Genesys for a file with one of the two.',
      ),
    });
  },
});
