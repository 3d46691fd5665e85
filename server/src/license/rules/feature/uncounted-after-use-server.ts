import type { Fix } from '../../../core/finding';
import { say } from '../../../core/message';
import type { TextRange } from '../../../core/text';
import { insertion } from '../../../core/text';
import { featureOf, isUncounted } from '../../model/feature';
import { inFile, type PlacedRecord } from '../../model/licenseFile';
import type { LicenseRecord } from '../../syntax/record';
import { lineEndOf, removeRecord } from '../edits';
import { fileRule } from '../rule';

const MOST_RELATED = 10;

export default fileRule({
  id: 'uncounted-after-use-server',
  severity: 'hint',
  summary: 'Uncounted records after USE_SERVER, where programs that read this file do not look',
  source: 'REV, "Order of Lines in the License File" and "USE_SERVER Line"',
  vendors: 'all',
  check(file, report) {
    const useServer = file.recordsOf('useServer').find(({ record }) => record.intendedKeyword === undefined);
    if (!useServer) return;
    const hidden = file.features.filter(({ record, start }) => start > useServer.start && isUncountedRecord(record));
    const [first, ...others] = hidden;
    if (!first) return;
    const canMove = useServer.record.endsWithLineEnd && [useServer, ...hidden].every(({ record }) => !record.glued);
    const lineEnd = lineEndOf(useServer.record.text);
    const moved = hidden.map(({ record }) => (record.endsWithLineEnd ? record.text : `${record.text}${lineEnd}`)).join('');
    const fixes: Fix[] = canMove
      ? [
          {
            title: others.length > 0 ? say('Move the uncounted records above USE_SERVER') : say('Move this record above USE_SERVER'),
            edits: [insertion(useServer.start, moved), ...hidden.flatMap(({ record, start }) => removeRecord(record, start))],
            safe: false,
          },
        ]
      : [];
    const line = file.lineNumber(useServer.start);
    report({
      range: placeOf(first),
      message:
        others.length > 0
          ? say(
              'Programs do not see the {count} uncounted records after USE_SERVER\nThey stop reading at line {line} and ask the license server for everything. Uncounted records need no server: if programs are to use them without one, move them above USE_SERVER.',
              { line, count: hidden.length },
            )
          : say(
              'Programs do not see this uncounted record after USE_SERVER\nThey stop reading at line {line} and ask the license server for everything. This record needs no server: if programs are to use it without one, move it above USE_SERVER.',
              { line },
            ),
      fixes,
      related: [
        { range: inFile(useServer, useServer.record.contentRange), message: say('Programs stop reading here') },
        ...others.slice(0, MOST_RELATED).map((other) => ({ range: placeOf(other), message: say('Another uncounted record') })),
      ],
    });
  },
});

function isUncountedRecord(record: LicenseRecord): boolean {
  const { name, count } = featureOf(record);
  return name !== undefined && count !== undefined && isUncounted(count.text) && record.intendedKeyword === undefined;
}

function placeOf(placed: PlacedRecord): TextRange {
  const { record } = placed;
  return inFile(placed, { start: record.keyword?.start ?? 0, end: featureOf(record).name?.range.end ?? 0 });
}
