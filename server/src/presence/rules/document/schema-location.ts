import { say } from '../../../core/message';
import { namespaceOfPrefix } from '../../../xml/namespaces';
import type { XmlAttribute, XmlElement } from '../../../xml/tree';
import type { PresenceFile } from '../../model/presenceFile';
import { PRESENCE_NAMESPACE } from '../../vocabulary';
import { bothKinds, documentRule } from '../rule';

/** The namespace of attributes such as xsi:schemaLocation (XML Schema 1.0 part 1, 2.6). */
const SCHEMA_INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance';

export default documentRule({
  id: 'schema-location',
  severity: 'hint',
  summary: 'An xsi:schemaLocation that does not consist of pairs of a namespace and a file',
  source: '',
  kinds: bothKinds,
  check(file, report) {
    const { root } = file;
    const attribute = root && schemaLocation(root);
    if (!root || !attribute?.value) return;
    const words = attribute.value.split(/[ \t\r\n]+/).filter((word) => word !== '');
    if (words.length % 2 === 0) return;
    report({
      range: attribute.valueRange,
      message: say(
        'The attribute xsi:schemaLocation must hold pairs of a namespace and a file\nIt has an odd number of words, so editors do not find the schema. UC Connector does not read it. Write the namespace before the file.',
      ),
      fixes: fixes(file, attribute, words),
    });
  },
});

function fixes(file: PresenceFile, attribute: XmlAttribute, [word = '', ...more]: readonly string[]) {
  if (more.length > 0 || file.kind !== 'presence' || word.includes('genesyslab.com')) return [];
  const { start } = attribute.valueRange;
  return [
    {
      title: say('Put the namespace before {word}', { word }),
      edits: [{ range: { start, end: start }, newText: `${PRESENCE_NAMESPACE} ` }],
      safe: false,
    },
  ];
}

function schemaLocation(root: XmlElement): XmlAttribute | undefined {
  return root.attributes.find(
    ({ name }) => name.local === 'schemaLocation' && name.prefix !== '' && namespaceOfPrefix(root, name.prefix) === SCHEMA_INSTANCE,
  );
}
