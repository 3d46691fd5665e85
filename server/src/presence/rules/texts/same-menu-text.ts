import { say } from '../../../core/message';
import { collapseSpace } from '../../../xml/space';
import type { XmlElement } from '../../../xml/tree';
import { languageOf } from '../../model/languages';
import { isUsed } from '../../model/stateIds';
import { documentRule, presenceOnly } from '../rule';

export default documentRule({
  id: 'same-menu-text',
  severity: 'hint',
  summary: 'Two states with the same menu text, which nobody can tell apart in the menu',
  source: '',
  kinds: presenceOnly,
  check(file, report) {
    const owners = new Map<string, XmlElement>();
    for (const state of file.states) {
      if (!isUsed(file, state)) continue;
      for (const display of state.displays) {
        const language = languageOf(display);
        const { menuText } = display;
        const text = menuText ? collapseSpace(file.textOf(menuText)) : '';
        if (!menuText || text === '' || language === undefined) continue;
        const key = `${language} ${text.toLowerCase()}`;
        const owner = owners.get(key);
        if (!owner) owners.set(key, menuText);
        // A state that has two texts in one language is another rule's.
        else if (owner.parent?.parent !== state.element)
          report({
            range: menuText.name,
            message: say(
              'The state on line {line} has the same menu text\nKnowledge workers see two lines in the menu that look alike. Reword one of them.',
              {
                line: file.lineNumber(owner.startTag.start),
              },
            ),
            related: [{ range: owner.name, message: say('This state has the same text') }],
          });
      }
    }
  },
});
