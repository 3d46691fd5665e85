import { say } from '../../../core/message';
import { brokenAttributesOf } from '../../model/brokenAttribute';
import { featureOf } from '../../model/feature';
import type { Attribute, Field } from '../../model/field';
import { fieldsFit } from '../../model/fieldFit';
import { looseEqualsOf, tornWords } from '../../model/looseEquals';
import { isVendorsOwn, nearAttribute } from '../../model/nearAttribute';
import { packageOf } from '../../model/package';
import { isSignature } from '../../model/signature';
import type { LicenseRecord } from '../../syntax/record';
import { issuerOf } from '../issuer';
import { featureRecords, recordRule } from '../rule';

export default recordRule({
  id: 'no-signature',
  severity: 'error',
  summary: 'A record with neither a license key nor a signature',
  source: 'REV, "Publisher-Defined Required Keywords" and "PACKAGE Lines" (SIGN= or AUTH=); error -114',
  leadsTo: ['-114'],
  vendors: 'all',
  records: [...featureRecords, 'package'],
  check(record, report) {
    if (isTooBrokenToTell(record)) return;
    const { name, key, attributes }: { name: Field | undefined; key: Field | undefined; attributes: readonly Attribute[] } =
      record.kind === 'package' ? packageOf(record) : featureOf(record);
    if (!name || (key && !tornWords(record).has(key.range.start)) || attributes.some((attribute) => isSigned(attribute, record))) return;
    if ([...looseEqualsOf(record), ...brokenAttributesOf(record)].some((broken) => signatureName.test(broken.name))) return;
    report({
      range: { start: record.keyword?.start ?? 0, end: name.range.end },
      message: say(
        'The record for {name} has neither a key nor a signature\nLicense Manager cannot verify it and refuses it (error -114, SIGN= required but missing). If it was cut off, copy all its lines again; otherwise, ask {issuer} to send the file again.',
        { name: name.text, issuer: issuerOf(record) },
      ),
    });
  },
});

const signatureName = /^(?:SIGN2?|V7\.1_LK|AUTH)$/i;

function isTooBrokenToTell(record: LicenseRecord): boolean {
  return record.words.some((word) => !word.closed) || (record.kind === 'package' ? !packageOf(record).vendor : !fieldsFit(record));
}

/** Whether an attribute is a signature, or was meant to be one: then its misspelling is what is wrong. */
function isSigned(attribute: Attribute, record: LicenseRecord): boolean {
  return (
    isSignature(attribute) ||
    (!isVendorsOwn(attribute.name, record.kind) && /^(?:SIGN|AUTH)/.test(nearAttribute(attribute.name, record.kind)?.name ?? ''))
  );
}
