import { say } from '../../../core/message';
import { contentRange } from '../../../xml/placeAt';
import { isWhole } from '../edits';
import { documentRule, presenceOnly } from '../rule';

export default documentRule({
  id: 'status-text-missing',
  severity: 'hint',
  summary: 'A display with a menuText but no statusText, so the status indicator shows no text',
  source:
    'UC Connector 8.0 Deployment Guide, "Customizing Knowledge Worker States", Display Text (the entry must have the status text to present it)',
  kinds: presenceOnly,
  check(file, report) {
    for (const { displays } of file.states) {
      for (const { element, menuText, statusText } of displays) {
        // Any other element may be a misspelled statusText, and is reported as that.
        const others = element.children.filter((child) => child.kind === 'element' && child !== menuText);
        if (!menuText || statusText || others.length > 0) continue;
        // As it is written, references and all.
        const { start, end } = contentRange(menuText);
        const text = file.text.slice(start, end).trim();
        const prefix = menuText.name.prefix === '' ? '' : `${menuText.name.prefix}:`;
        const newText = `<${prefix}statusText>${text}</${prefix}statusText>`;
        report({
          range: menuText.name,
          message: say(
            'This display has a menuText but no statusText\nThe status indicator shows only the icon while the state lasts. Add a statusText; it often says the same.',
          ),
          fixes:
            text !== '' && isWhole(file, element)
              ? [{ title: say('Add a statusText'), edits: [{ range: { start: menuText.end, end: menuText.end }, newText }], safe: false }]
              : [],
        });
      }
    }
  },
});
