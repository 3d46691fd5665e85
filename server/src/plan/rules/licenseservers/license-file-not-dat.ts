import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'license-file-not-dat',
  severity: 'hint',
  summary: 'A name of a license file that Genesys does not recommend',
  facts: ['L30'],
  check({ plan }, report, { licensed }) {
    if (!plan.genesys) return;
    // Of a file that is not there, or is another, there is more to say than its ending.
    for (const { path, range, summary } of licensed?.files ?? [])
      if (summary !== undefined && !/\.dat$/i.test(path))
        report({ range, message: say('Genesys recommends the name license.dat\nThe guide asks for the ending .dat.') });
  },
});
