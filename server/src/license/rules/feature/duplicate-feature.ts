import type { Fix } from '../../../core/finding';
import { say } from '../../../core/message';
import { attributeNamed, type Feature, featureOf, isCounted } from '../../model/feature';
import { inFile, type LicenseFile, type PlacedRecord } from '../../model/licenseFile';
import { compareVersions, isLaterRelease } from '../../model/version';
import { commentOut, removeRecord } from '../edits';
import { fileRule } from '../rule';

interface Candidate {
  readonly placed: PlacedRecord;
  readonly feature: Feature;
}

export default fileRule({
  id: 'duplicate-feature',
  severity: 'error',
  summary: 'A counted FEATURE line for a name that another FEATURE line already licenses: only one of them is granted',
  source: 'Genesys Licensing Guide 8.0, chapter 2, "License Files" (note); REV, "FEATURE and INCREMENT Lines"',
  vendors: 'all',
  check(file, report, context) {
    for (const candidates of groupByNameAndVendor(file)) {
      if (candidates.length < 2) continue;
      const highestFirst = !isLaterRelease(context.managerVersion, '11');
      const granted = firstInUse(candidates, highestFirst);
      for (const candidate of candidates) {
        if (candidate === granted) continue;
        const { placed, feature } = candidate;
        const { record, start } = placed;
        const name = feature.name?.text ?? '';
        const grantedName = inFile(granted.placed, granted.feature.name?.range ?? { start: 0, end: 0 });
        const sameRank = rank(candidate) === rank(granted);
        const values = {
          name,
          line: file.lineNumber(grantedName.start),
          count: feature.count?.text ?? '',
          granted: granted.feature.count?.text ?? '',
          release: context.managerVersion,
          version: granted.feature.version?.text ?? '',
        };
        const fixes: Fix[] = [
          { title: say('Comment out this duplicate FEATURE record'), edits: commentOut(record, start), safe: sameRank },
          { title: say('Remove this duplicate FEATURE record'), edits: removeRecord(record, start), safe: false },
        ];
        report({
          range: inFile(placed, { start: record.keyword?.start ?? 0, end: feature.name?.range.end ?? 0 }),
          message: sameRank
            ? say(
                'A second FEATURE line for {name}: License Manager grants the {granted} licenses of line {line}, ignores the {count} of this line and notes an error in its log. Comment this record out, or ask for one record with the whole number.',
                values,
              )
            : say(
                'A second FEATURE line for {name}, of another version: License Manager reads only one of them. Release {release} takes line {line} (version {version}) and ignores this one, so its {count} licenses are lost. Keep the one your products need, or ask for a file in which both can be used.',
                values,
              ),
          fixes,
          related: [{ range: grantedName, message: say('This FEATURE line is the one that is granted.') }],
          tags: ['unnecessary'],
        });
      }
    }
  },
});

function groupByNameAndVendor(file: LicenseFile): Iterable<Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const placed of file.recordsOf('feature')) {
    if (placed.record.intendedKeyword !== undefined) continue;
    const feature = featureOf(placed.record);
    // Several uncounted lines beside one counted line are legal (REV, "Mixed Node-Locked and Counted Licenses").
    if (feature.identity === undefined || !isCounted(feature)) continue;
    const group = groups.get(feature.identity);
    if (group) group.push({ placed, feature });
    else groups.set(feature.identity, [{ placed, feature }]);
  }
  return groups.values();
}

/** What License Manager sorts by before file order, so that lines of one rank stay in file order. */
function rank({ feature }: Candidate): string {
  const attributes = ['sort', 'VENDOR_STRING', 'ISSUED', 'START'].map((name) => attributeNamed(feature.attributes, name)?.value ?? '');
  return [feature.version?.text ?? '', ...attributes].join('\n');
}

function firstInUse(candidates: readonly Candidate[], highestFirst: boolean): Candidate {
  let first = candidates[0] as Candidate;
  for (const candidate of candidates.slice(1)) {
    const order = compareVersions(candidate.feature.version?.text ?? '', first.feature.version?.text ?? '');
    if (highestFirst ? order > 0 : order < 0) first = candidate;
  }
  return first;
}
