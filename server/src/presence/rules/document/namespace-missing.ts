import type { Fix } from '../../../core/finding';
import { say } from '../../../core/message';
import { nearest } from '../../../core/suggest';
import { namespaceOf } from '../../../xml/namespaces';
import { isImplied, type XmlElement } from '../../../xml/tree';
import { attributeNamed } from '../../../xml/walk';
import { PRESENCE_NAMESPACE } from '../../vocabulary';
import { documentRule, presenceOnly } from '../rule';
import { isDamaged } from './_damage';

export default documentRule({
  id: 'namespace-missing',
  severity: 'error',
  summary: 'A presence element without its namespace, so UC Connector silently ignores the whole file',
  source: 'UC Connector 8.0 Deployment Guide, "Customizing Knowledge Worker States", Requirements and restrictions: XML Document',
  kinds: presenceOnly,
  check(file, report) {
    const { root, vocabulary } = file;
    if (!root || isImplied(root) || root.name.local !== vocabulary.root || namespaceOf(root) !== '') return;
    // In a broken tag it may be there after all.
    if (isDamaged(file, root.startTag)) return;
    report({
      range: root.name,
      message: say(
        'The namespace of <{name}> is missing\nUC Connector silently ignores every state in this file and keeps using the previous definition. Add {declaration} to this tag.',
        { name: root.name.text, declaration: `xmlns="${PRESENCE_NAMESPACE}"` },
      ),
      fixes: [fixFor(root)],
    });
  },
});

function fixFor(root: XmlElement): Fix {
  const empty = attributeNamed(root, 'xmlns');
  const declaration = `xmlns="${PRESENCE_NAMESPACE}"`;
  if (empty)
    return { title: say('Write {declaration}', { declaration }), edits: [{ range: empty.range, newText: declaration }], safe: true };
  const misspelled = root.attributes.find(({ name, value }) => value === PRESENCE_NAMESPACE && nearest(name.text, ['xmlns']) !== undefined);
  if (misspelled)
    return {
      title: say('Change {name} to xmlns', { name: misspelled.name.text }),
      edits: [{ range: misspelled.name, newText: 'xmlns' }],
      safe: true,
    };
  const { end } = root.name;
  return {
    title: say('Insert {declaration}', { declaration }),
    edits: [{ range: { start: end, end }, newText: ` ${declaration}` }],
    safe: true,
  };
}
