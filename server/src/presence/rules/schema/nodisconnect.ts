import { say } from '../../../core/message';
import type { SchemaViolation } from '../../schema/violation';
import { presenceOnly, schemaRule } from '../rule';

export default schemaRule({
  id: 'nodisconnect',
  severity: 'information',
  summary: 'The work mode nodisconnect, which the guide’s text allows but its schema does not',
  source:
    'UC Connector 8.0 Deployment Guide, "Genesys Agent State definitions" (the list of work modes) against "Presence Definition XML Schema"',
  kinds: presenceOnly,
  checkViolation(violation, _file, report) {
    if (!isNodisconnect(violation)) return;
    report({
      range: violation.range,
      message: say('The guide’s text allows the mode nodisconnect, but its schema does not\nTry this state before you rely on it.'),
    });
  },
});

/** Whether a violation is the documented mode that the schema lacks. */
export function isNodisconnect({ kind, attribute, value }: SchemaViolation): boolean {
  return kind === 'badValue' && attribute?.name.text === 'mode' && value === 'nodisconnect';
}
