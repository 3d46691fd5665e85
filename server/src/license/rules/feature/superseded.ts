import { amountOf, type Message, say } from '../../../core/message';
import { formatDay } from '../../model/date';
import { attributeNamed } from '../../model/feature';
import { type Claim, type FeatureGrant, fileGrants } from '../../model/grants';
import { inFile, type LicenseFile } from '../../model/licenseFile';
import { commentOut } from '../edits';
import { issuerOf } from '../issuer';
import { fileRule } from '../rule';

export default fileRule({
  id: 'superseded',
  severity: 'warning',
  summary: 'A record that a later one supersedes, so that its licenses are not granted',
  source: 'EUG, "FEATURE/INCREMENT Lines" (SUPERSEDE); REV, "Optional Publisher-Defined Keywords" (SUPERSEDE, SUPERSEDE_SIGN)',
  vendors: 'all',
  check(file, report, { today, managerVersion }) {
    const { superseded, grantOf } = fileGrants(file.tree, today, managerVersion);
    for (const claim of superseded) {
      if (claim.standing.kind !== 'superseded') continue;
      const { by } = claim.standing;
      const { record, start } = claim.placed;
      report({
        range: inFile(claim.placed, { start: record.keyword?.start ?? 0, end: claim.feature.name?.range.end ?? 0 }),
        message: describe(file, claim, by, grantOf(claim)),
        fixes: [{ title: say('Comment out this superseded record'), edits: commentOut(record, start), safe: false }],
        related: [
          {
            range: inFile(by.placed, by.feature.name?.range ?? { start: 0, end: 0 }),
            message: say('This record replaces it'),
          },
        ],
        tags: ['unnecessary'],
      });
    }
  },
});

function describe(file: LicenseFile, claim: Claim, by: Claim, grant: FeatureGrant): Message {
  const name = by.feature.name ?? { range: { start: 0, end: 0 } };
  const values = {
    name: claim.feature.name?.text ?? '',
    line: file.lineNumber(inFile(by.placed, name.range).start),
    date: by.issued === undefined ? '' : formatDay(by.issued),
    left: sayLeft(grant),
    issuer: issuerOf(claim.placed.record),
  };
  return isByDate(claim, by)
    ? say(
        'Line {line} supersedes this older record of {name}\nIt was issued on {date} with SUPERSEDE, so License Manager ignores this record: {left}. If that is too few, ask {issuer}; otherwise, comment this record out.',
        values,
      )
    : say(
        'Line {line} supersedes this record of {name}\nIts SUPERSEDE_SIGN lists this signature, so License Manager ignores this record: {left}. If that is too few, ask {issuer}; otherwise, comment this record out.',
        values,
      );
}

function isByDate(claim: Claim, by: Claim): boolean {
  return (
    attributeNamed(by.feature.attributes, 'SUPERSEDE') !== undefined &&
    claim.issued !== undefined &&
    by.issued !== undefined &&
    claim.issued < by.issued
  );
}

/** How many licenses the file still grants of a feature. */
function sayLeft({ licenses, licensesBefore, uncounted }: FeatureGrant): Message {
  const values = { licenses: amountOf(licenses), before: amountOf(licensesBefore) };
  if (licensesBefore === 0) return uncounted ? say('others of this name remain') : say('no license of this name is left');
  if (licenses === 0) return say('no license is left instead of {before}', values);
  // Of several FEATURE lines one was granted before, too.
  if (licenses >= licensesBefore) return licenses === 1 ? say('1 license is left') : say('{licenses} licenses are left', values);
  return licenses === 1
    ? say('1 license is left instead of {before}', values)
    : say('{licenses} licenses are left instead of {before}', values);
}
