import type { Fix } from '../../../core/finding';
import { allOf, type Message, say } from '../../../core/message';
import { declaredPrefix, namespaceOf } from '../../../xml/namespaces';
import type { PresenceFile } from '../../model/presenceFile';
import type { SchemaViolation } from '../../schema/violation';
import { PRESENCE_NAMESPACE } from '../../vocabulary';
import { removeAttribute } from '../edits';
import { bothKinds, schemaRule } from '../rule';
import { renameElement } from './_edits';
import { parentsOf, tagOf, wordsOf } from './_words';

export default schemaRule({
  id: 'unknown-element',
  severity: 'error',
  summary: 'An element that does not exist or does not belong here',
  source: 'UC Connector 8.0 Deployment Guide, "Presence Definition XML Schema"; for moc.xml, "Modifying the Custom Tab File", Table 20',
  kinds: bothKinds,
  checkViolation(violation, file, report) {
    if (violation.kind !== 'unknownElement') return;
    // Which elements Office Communicator knows besides those of the guide is not documented.
    if (file.kind === 'customTab' && !violation.intended) return;
    // It is the prefix of the root that is wrong then, which is said there.
    if (violation.isForeign && isRightBesideRoot(violation, file)) return;
    report({ range: violation.range, message: messageOf(violation, file), fixes: fixesOf(violation, file) });
  },
});

/** Whether an element is in the namespace of presence definitions, while the root has a prefix that nothing declares. */
function isRightBesideRoot({ element }: SchemaViolation, file: PresenceFile): boolean {
  return (
    file.root !== undefined &&
    file.root.name.local === file.vocabulary.root &&
    namespaceOf(file.root) === undefined &&
    namespaceOf(element) === PRESENCE_NAMESPACE
  );
}

function messageOf({ element, name, intended, isForeign }: SchemaViolation, file: PresenceFile): Message {
  const { parent } = element;
  const { root } = file.vocabulary;
  const reader = file.kind === 'presence' ? 'UC Connector' : 'Office Communicator';
  if (!parent)
    return say('The first element is <{name}>, but {reader} looks for <{root}>\nIt finds nothing in this file.', { name, reader, root });
  if (isForeign)
    return say('The element <{name}> is not in the namespace of <{root}>\nTo {reader} it is an unknown element.', {
      name,
      root,
      reader,
    });
  const values = { name, parent: parent.name.local, reader, intended: intended?.name ?? '' };
  if (intended?.isCertain)
    return say('There is no element <{name}>; it is called <{intended}>\n{reader} does not read it under another name.', values);
  if (intended)
    return say(
      'There is no element <{name}> in <{parent}>; did you mean <{intended}>?\n{reader} does not read an element that it does not know.',
      values,
    );
  const parents = parentsOf(file, element.name.local);
  if (parents.length > 0)
    return say(
      'The element <{name}> does not belong in <{parent}>\nIt may only be in {parents}. UC Connector ignores a definition that is not valid.',
      {
        ...values,
        parents: allOf(parents.map(tagOf)),
      },
    );
  const children = wordsOf(file, parent)?.children ?? [];
  return children.length === 0
    ? say('There is no element <{name}>; <{parent}> holds no elements at all\nUC Connector ignores a definition that is not valid.', values)
    : say('There is no element <{name}>\nThe elements of <{parent}> are {children}. UC Connector ignores a definition that is not valid.', {
        ...values,
        children: allOf(children.map((child) => tagOf(child.name))),
      });
}

function fixesOf({ element, intended, isForeign }: SchemaViolation, file: PresenceFile): Fix[] {
  if (isForeign) {
    const declaration = element.attributes.find(({ name }) => declaredPrefix(name) === element.name.prefix);
    const belongsHere = wordsOf(file, element.parent)?.children.some(({ name }) => name === element.name.local);
    if (!declaration || !belongsHere || element.name.prefix !== element.parent?.name.prefix) return [];
    const edits = [removeAttribute(file.text, declaration)];
    return [{ title: say('Delete {declaration} here', { declaration: declaration.name.text }), edits, safe: false }];
  }
  if (!intended) return [];
  return [
    { title: say('Rename it to {name}', { name: intended.name }), edits: renameElement(element, intended.name), safe: intended.isCertain },
  ];
}
