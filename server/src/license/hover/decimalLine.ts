import { inlineCode } from '../../core/markdown';
import { type Message, say } from '../../core/message';

/** A record in decimal form, such as sampled-f1-00737-55296-1825 (EUG, "Decimal Format"). */
export function describeDecimalLine(text: string): Message[] {
  const [vendor = '', feature = ''] = text.split('-', 2);
  return [
    say(
      '**Decimal line**: a whole license record, for vendor {vendor} and feature {feature}, in a short form made for typing. `lmutil lminstall` converts it to a readable FEATURE line.',
      { vendor: inlineCode(vendor), feature: inlineCode(feature) },
    ),
  ];
}
