import { say } from '../../../core/message';
import { documentRule, presenceOnly } from '../rule';

export default documentRule({
  id: 'empty-text',
  severity: 'hint',
  summary: 'A menuText or statusText with nothing in it',
  source: 'UC Connector 8.0 Deployment Guide, appendix D, "Presence Definition XML Schema": menuText and statusText',
  kinds: presenceOnly,
  check(file, report) {
    for (const { displays } of file.states) {
      for (const display of displays) {
        for (const element of [display.menuText, display.statusText]) {
          if (!element || element.children.some(({ kind }) => kind === 'element') || file.textOf(element).trim() !== '') continue;
          report({
            range: element.name,
            message:
              element === display.menuText
                ? say(
                    'This menuText is empty, so the menu may get a line without words. Write the text, or remove the element if the state is not to be in the menu.',
                  )
                : say(
                    'This statusText is empty, so nothing is said while the state lasts. Write the text, or remove the element if that is what you want.',
                  ),
          });
        }
      }
    }
  },
});
