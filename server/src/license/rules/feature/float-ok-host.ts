import { say } from '../../../core/message';
import { attributeNamed, featureOf } from '../../model/feature';
import { type HostIdType, hostIdType, splitHostIds } from '../../model/hostId';
import { isPlaceholder } from '../../model/placeholder';
import { issuerOf } from '../issuer';
import { featureRecords, recordRule } from '../rule';

/** The types that certainly do not belong to dongles. */
const notDongles: ReadonlySet<HostIdType> = new Set<HostIdType>([
  'ethernet',
  'diskSerialNumber',
  'any',
  'demo',
  'composite',
  'display',
  'hostname',
  'user',
  'internet',
  'tpm',
]);

export default recordRule({
  id: 'float-ok-host',
  severity: 'error',
  summary: 'FLOAT_OK on a record that is not bound to exactly one dongle',
  source: 'REV, "Optional Publisher-Defined Keywords" (FLOAT_OK); FlexNet error codes: error -121',
  leadsTo: ['-121'],
  vendors: 'all',
  records: featureRecords,
  check(record, report) {
    const { attributes } = featureOf(record);
    const floatOk = attributeNamed(attributes, 'FLOAT_OK');
    if (!floatOk) return;
    const hostId = attributeNamed(attributes, 'HOSTID');
    const ids = splitHostIds(hostId?.value ?? '');
    const [only = ''] = ids;
    if (hostId && (isPlaceholder(only) || (ids.length === 1 && !notDongles.has(hostIdType(only))))) return;
    report({
      range: hostId && ids.length > 0 ? hostId.valueRange : floatOk.nameRange,
      message: say(
        'FLOAT_OK needs a record that is bound to exactly one dongle\nHOSTID= must name one FLEXID, or License Manager refuses the record (error -121). Both attributes are signed: ask {issuer} for the right file.',
        { issuer: issuerOf(record) },
      ),
    });
  },
});
