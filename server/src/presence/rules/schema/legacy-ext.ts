import { say } from '../../../core/message';
import { attributeNamed } from '../../../xml/walk';
import type { SchemaViolation } from '../../schema/violation';
import { removeAttribute } from '../edits';
import { presenceOnly, schemaRule } from '../rule';
import { truthValue } from './_legalValue';

export default schemaRule({
  id: 'legacy-ext',
  severity: 'warning',
  summary: 'A reason with ext, an older spelling of in that the schema does not have',
  source:
    'UC Connector 8.0 Deployment Guide, "Example of Custom State Definitions Document" (ext) against "Presence Definition XML Schema" (in)',
  kinds: presenceOnly,
  checkViolation(violation, file, report) {
    const { attribute, element, range } = violation;
    if (!isLegacyExt(violation) || !attribute) return;
    const written = attribute.value?.trim() ?? '';
    const isExtension = written === '1' || truthValue(written)?.value === 'true';
    const isReason = written === '0' || truthValue(written)?.value === 'false';
    if (attributeNamed(element, 'in')) {
      const edits = [removeAttribute(file.text, attribute)];
      const message = say('The schema does not have ext; delete it\nIt is an older spelling of in, which is also here.');
      report({ range, message, fixes: [{ title: say('Delete ext'), edits, safe: false }], tags: ['deprecated'] });
      return;
    }
    const place = isReason ? 'reasons' : 'extensions';
    const edits = [{ range: attribute.range, newText: `in="${place}"` }];
    report({
      range,
      message: say(
        'The schema does not have ext; write in="{place}"\nThe guide’s example has ext, but its schema has in. If UC Connector follows the schema, it does not read ext and looks for the reason in the wrong place.',
        { place },
      ),
      fixes: [{ title: say('Write in="{place}"', { place }), edits, safe: isExtension || isReason }],
      tags: ['deprecated'],
    });
  },
});

/** Whether a violation is the `ext` of the guide's example. */
export function isLegacyExt({ kind, element, name }: SchemaViolation): boolean {
  return kind === 'unknownAttribute' && name === 'ext' && element.name.local === 'reason';
}
