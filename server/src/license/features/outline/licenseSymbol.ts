import type { DocumentSymbol } from '../../../core/editing';
import { amountOf, say } from '../../../core/message';
import { shiftRange } from '../../../core/text';
import { type Day, formatDay, parseExpiry } from '../../model/date';
import { featureOf, isUncounted } from '../../model/feature';
import type { Claim, Grants } from '../../model/grants';
import type { PlacedRecord } from '../../model/licenseFile';
import { type Component, packageOf } from '../../model/package';
import { isFeatureLike } from '../../vocabulary/keywords';
import { occurrencesOf } from '../occurrences';
import { type Detail, recordSymbol, shownDetail } from './symbol';

/** The symbol of a record that licenses something; undefined if the record does not, or names nothing yet. */
export function licenseSymbol(placed: PlacedRecord, grants: Grants): DocumentSymbol | undefined {
  const { kind } = placed.record;
  if (isFeatureLike(kind)) return featureSymbol(placed, grants);
  switch (kind) {
    case 'package':
      return packageSymbol(placed);
    case 'decimal':
      return decimalSymbol(placed);
    case 'featureSet':
      return recordSymbol(placed, { kind: 'array', name: undefined });
    default:
      return undefined;
  }
}

function featureSymbol(placed: PlacedRecord, grants: Grants): DocumentSymbol | undefined {
  const { name, count, expiry } = featureOf(placed.record);
  if (!name) return undefined;
  const claim = grants.claimAt(placed.start);
  const standing = claim?.standing;
  const expiredOn = standing?.kind === 'expired' ? standing.on : undefined;
  return recordSymbol(placed, {
    kind: 'class',
    name,
    detail: [
      count && (isUncounted(count.text) ? say('uncounted') : count.text),
      expiry && describeExpiry(expiry.text, expiredOn),
      claim && describeStanding(claim, grants),
    ],
    expired: expiredOn !== undefined,
  });
}

/** What a record's own number does not tell: that it is not granted, or what the records of its name come to. */
function describeStanding(claim: Claim, grants: Grants): Detail | undefined {
  switch (claim.standing.kind) {
    case 'superseded':
      return say('superseded');
    case 'ignored':
      return say('ignored');
    case 'granted': {
      const { licenses } = grants.grantOf(claim);
      return claim.count === undefined || claim.count === licenses
        ? undefined
        : say('{licenses} in total', { licenses: amountOf(licenses) });
    }
    default:
      return undefined;
  }
}

function describeExpiry(text: string, expiredOn: Day | undefined): Detail {
  if (expiredOn !== undefined) return say('expired on {date}', { date: formatDay(expiredOn) });
  return parseExpiry(text).kind === 'never' ? say('permanent') : text;
}

function packageSymbol(placed: PlacedRecord): DocumentSymbol | undefined {
  const { name, version, components } = packageOf(placed.record);
  if (!name) return undefined;
  return recordSymbol(placed, {
    kind: 'package',
    name,
    detail: [version?.text],
    children: components.filter((component) => component.name !== '').map((component) => componentSymbol(placed, component)),
  });
}

function componentSymbol({ start }: PlacedRecord, { name, version, count, range }: Component): DocumentSymbol {
  return {
    name,
    detail: shownDetail([version, count]),
    kind: 'field',
    range: shiftRange(range, start),
    selectionRange: { start: start + range.start, end: start + range.start + name.length },
    expired: false,
    children: [],
  };
}

function decimalSymbol(placed: PlacedRecord): DocumentSymbol {
  const name = occurrencesOf(placed.record).find(({ role }) => role === 'feature');
  return recordSymbol(placed, { kind: 'class', name });
}
