import type { Fix } from '../../../core/finding';
import { allOf, type Message, say } from '../../../core/message';
import type { XmlAttribute } from '../../../xml/tree';
import type { PresenceFile } from '../../model/presenceFile';
import type { SchemaViolation } from '../../schema/violation';
import { removeAttribute } from '../edits';
import { presenceOnly, schemaRule } from '../rule';
import { renameAttribute } from './_edits';
import { ownersOf, tagOf, wordsOf } from './_words';
import { isLegacyExt } from './legacy-ext';

export default schemaRule({
  id: 'unknown-attribute',
  severity: 'error',
  summary: 'An attribute that does not exist or does not belong to this element',
  source: 'UC Connector 8.0 Deployment Guide, "Presence Definition XML Schema"',
  kinds: presenceOnly,
  checkViolation(violation, file, report) {
    const { kind, attribute, range } = violation;
    if (kind !== 'unknownAttribute' || !attribute || isLegacyExt(violation)) return;
    report({ range, message: messageOf(violation, file), fixes: [fixOf(violation, attribute, file)] });
  },
});

function messageOf({ element, name, intended }: SchemaViolation, file: PresenceFile): Message {
  const values = { name, element: element.name.local, intended: intended?.name ?? '' };
  if (intended?.isCertain)
    return say(
      'There is no attribute {name}; on <{element}> it is called {intended}\nUC Connector ignores a definition that is not valid.',
      values,
    );
  if (intended)
    return say(
      'There is no attribute {name} on <{element}>; did you mean {intended}?\nUC Connector ignores a definition that is not valid.',
      values,
    );
  const owners = ownersOf(file, name);
  if (owners.length > 0)
    return say(
      'There is no attribute {name} on <{element}>\nIt belongs on {owners}. UC Connector ignores a definition that is not valid.',
      {
        ...values,
        owners: allOf(owners.map(tagOf)),
      },
    );
  const known = wordsOf(file, element)?.attributes ?? [];
  return known.length === 0
    ? say(
        'There is no attribute {name}; <{element}> has no attributes at all\nUC Connector ignores a definition that is not valid.',
        values,
      )
    : say(
        'There is no attribute {name} on <{element}>\nThe element has only {known}. UC Connector ignores a definition that is not valid.',
        {
          ...values,
          known: allOf(known.map((attribute) => attribute.name)),
        },
      );
}

function fixOf({ intended }: SchemaViolation, attribute: XmlAttribute, file: PresenceFile): Fix {
  if (intended) {
    const edits = [renameAttribute(attribute, intended.name)];
    return { title: say('Rename it to {name}', { name: intended.name }), edits, safe: intended.isCertain };
  }
  return { title: say('Delete {name}', { name: attribute.name.text }), edits: [removeAttribute(file.text, attribute)], safe: false };
}
