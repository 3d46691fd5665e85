import type { Fix } from '../../../core/finding';
import { type Message, say } from '../../../core/message';
import { attributesOf, strayWordsOf } from '../../model/attributes';
import type { Attribute } from '../../model/field';
import { isVendorsOwn, nearAttribute } from '../../model/nearAttribute';
import type { AttributeDefinition } from '../../vocabulary/attributes';
import { issuerOf } from '../issuer';
import { featureRecords, recordRule } from '../rule';

function signedAdvice(values: Message['values']): Message {
  return say(
    'There is no attribute {name}: {known} was probably meant. A record with a misspelt attribute is refused (error -90, or error -8 because its signature no longer fits). Attributes in capitals are signed: if the slip was made here, undo it; otherwise ask {issuer} to send the file again.',
    values,
  );
}

export default recordRule({
  id: 'attribute-misspelt',
  severity: 'warning',
  summary: 'An attribute whose name is unknown and nearly that of a known one',
  source: 'FlexNet error codes: error -90 (a misspelt keyword); REV, "Optional Publisher-Defined Keywords"',
  vendors: 'all',
  records: [...featureRecords, 'package', 'server', 'vendor'],
  check(record, report) {
    for (const attribute of attributesOf(record)) {
      const near =
        attribute.definition || isVendorsOwn(attribute.name, record.kind) ? undefined : nearAttribute(attribute.name, record.kind);
      if (!near) continue;
      const known = inCaseOf(attribute.name, near);
      const values = { name: attribute.name, known, issuer: issuerOf(record) };
      report(
        isEditable(near)
          ? {
              range: attribute.nameRange,
              message: say(
                'There is no attribute {name}: {known} was probably meant. License Manager does not know the name as it stands, so it has no effect, and the record may be refused (error -90). Correct the spelling; this name is not part of what is signed.',
                values,
              ),
              fixes: [rename(attribute, known)],
            }
          : {
              range: attribute.nameRange,
              message: signedAdvice(values),
            },
      );
    }
    for (const { range, text } of strayWordsOf(record)) {
      const near = nearAttribute(text, record.kind);
      if (!near) continue;
      report({
        range,
        message: signedAdvice({ name: text, known: near.name, issuer: issuerOf(record) }),
      });
    }
  },
});

/** Whether the name may be corrected: the administrator's on SERVER and DAEMON lines may. */
function isEditable({ owner, records }: AttributeDefinition): boolean {
  return owner === 'administrator' && records.some((kind) => kind === 'server' || kind === 'vendor');
}

/** On VENDOR lines both cases of a name are usual: the one that was used stays. */
function inCaseOf(name: string, near: AttributeDefinition): string {
  return near.records.includes('vendor') && name === name.toUpperCase() ? near.name.toUpperCase() : near.name;
}

function rename(attribute: Attribute, known: string): Fix {
  return {
    title: say('Change {name} to {known}', { name: attribute.name, known }),
    edits: [{ range: attribute.nameRange, newText: known }],
    safe: true,
  };
}
