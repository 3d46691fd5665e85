import { allOf, say, type Value } from '../../../core/message';
import { fieldFitOf } from '../../model/fieldFit';
import { packageOf } from '../../model/package';
import type { LicenseRecord } from '../../syntax/record';
import type { RecordKind } from '../../vocabulary/keywords';
import { requiredFields } from '../../vocabulary/records';
import { featureRecords, recordRule } from '../rule';

export default recordRule({
  id: 'missing-fields',
  severity: 'error',
  summary: 'A FEATURE, INCREMENT, UPGRADE or PACKAGE record that lacks a required field',
  source: 'REV, "Publisher-Defined Required Keywords", "UPGRADE Lines" and "PACKAGE Lines"; error -2',
  leadsTo: ['-2'],
  vendors: 'all',
  records: [...featureRecords, 'package'],
  check(record, report) {
    const lack = lackOf(record);
    if (!lack) return;
    report({
      range: { start: lack.offset, end: lack.offset },
      message: say(
        'This {keyword} record lacks its {missing}\nLicense Manager expects {order}, in this order, and cannot read the record (error -2, invalid license file syntax). Copy it again from the file you were sent.',
        {
          keyword: record.intendedKeyword ?? record.slice(record.keyword ?? { start: 0, end: 0 }).toUpperCase(),
          missing: allOf(lack.missing),
          order: allOf(titlesOf(record.kind)),
        },
      ),
    });
  },
});

function lackOf(record: LicenseRecord): { readonly missing: readonly Value[]; readonly offset: number } | undefined {
  if (record.kind !== 'package') {
    const fit = fieldFitOf(record);
    return fit.kind === 'missing' ? fit : undefined;
  }
  const { name, vendor } = packageOf(record);
  if (vendor) return undefined;
  return {
    missing: titlesOf(record.kind).slice(name ? 1 : 0, 2),
    offset: (name?.range ?? record.keyword)?.end ?? 0,
  };
}

function titlesOf(kind: RecordKind): Value[] {
  return requiredFields(kind).map(({ title }) => title ?? '');
}
