import { say } from '../../../core/message';
import { isIssuedZero } from '../../catalog/genesysRecords';
import { attributeNamed, featureOf, isUncounted } from '../../model/feature';
import { fieldsFit } from '../../model/fieldFit';
import { nearAttribute } from '../../model/nearAttribute';
import { hasOldHostId } from '../../model/oldVendorData';
import { issuerOf } from '../issuer';
import { recordRule } from '../rule';

export default recordRule({
  id: 'uncounted-without-hostid',
  severity: 'error',
  summary: 'An uncounted record without the HOSTID= that it must have',
  source: 'REV, "Publisher-Defined Required Keywords" and "Counted vs. Uncounted Licenses"',
  vendors: 'all',
  records: ['feature', 'increment'],
  check(record, report) {
    const { count, attributes } = featureOf(record);
    if (!count || !isUncounted(count.text) || !fieldsFit(record) || attributeNamed(attributes, 'HOSTID') || isIssuedZero(record)) return;
    if (attributes.some((attribute) => nearAttribute(attribute.name, record.kind)?.name === 'HOSTID')) return;
    if (hasOldHostId(record)) return;
    report({
      range: count.range,
      message: say(
        'A count of {count} requires HOSTID=, which is missing\nIt means any number of licenses on the one computer that HOSTID= names; without it, License Manager refuses the record. HOSTID is signed: ask {issuer} for the right file.',
        { count: count.text, issuer: issuerOf(record) },
      ),
    });
  },
});
