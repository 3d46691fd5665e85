import { inlineCode } from '../../core/markdown';
import { type Message, say } from '../../core/message';
import { attributeNamed } from '../model/feature';
import type { Attribute, Field } from '../model/field';
import { isPlaceholder } from '../model/placeholder';
import { standInNote } from './change';

/** The fields of a FEATURE or PACKAGE record that tell what its name means. */
export interface NamedRecord {
  readonly vendor: Field | undefined;
  readonly version: Field | undefined;
  readonly attributes: readonly Attribute[];
}

/** The name of a feature or package. */
export function describeFeatureName(name: string, { vendor, attributes }: NamedRecord): Message[] {
  if (isPlaceholder(name)) return [say('**Name** of what is licensed: programs ask for it by this name.'), standInNote(inlineCode(name))];
  return [
    vendor === undefined
      ? say('**Name**: programs ask for {name}, to the letter.', { name: inlineCode(name) })
      : say('**Name**: programs of {vendor} ask for {name}, to the letter. What it licenses, the vendor knows.', {
          vendor: inlineCode(vendor.text),
          name: inlineCode(name),
        }),
    ...remarkOf(attributes),
  ];
}

/** What the line's own remark says of the feature. */
function remarkOf(attributes: readonly Attribute[]): Message[] {
  const remark = attributeNamed(attributes, 'vendor_info')?.value?.trim();
  return remark ? [say('Its `vendor_info=` says: {remark}.', { remark: inlineCode(remark) })] : [];
}
