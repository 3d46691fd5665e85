import { amountOf, say } from '../../../core/message';
import { planToBuy } from '../edits';
import { planRule } from '../rule';

export default planRule({
  id: 'trunks-over-licenses',
  severity: 'error',
  summary: 'More B channels or calls than trunk licenses',
  facts: ['B16', 'B17'],
  check(file, report) {
    const { licenses, trunks = [] } = file.plan.openScape ?? {};
    if (!licenses) return;
    const sumOf = (kind: 's2m' | 'itsp') =>
      trunks
        .filter((trunk) => (trunk.kind ?? (trunk.channels === undefined ? 'itsp' : 's2m')) === kind)
        .reduce((sum, { licensed, channels, calls }) => sum + (licensed ?? (kind === 's2m' ? channels : calls) ?? 0), 0);
    const [channels, calls] = [sumOf('s2m'), sumOf('itsp')];
    const { s2mChannels, itspCalls } = licenses;
    if (s2mChannels !== undefined && channels > s2mChannels)
      report({
        range: file.at(licenses, 's2mChannels'),
        message: say(
          'Trunk licenses for B channels: {channels} needed, {licensed} bought\nThe licenses are distributed to the S2M trunks, one for each B channel that is used.',
          { channels: amountOf(channels), licensed: amountOf(s2mChannels) },
        ),
        fixes: [planToBuy(file.at(licenses, 's2mChannels'), channels)],
      });
    if (itspCalls !== undefined && calls > itspCalls)
      report({
        range: file.at(licenses, 'itspCalls'),
        message: say(
          'Trunk licenses for ITSP calls: {calls} needed, {licensed} bought\nThe licenses are distributed to the ITSPs, one for each simultaneous call.',
          { calls: amountOf(calls), licensed: amountOf(itspCalls) },
        ),
        fixes: [planToBuy(file.at(licenses, 'itspCalls'), calls)],
      });
  },
});
