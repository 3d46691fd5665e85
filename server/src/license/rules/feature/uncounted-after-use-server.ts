import type { Fix } from '../../../core/finding';
import { say } from '../../../core/message';
import { featureOf, isUncounted } from '../../model/feature';
import { inFile } from '../../model/licenseFile';
import { insertion, lineEndOf, removeRecord } from '../edits';
import { fileRule } from '../rule';

export default fileRule({
  id: 'uncounted-after-use-server',
  severity: 'hint',
  summary: 'An uncounted record behind USE_SERVER, where programs that read this file do not look',
  source: 'REV, "Order of Lines in the License File" and "USE_SERVER Line"',
  vendors: 'all',
  check(file, report) {
    const useServer = file.recordsOf('useServer').find(({ record }) => record.intendedKeyword === undefined);
    if (!useServer) return;
    for (const placed of file.features) {
      const { record, start } = placed;
      const { name, count } = featureOf(record);
      if (start < useServer.start || !name || !count || !isUncounted(count.text) || record.intendedKeyword !== undefined) continue;
      const moved = record.endsWithLineEnd ? record.text : `${record.text}${lineEndOf(useServer.record.text)}`;
      const canMove = !record.glued && !useServer.record.glued && useServer.record.endsWithLineEnd;
      const fixes: Fix[] = canMove
        ? [
            {
              title: say('Move this record above USE_SERVER'),
              edits: [insertion(useServer.start, moved), ...removeRecord(record, start)],
              safe: false,
            },
          ]
        : [];
      report({
        range: inFile(placed, { start: record.keyword?.start ?? 0, end: name.range.end }),
        message: say(
          'Programs that read this file stop at USE_SERVER in line {line} and ask the license server for everything. They do not see this uncounted record, which needs no server. If they are to use it without one, move it above USE_SERVER.',
          { line: file.lineNumber(useServer.start) },
        ),
        fixes,
        related: [{ range: inFile(useServer, useServer.record.contentRange), message: say('Programs stop reading here.') }],
      });
    }
  },
});
