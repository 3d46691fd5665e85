import type { Fix } from '../../../core/finding';
import { say, sayListed } from '../../../core/message';
import type { XmlElement } from '../../../xml/tree';
import { mayDeclareAttributes } from '../../model/documentType';
import { collapsed, type PresenceFile } from '../../model/presenceFile';
import { presenceOnly, schemaRule } from '../rule';
import { insertAttribute } from './_edits';
import { attributeWords, someIds } from './_words';

/** As many events as one need look at: there are three names. */
const MOST_EVENTS = 20;

export default schemaRule({
  id: 'missing-attribute',
  severity: 'error',
  summary: 'A required attribute is missing',
  source: 'UC Connector 8.0 Deployment Guide, "Presence Definition XML Schema"',
  kinds: presenceOnly,
  checkViolation({ kind, element, name, range }, file, report) {
    if (kind !== 'missingAttribute' || mayDeclareAttributes(file)) return;
    const meaning = attributeWords(file, element, name)?.description ?? '';
    const fixes = choices(file, element, name).map(
      (value): Fix => ({
        title: say('Insert {name}="{value}"', { name, value }),
        edits: [insertAttribute(element, name, value)],
        safe: false,
      }),
    );
    report({
      range,
      message: say(
        'The attribute {name} is missing from this <{element}>\nUC Connector ignores a definition that is not valid. {meaning}',
        {
          element: element.name.local,
          name,
          meaning: sayListed(meaning),
        },
      ),
      fixes,
    });
  },
});

/** What the attribute may be given, the likeliest first. */
function choices(file: PresenceFile, element: XmlElement, name: string): string[] {
  if (name === 'ready') return ['false', 'true'];
  if (name === 'onevent') return someIds(file);
  const taken = new Set(file.events.slice(0, MOST_EVENTS).map((event) => collapsed(event.name)));
  const values = attributeWords(file, element, name)?.values.map(({ value }) => value) ?? [];
  return values.sort((a, b) => Number(taken.has(a)) - Number(taken.has(b)));
}
