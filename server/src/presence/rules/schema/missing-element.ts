import { say, sayListed } from '../../../core/message';
import type { XmlElement } from '../../../xml/tree';
import { attributeNamed } from '../../../xml/walk';
import { collapsed, type PresenceFile } from '../../model/presenceFile';
import { bothKinds, schemaRule } from '../rule';
import { insertChild, qualified } from './_edits';

export default schemaRule({
  id: 'missing-element',
  severity: 'error',
  summary: 'A required element is missing',
  source: 'UC Connector 8.0 Deployment Guide, "Presence Definition XML Schema"; for moc.xml, "Modifying the Custom Tab File", Table 20',
  kinds: bothKinds,
  checkViolation({ kind, element, name, range }, file, report) {
    if (kind !== 'missingElement') return;
    const parent = element.name.local;
    const values = { parent, name, meaning: sayListed(file.vocabulary.elements.get(name)?.description ?? '') };
    const edits = [insertChild(file, element, name, skeleton(file, element, name))];
    report({
      range,
      message:
        file.kind === 'presence'
          ? say('Every <{parent}> needs at least one <{name}>\nUC Connector ignores a definition that is not valid. {meaning}', values)
          : say('Every <{parent}> needs <{name}>, or the tab does not work\n{meaning}', values),
      fixes: [{ title: say('Insert <{name}>', { name }), edits, safe: false }],
    });
  },
});

/** A new element with what must be in it, to be filled in. */
function skeleton(file: PresenceFile, parent: XmlElement, name: string): string {
  const tag = (local: string, content: string, attributes = '') => {
    const full = qualified(parent, local);
    return content === '' ? `<${full}${attributes}/>` : `<${full}${attributes}>${content}</${full}>`;
  };
  const texts = (text: string) => tag('display', tag('menuText', text) + tag('statusText', text));
  switch (name) {
    case 'state':
      return tag('state', texts('Ready') + tag('genesysAgent', '', ' ready="true"'), ' id="ready"');
    case 'display':
      return texts(escaped(collapsed(attributeNamed(parent, 'id')) || 'New state'));
    case 'genesysAgent':
      return tag('genesysAgent', '', ' ready="false"');
    case 'tab':
      return tag('tab', ['image', 'name', 'contenturl'].map((local) => skeleton(file, parent, local)).join(''));
    case 'image':
      return tag('image', 'https://HOST/logo.png');
    case 'name':
      return tag('name', 'UC Connector');
    case 'contenturl':
      return tag('contenturl', 'http://HOST:PORT/ucc/app/welcome');
    default:
      return tag(name, '');
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
