import { fault, type Paragraph } from '../../core/hover';
import { inlineCode } from '../../core/markdown';
import { type Message, say } from '../../core/message';
import { isOrderedPartNumber, readGenesysName } from '../catalog/genesysName';
import { attributeNamed } from '../model/feature';
import type { Attribute, Field } from '../model/field';
import { isGenesys, isNearlyGenesys } from '../model/genesys';
import { isPlaceholder } from '../model/placeholder';
import { standInNote } from './change';
import { describeGenesysFeature } from './genesysFeature';

/** The fields of a FEATURE or PACKAGE record that tell what its name means. */
export interface NamedRecord {
  readonly vendor: Field | undefined;
  readonly version: Field | undefined;
  readonly attributes: readonly Attribute[];
}

/** The name of a feature or package: what it licenses, if that is publicly known. */
export function describeFeatureName(name: string, { vendor, version, attributes }: NamedRecord): Paragraph[] {
  const head = say('**Name** of what is licensed. Programs ask for it by this name.');
  if (isPlaceholder(name)) return [head, standInNote(inlineCode(name))];
  const remark = remarkOf(attributes);
  if (vendor !== undefined && !isGenesys(vendor.text) && !isNearlyGenesys(vendor.text)) {
    return [
      say('**Name**: programs from {vendor} ask for exactly {name}. Ask the vendor what it licenses.', {
        vendor: inlineCode(vendor.text),
        name: inlineCode(name),
      }),
      ...remark,
    ];
  }
  if (isOrderedPartNumber(name)) {
    return [
      say('{name} is a Genesys part number used in place of a feature name. `vendor_info=` on its line says which product it is.', {
        name: inlineCode(name),
      }),
      ...remark,
    ];
  }
  const known = readGenesysName(name);
  // Without a vendor it may be anybody's.
  if (!known && !vendor) return [head, ...remark];
  return known
    ? [...describeSpelling(name, known.spelling, known.feature.name), ...describeGenesysFeature(known.feature, version?.text)]
    : [
        fault(
          say(
            '{name} is not in the Genesys Licensing Guide (October 2012), so Seatkeeper does not know what it licenses. Newer products have features of their own.',
            {
              name: inlineCode(name),
            },
          ),
          'feature-unknown',
          'feature-misspelt',
        ),
        ...remark,
      ];
}

function describeSpelling(name: string, spelling: 'exact' | 'wrongCase' | 'misspelled', meant: string): Paragraph[] {
  switch (spelling) {
    case 'exact':
      return [];
    case 'wrongCase':
      return [fault(say('{name} is spelled `{meant}` in Genesys’ guide.', { name: inlineCode(name), meant }), 'feature-case')];
    case 'misspelled':
      return [
        fault(
          say('{name} is not in Genesys’ guide. It was probably meant to be `{meant}`.', {
            name: inlineCode(name),
            meant,
          }),
          'feature-misspelt',
        ),
      ];
  }
}

/** What the line's own remark says of the feature. */
function remarkOf(attributes: readonly Attribute[]): Message[] {
  const remark = attributeNamed(attributes, 'vendor_info')?.value?.trim();
  return remark ? [say('Its `vendor_info=` says: {remark}.', { remark: inlineCode(remark) })] : [];
}
