import { say } from '../../../core/message';
import { licenseSummary } from '../../model/licenseSummary';
import { serverKeyOf, siteOf } from '../../model/site';
import type { LicenseSummary, RecordSummary } from '../../summary';
import { fileRule } from '../rule';

const MOST_RELATED = 10;

export default fileRule({
  id: 'record-in-two-files',
  severity: 'information',
  summary: 'A signed record that another file of the same license server has too',
  source: 'REV, "FEATURE and INCREMENT Lines" and "Sort Rules"',
  vendors: 'all',
  check(file, report, { today, managerVersion, surroundings }) {
    const site = siteOf(surroundings);
    if (!site) return;
    const summary = licenseSummary(file.tree, today, managerVersion);
    const server = serverKeyOf(summary);
    // The three servers of a set have copies of one file.
    if (server === undefined || summary.isServerSet) return;
    const found = new Map<LicenseSummary, { here: RecordSummary; there: RecordSummary }[]>();
    for (const here of summary.records) {
      const copy = here.isSigned ? site.copyOf(server, here.fingerprint) : undefined;
      if (!copy) continue;
      const pairs = found.get(copy.summary) ?? [];
      found.set(copy.summary, pairs);
      pairs.push({ here, there: copy.record });
    }
    for (const [other, pairs] of found) {
      const { here } = pairs[0] as { here: RecordSummary };
      const values = { name: here.name.text, file: site.nameOf(other), count: pairs.length };
      report({
        range: here.name.range,
        message:
          pairs.length === 1
            ? say(
                'This record for {name} is also in {file}, for the same license server\nYou own its licenses once. Keep it in one of the files, so that the next change is not made in the wrong one.',
                values,
              )
            : say(
                'This record and others are also in {file}, for the same license server\nRecords in both files: {count}. You own their licenses once. Keep them in one file, so that the next change is not made in the wrong one.',
                values,
              ),
        related: [
          ...pairs.slice(1, MOST_RELATED).map((pair) => ({
            range: pair.here.name.range,
            message: say('{name} is in both files too', { name: pair.here.name.text }),
          })),
          ...pairs
            .slice(0, MOST_RELATED)
            .map(({ there }) => site.place(other, there.name, say('The same record of {name}', { name: there.name.text }))),
        ],
      });
    }
  },
});
