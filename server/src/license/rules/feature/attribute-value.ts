import { type Message, say, type Value } from '../../../core/message';
import { removal } from '../../../core/text';
import { attributesOf } from '../../model/attributes';
import type { Attribute } from '../../model/field';
import { tornWords } from '../../model/looseEquals';
import { isPlaceholder } from '../../model/placeholder';
import { isSignedAttribute } from '../../model/signed';
import { issuerOf } from '../issuer';
import { featureRecords, recordRule } from '../rule';

export default recordRule({
  id: 'attribute-value',
  severity: 'warning',
  summary: 'An attribute with a value that it does not accept',
  source: 'REV, "Optional Publisher-Defined Keywords" and "License Administrator-Defined Keywords"',
  leadsTo: ['-8'],
  vendors: 'all',
  records: [...featureRecords, 'package', 'server'],
  check(record, report) {
    const torn = tornWords(record);
    for (const attribute of attributesOf(record)) {
      if (!attribute.closed || torn.has(attribute.range.start)) continue;
      const message = faultOf(attribute, issuerOf(record));
      if (!message) continue;
      const removable = !isSignedAttribute(attribute) && /[ \t]/.test(record.text[attribute.range.start - 1] ?? '');
      report({
        range: attribute.value ? attribute.valueRange : attribute.range,
        message,
        ...(removable && {
          fixes: [
            {
              title: say('Remove {name}', { name: attribute.name }),
              edits: [removal({ start: attribute.range.start - 1, end: attribute.range.end })],
              safe: false,
            },
          ],
        }),
      });
    }
  },
});

function faultOf(attribute: Attribute, issuer: Value): Message | undefined {
  const { definition, name, value } = attribute;
  if (!definition || (value !== undefined && isPlaceholder(value))) return undefined;
  const expected = expectedOf(attribute);
  if (expected === undefined) return undefined;
  const values = { name, value: value ?? '', expected, issuer };
  if (isSignedAttribute(attribute)) {
    return value
      ? say(
          '“{value}” is not a valid value for {name}\nThe attribute takes {expected}. It is signed, and License Manager refuses a changed record (error -8): undo the change, or ask {issuer} to send the file again.',
          values,
        )
      : say(
          'The attribute {name} needs a value\nIt takes {expected}. Because it is signed, it cannot be filled in by hand: copy the record again from the file you were sent, or ask {issuer} for it.',
          values,
        );
  }
  return value
    ? say(
        '“{value}” is not a valid value for {name}\nThe attribute takes {expected}. Correct the value or remove the attribute; it is not signed.',
        values,
      )
    : say('The attribute {name} needs a value\nIt takes {expected}. Enter a value or remove the attribute; it is not signed.', values);
}

/** What the value should have been; undefined if it is right, or if nothing is known about it. */
function expectedOf({ definition, value }: Attribute): Message | undefined {
  if (!definition || (value === undefined && definition.value !== 'required')) return undefined;
  const text = value ?? '';
  switch (definition.shape) {
    case 'number': {
      const [least, most] = definition.limits ?? [0, Number.MAX_SAFE_INTEGER];
      if (/^\d+$/.test(text) && Number(text) >= least && Number(text) <= most) return undefined;
      return most <= 1000
        ? say('a whole number from {least} to {most}', { least, most })
        : least > 0
          ? say('a whole number, {least} or more', { least })
          : say('a whole number');
    }
    case 'flagsUHDV':
      return /^(?:NONE|SITE|[UHDV]{1,4})$/i.test(text)
        ? undefined
        : say('NONE, SITE, or any of the letters U (user), H (host), D (display) and V (vendor)');
    case 'hostIds':
      return text.trim() === '' && value !== undefined ? say('one or more host ids') : undefined;
    default:
      return undefined;
  }
}
