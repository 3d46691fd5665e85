import { say } from '../../../core/message';
import { nearest } from '../../../core/suggest';
import { declaredPrefix, namespaceOf } from '../../../xml/namespaces';
import { isImplied } from '../../../xml/tree';
import { PRESENCE_NAMESPACE } from '../../vocabulary';
import { documentRule, presenceOnly } from '../rule';
import { isDamaged } from './_damage';

export default documentRule({
  id: 'namespace-wrong',
  severity: 'error',
  summary: 'A presence element whose namespace is not UC Connector’s, so UC Connector silently ignores the whole file',
  source: 'UC Connector 8.0 Deployment Guide, "Customizing Knowledge Worker States", Requirements and restrictions: XML Document',
  kinds: presenceOnly,
  check(file, report) {
    const { root, vocabulary } = file;
    if (!root || isImplied(root) || root.name.local !== vocabulary.root) return;
    const namespace = namespaceOf(root);
    if (namespace === undefined || namespace === '' || namespace === PRESENCE_NAMESPACE) return;
    const declaration = root.attributes.find(({ name }) => declaredPrefix(name) === root.name.prefix);
    if (!declaration || isDamaged(file, declaration.range)) return;
    const isNear = isNearMiss(namespace);
    report({
      range: declaration.valueRange,
      message: isNear
        ? say(
            'This is not quite the namespace of UC Connector\nEvery letter counts: it must be {namespace}. Otherwise UC Connector silently ignores every state in this file and keeps using the previous definition.',
            { namespace: PRESENCE_NAMESPACE },
          )
        : say(
            'This is not the namespace of UC Connector\nIts namespace is {namespace}. If this file is meant for UC Connector, it silently ignores every state in it and keeps using the previous definition.',
            { namespace: PRESENCE_NAMESPACE },
          ),
      fixes: [
        {
          title: say('Change it to {namespace}', { namespace: PRESENCE_NAMESPACE }),
          edits: [{ range: declaration.valueRange, newText: PRESENCE_NAMESPACE }],
          safe: isNear,
        },
      ],
    });
  },
});

/** Whether a namespace was meant to be UC Connector’s: it speaks of Genesys, or differs by spaces, case, scheme, a slash or a few letters. */
function isNearMiss(namespace: string): boolean {
  return bare(namespace).includes('genesyslab.com') || nearest(bare(namespace), [bare(PRESENCE_NAMESPACE)]) !== undefined;
}

function bare(namespace: string): string {
  return namespace
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
}
