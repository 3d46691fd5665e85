import { say } from '../../../core/message';
import { isWhole, removeElement } from '../edits';
import { bothKinds, schemaRule } from '../rule';
import { wordsOf } from './_words';

export default schemaRule({
  id: 'surplus-element',
  severity: 'error',
  summary: 'An element that occurs more often than is allowed',
  source: 'UC Connector 8.0 Deployment Guide, "Presence Definition XML Schema"; for moc.xml, "Modifying the Custom Tab File"',
  kinds: bothKinds,
  checkViolation({ kind, element, range }, file, report) {
    // More events than there may be repeat a name, and another rule reports each that does.
    const name = element.name.local;
    if (kind !== 'surplusElement' || name === 'event') return;
    const parent = element.parent?.name.local ?? '';
    const most = wordsOf(file, element.parent)?.children.find((child) => child.name === name)?.most ?? 1;
    // What Office Communicator does with a second image or name in a tab is not documented.
    if (file.kind === 'customTab' && most === 1) return;
    const message =
      most === 1
        ? say('There may be only one <{name}> in <{parent}>\nMove what belongs together into the first one, and delete this one.', {
            name,
            parent,
          })
        : say('There may be at most {most} <{name}> elements in <{parent}>; delete this one', { most, name, parent });
    const title = say('Delete this <{name}> and everything in it', { name });
    const fixes = isWhole(file, element) ? [{ title, edits: [removeElement(file, element)], safe: false }] : [];
    report({ range, message, fixes });
  },
});
