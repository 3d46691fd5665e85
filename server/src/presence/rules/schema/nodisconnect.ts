import { say } from '../../../core/message';
import type { SchemaViolation } from '../../schema/violation';
import { presenceOnly, schemaRule } from '../rule';

export default schemaRule({
  id: 'nodisconnect',
  severity: 'information',
  summary: 'The work mode nodisconnect is in the guide’s text but not in its schema',
  source:
    'UC Connector 8.0 Deployment Guide, "Genesys Agent State definitions" (the list of work modes) against "Presence Definition XML Schema"',
  kinds: presenceOnly,
  checkViolation(violation, _file, report) {
    if (!isNodisconnect(violation)) return;
    report({
      range: violation.range,
      message: say(
        'The guide lists nodisconnect among the work modes that UC Connector accepts, but its schema does not. Try this state before you rely on it.',
      ),
    });
  },
});

/** Whether a violation is the documented mode that the schema lacks. */
export function isNodisconnect({ kind, attribute, value }: SchemaViolation): boolean {
  return kind === 'badValue' && attribute?.name.text === 'mode' && value === 'nodisconnect';
}
