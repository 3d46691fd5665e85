import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'info-mart-together',
  severity: 'information',
  summary: 'One of two licenses that are delivered together',
  facts: ['M5'],
  check(file, report, { licensed }) {
    const infoMart = file.plan.genesys?.infoMart;
    if (!infoMart || !licensed?.isComplete) return;
    const pair = ['gim_etl_redundancy', 'gim_etl_ha_option'];
    const missing = pair.filter((feature) => licensed.countOf(feature) === 0);
    if (missing.length !== 1) return;
    report({
      range: file.at(infoMart),
      message: say(
        '“{missing}” is missing among the licenses for Info Mart\nIt is delivered together with {other}. Look for it in the license files, or ask Genesys.',
        { missing: missing[0] ?? '', other: pair.find((feature) => feature !== missing[0]) ?? '' },
      ),
    });
  },
});
