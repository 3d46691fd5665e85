import { amountOf, say } from '../../../core/message';
import { licensesOfStations, licenseTitles } from '../../model/openScape';
import { planToBuy } from '../edits';
import { planRule } from '../rule';

const STATION_KINDS: readonly string[] = ['ip', 'tdm', 'mobile', 'deskSharing'];

export default planRule({
  id: 'stations-over-licenses',
  severity: 'error',
  summary: 'More stations than licenses',
  facts: ['B7', 'B12'],
  check(file, report) {
    const { openScape } = file.plan;
    const { licenses } = openScape ?? {};
    if (!openScape || !licenses) return;
    for (const [kind, used] of licensesOfStations(openScape)) {
      const licensed = licenses[kind];
      if (licensed === undefined || used <= licensed) continue;
      const values = {
        used: amountOf(used),
        license: licenseTitles[kind],
        licensed: amountOf(licensed),
        missing: amountOf(used - licensed),
      };
      report({
        range: file.at(licenses, kind),
        message: STATION_KINDS.includes(kind)
          ? say(
              '{license} station licenses: {used} needed, {licensed} bought\nWhat is missing stays unlicensed, and the WBM shows it in red. Buy {missing} more, or plan fewer stations.',
              values,
            )
          : say(
              '{license} licenses: {used} needed, {licensed} bought\nEach station that uses it needs one; the WBM shows what is missing in red. Buy {missing} more, or assign fewer.',
              values,
            ),
        fixes: [planToBuy(file.at(licenses, kind), used)],
      });
    }
  },
});
