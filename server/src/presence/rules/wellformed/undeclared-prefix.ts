import type { Fix } from '../../../core/finding';
import { say } from '../../../core/message';
import { isImplied } from '../../../xml/tree';
import { attributeNamed } from '../../../xml/walk';
import type { PresenceFile } from '../../model/presenceFile';
import { PRESENCE_NAMESPACE } from '../../vocabulary';
import { bothKinds, documentRule } from '../rule';
import { GUIDE, unreadable } from './_problem';

/** What a prefix stands for by custom. */
const customary = new Map([
  ['xsi', 'http://www.w3.org/2001/XMLSchema-instance'],
  ['xs', 'http://www.w3.org/2001/XMLSchema'],
  ['xsd', 'http://www.w3.org/2001/XMLSchema'],
  ['xlink', 'http://www.w3.org/1999/xlink'],
]);

export default documentRule({
  id: 'undeclared-prefix',
  severity: 'error',
  summary: 'A prefix in front of a name, such as xsi:, that no xmlns attribute declares',
  source: `Namespaces in XML 1.0, 5 "Using Qualified Names", Prefix Declared; ${GUIDE}`,
  kinds: bothKinds,
  check(file, report) {
    const said = new Set<string>();
    for (const { kind, range, about } of file.document.problems) {
      // One declaration is missing, however often the prefix is used.
      if (kind !== 'prefix-undeclared' || said.has(about)) continue;
      said.add(about);
      const fix = declaration(file, about);
      report({
        range,
        message: say('The prefix {prefix} is not declared\n{result} An attribute xmlns:{prefix} must say which namespace it stands for.', {
          prefix: about,
          result: unreadable(file),
        }),
        fixes: fix ? [fix] : [],
      });
    }
  },
});

function declaration(file: PresenceFile, prefix: string): Fix | undefined {
  const { root } = file;
  const name = `xmlns:${prefix}`;
  // What the root declares is out of reach where a second root uses it.
  if (!root || isImplied(root)) return undefined;
  const isOfRoot = root.name.prefix === prefix && root.name.local === 'presence' && file.kind === 'presence';
  const namespace = isOfRoot ? PRESENCE_NAMESPACE : customary.get(prefix);
  // The attributes last: of many prefixes not each looks through them all.
  if (namespace === undefined || attributeNamed(root, name)) return undefined;
  return {
    title: say('Declare it: {name}="{namespace}"', { name, namespace }),
    edits: [{ range: { start: root.name.end, end: root.name.end }, newText: ` ${name}="${namespace}"` }],
    safe: true,
  };
}
