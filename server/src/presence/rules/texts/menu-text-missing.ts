import { say } from '../../../core/message';
import { addTexts } from '../../model/newTexts';
import { columnOf, readText } from '../../model/texts';
import { isWhole } from '../edits';
import { documentRule, presenceOnly } from '../rule';

export default documentRule({
  id: 'menu-text-missing',
  severity: 'information',
  summary: 'A display without a menuText in a state that can be chosen in another language',
  source:
    'UC Connector 8.0 Deployment Guide, "Customizing Knowledge Worker States", Display Text (the entry must have a menuText to be available for execution)',
  kinds: presenceOnly,
  check(file, report) {
    for (const { displays } of file.states) {
      const chosen = displays.find(({ menuText }) => menuText);
      if (!chosen?.menuText) continue;
      const languages = new Set(displays.filter(({ menuText }) => menuText).map(columnOf));
      for (const display of displays) {
        const { element, menuText, statusText } = display;
        const language = columnOf(display);
        // Any other element may be a misspelled menuText, and is reported as that; another display for the language may have it.
        const others = element.children.filter((child) => child.kind === 'element' && child !== statusText);
        if (menuText || !statusText || others.length > 0 || language === undefined || languages.has(language) || languages.has(undefined))
          continue;
        const text = readText(file, statusText);
        report({
          range: element.name,
          message: say(
            'This display has no menuText, so the state is not in the menu in this language\nThe state can be chosen where another of its displays is shown. Add a menuText here too.',
          ),
          fixes:
            text !== '' && isWhole(file, element)
              ? [{ title: say('Add a menuText'), edits: [addTexts(file, display, { menuText: text })], safe: false }]
              : [],
          related: [{ range: chosen.menuText.name, message: say('This display has a menuText') }],
        });
      }
    }
  },
});
