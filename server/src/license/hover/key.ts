import { fault, type Paragraph } from '../../core/hover';
import { inlineCode } from '../../core/markdown';
import { paragraph, say } from '../../core/message';
import { isPlaceholder } from '../model/placeholder';
import type { VendorWords } from '../model/vendorWords';
import { standInNote } from './change';

const heads = {
  feature: say('**License key**: the signature used before `SIGN=` existed.'),
  package: say('**License key**: the signature used on PACKAGE lines before `SIGN=` existed.'),
  featureSet: say('**Key** for the list of FEATURE lines. It is valid for exactly these lines in exactly this order.'),
} as const;

/** The license key in the seventh place of older FEATURE lines, or on old PACKAGE and FEATURESET lines. */
export function describeKey(text: string, place: keyof typeof heads, words: VendorWords): Paragraph[] {
  const head = paragraph(heads[place], place === 'feature' ? words.keyAndSign : undefined);
  return isPlaceholder(text) ? [head, standInNote(inlineCode(text))] : [head, readHex(text)];
}

/** What can be said of a key or signature without the vendor's secret: how long it is, and whether it can be one. */
export function readHex(text: string): Paragraph {
  const digits = text.replace(/\s/g, '');
  return /^[0-9A-Fa-f]+$/.test(digits)
    ? say('It has {digits} hexadecimal digits.', { digits: digits.length })
    : fault(
        say('It should have only hexadecimal digits (0 to 9, A to F), but it is {text}: something was lost or changed.', {
          text: inlineCode(text),
        }),
      );
}
