import type { Report } from '../../../core/finding';
import { memo } from '../../../core/memo';
import { say } from '../../../core/message';
import { licenseSummary } from '../../model/licenseSummary';
import { type Site, shareVendor, siteOf } from '../../model/site';
import type { LicenseSummary, ServerSummary } from '../../summary';
import { fileRule } from '../rule';

/** A set has two other nodes; more files of the same servers are old copies. */
const MOST_COPIES = 8;
const MOST_RELATED = 10;

export default fileRule({
  id: 'server-copies-differ',
  severity: 'warning',
  summary: 'The file of a three-server set differs from another copy of it in the site',
  source: 'Genesys Licensing Guide 8.0, appendix C, "Three-Server Redundant Configuration"; REV, "SERVER Lines"',
  vendors: 'all',
  check(file, report, { today, managerVersion, surroundings }) {
    const site = siteOf(surroundings);
    if (!site) return;
    const summary = licenseSummary(file.tree, today, managerVersion);
    if (!summary.isServerSet) return;
    const copies = new Set(summary.servers.flatMap((server) => site.filesOfServer(server)));
    let left = MOST_COPIES;
    for (const copy of copies) {
      if (!isCopy(summary, copy) || left-- <= 0) continue;
      compareServers(summary, copy, site, report);
      compareRecords(summary, copy, site, report);
    }
  },
});

/** Whether it is meant to be a copy: it is for the same servers and vendor, and has a feature in common. Files of several vendors, or of several orders, may be for the same servers. */
function isCopy(own: LicenseSummary, other: LicenseSummary): boolean {
  if (!other.isServerSet || !shareVendor(own, other)) return false;
  const names = namesOf(own);
  return other.features.some(({ name }) => names.has(name)) || own.features.length === 0 || other.features.length === 0;
}

const namesOf = memo(({ features }: LicenseSummary): ReadonlySet<string> => new Set(features.map(({ name }) => name)));

function compareServers(own: LicenseSummary, copy: LicenseSummary, site: Site, report: (report: Report) => void): void {
  const differing = own.servers.filter((server, index) => meaningOf(server) !== meaningOf(copy.servers[index]));
  const first = differing[0];
  if (!first) return;
  const place = copy.servers[own.servers.indexOf(first)] ?? first;
  const isOrder = own.servers.map(meaningOf).sort().join() === copy.servers.map(meaningOf).sort().join();
  const values = { file: site.nameOf(copy) };
  report({
    range: first.range,
    message: isOrder
      ? say(
          'The SERVER lines are in another order than in {file}\nThe three servers of a set must have copies of the same file. Copy the right one to all three, and run lmreread.',
          values,
        )
      : say(
          'This SERVER line differs from that in {file}\nThe three servers of a set must have copies of the same file. Copy the right one to all three, and run lmreread.',
          values,
        ),
    related: [site.place(copy, place, say('The SERVER line of the other copy'))],
  });
}

function meaningOf(server: ServerSummary | undefined): string {
  return JSON.stringify([server?.host?.text.toLowerCase(), server?.computer ?? server?.hostId?.text.toLowerCase(), server?.port?.text]);
}

function compareRecords(own: LicenseSummary, copy: LicenseSummary, site: Site, report: (report: Report) => void): void {
  const [ours, theirs] = [fingerprintsOf(own), fingerprintsOf(copy)];
  const missingThere = own.records.filter(({ isSigned, fingerprint }) => isSigned && !theirs.has(fingerprint));
  const missingHere = copy.records.filter(({ isSigned, fingerprint }) => isSigned && !ours.has(fingerprint));
  const range = missingThere[0]?.name.range ?? own.servers[0]?.range;
  if (!range || missingThere.length + missingHere.length === 0) return;
  const values = {
    file: site.nameOf(copy),
    count: missingThere.length,
    missing: missingHere.length,
    name: missingThere[0]?.name.text ?? '',
  };
  report({
    range,
    message:
      missingThere.length === 0
        ? say(
            'This copy lacks records that {file} has: {missing}\nThe three servers of a set must have copies of the same file. Copy the newer one to all three, and run lmreread.',
            values,
          )
        : say(
            'This record of {name} differs in {file}, or is not there\nRecords only here: {count}; only there: {missing}. The three servers of a set must have copies of the same file. Copy the newer one to all three, and run lmreread.',
            values,
          ),
    related: [
      ...missingHere
        .slice(0, MOST_RELATED)
        .map((record) =>
          site.place(copy, record.name, say('{name}, which is not in this file as it is there', { name: record.name.text })),
        ),
      ...missingThere.slice(1, MOST_RELATED).map(({ name }) => ({
        range: name.range,
        message: say('{name}, which is not in the other file as it is here', { name: name.text }),
      })),
    ],
  });
}

const fingerprintsOf = memo(({ records }: LicenseSummary): ReadonlySet<string> => new Set(records.map(({ fingerprint }) => fingerprint)));
