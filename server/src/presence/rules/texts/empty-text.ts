import { say } from '../../../core/message';
import { documentRule, presenceOnly } from '../rule';

export default documentRule({
  id: 'empty-text',
  severity: 'hint',
  summary: 'An empty menuText or statusText',
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
                    'This menuText is empty, so the menu may show an empty line\nWrite the text, or remove the element if the state should not be in the menu.',
                  )
                : say(
                    'This statusText is empty, so no text is shown while the state lasts\nWrite the text, or remove the element if that is what you want.',
                  ),
          });
        }
      }
    }
  },
});
