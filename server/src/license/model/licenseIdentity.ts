import { memo } from '../../core/memo';
import type { LicenseRecord } from '../syntax/record';
import { isFeatureLike, type RecordKind } from '../vocabulary/keywords';
import { POOLING } from './grants';
import { type SignedValue, signedValuesOf } from './signedValues';

/**
 * What tells the licenses of files from each other, from the coarsest text to the finest: records that are equal in one are equal in all before it.
 * Layout, the order of attributes, what an administrator may change, and case where it does not matter are in none of them.
 */
export interface LicenseIdentity {
  /** Vendor and name, and whether it is a license, a PACKAGE or a FEATURESET: equal for all records of one feature. */
  readonly feature: string;
  /** With the keyword, the version and what makes a pool of its own, such as VENDOR_STRING: a renewal leaves it as it is. */
  readonly license: string;
  /** With all that the signature covers: expiry, count, and each of the publisher's attributes. */
  readonly terms: string;
  /** With the signature itself: equal for copies of one record. */
  readonly record: string;
}

/** The identity of a FEATURE, INCREMENT, UPGRADE, PACKAGE or FEATURESET record; undefined for other kinds, and where the name or the vendor is missing. */
export const licenseIdentityOf = memo((record: LicenseRecord): LicenseIdentity | undefined => {
  const group = groupOf(record.kind);
  if (group === undefined) return undefined;
  const values = signedValuesOf(record);
  const vendor = textOf(values, 'vendor');
  const name = group === 'featureSet' ? '' : textOf(values, 'name');
  if (vendor === undefined || name === undefined) return undefined;
  const feature = `${group}\n${vendor}\n${name}`;
  const parts = values.map((value) => ({ value, text: `\n${keyOf(value)}\t${value.text}` }));
  const joinOf = (isPart: (value: SignedValue) => boolean): string =>
    parts.reduce((text, part) => (isPart(part.value) ? text + part.text : text), '');
  const isApart = ({ field, attribute }: SignedValue): boolean => VERSIONS.has(field ?? '') || POOLING.includes(attribute ?? '');
  const license = `${feature}\n${record.kind}${joinOf(isApart)}`;
  const terms = `${license}\n${joinOf((value) => !value.isSignature && !isApart(value))}`;
  return { feature, license, terms, record: `${terms}\n${joinOf(({ isSignature }) => isSignature)}` };
});

const VERSIONS: ReadonlySet<string> = new Set(['version', 'fromVersion', 'toVersion']);

function groupOf(kind: RecordKind): 'license' | 'package' | 'featureSet' | undefined {
  if (isFeatureLike(kind)) return 'license';
  return kind === 'package' || kind === 'featureSet' ? kind : undefined;
}

function textOf(values: readonly SignedValue[], field: SignedValue['field']): string | undefined {
  return values.find((value) => value.field === field)?.text;
}

/** The name of a field or of an attribute, which no other has. */
function keyOf({ field, attribute }: SignedValue): string {
  return field ?? `${attribute}=`;
}
