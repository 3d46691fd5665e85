import { inlineCode } from '../../core/markdown';
import { allOf, amountOf, type Message, say } from '../../core/message';
import { formatDay } from '../model/date';
import type { PieceContext } from './hover.types';

/** What the number of a FEATURE, INCREMENT or UPGRADE line comes to among the other lines of the feature. */
export function describeGranted({ granted }: PieceContext): Message[] {
  if (!granted) return [];
  const { claim, grant } = granted;
  const sum = saySum(grant.licenses);
  switch (claim.standing.kind) {
    case 'superseded': {
      const { issued } = claim.standing.by;
      return [
        issued === undefined
          ? say('**Not granted**: a later line with SUPERSEDE replaces this one. {sum}', { sum })
          : say('**Not granted**: a line with SUPERSEDE, issued on {date}, replaces this one. {sum}', { date: formatDay(issued), sum }),
      ];
    }
    case 'ignored':
      return [
        say(
          '**Not granted**: when several counted FEATURE lines have the same name, License Manager reads only one of them, and it is not this one. {sum}',
          {
            sum,
          },
        ),
      ];
    case 'granted': {
      if (claim.count === undefined || claim.count === grant.licenses) return [];
      return grant.pools > 1
        ? [sum, say('They are in {pools} pools, which License Manager counts separately.', { pools: grant.pools })]
        : [sum];
    }
    default:
      return [];
  }
}

function saySum(licenses: number): Message {
  if (licenses === 0) return say('The lines with this name grant no licenses.');
  return licenses === 1
    ? say('All lines with this name together grant 1 license.')
    : say('All lines with this name together grant {licenses} licenses.', { licenses: amountOf(licenses) });
}

/** What the license servers of the site have of the feature. */
export function describeInSite({ inSite }: PieceContext): Message[] {
  if (!inSite) return [];
  const { here, total, others, more } = inSite.total;
  const parts = others.map(({ summary, licenses }) =>
    say('{count} in {file}', { count: amountOf(licenses), file: inlineCode(inSite.nameOf(summary)) }),
  );
  if (more > 0) parts.push(say('{count} on other servers', { count: amountOf(more) }));
  return [
    say('**In the site**: {total} licenses, {here} of them on this license server, {others}.', {
      total: amountOf(total),
      here: amountOf(here),
      others: allOf(parts),
    }),
  ];
}
