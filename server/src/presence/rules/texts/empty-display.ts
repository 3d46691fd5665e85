import { say } from '../../../core/message';
import { childElements } from '../../../xml/walk';
import { isWhole, removeElement } from '../edits';
import { documentRule, presenceOnly } from '../rule';

export default documentRule({
  id: 'empty-display',
  severity: 'warning',
  summary: 'A display with neither a menuText nor a statusText, which UC Connector does not consider valid',
  source: 'UC Connector 8.0 Deployment Guide, "Customizing Knowledge Worker States", Display Text',
  kinds: presenceOnly,
  check(file, report) {
    for (const { displays } of file.states) {
      for (const { element } of displays) {
        // Any other element in it may be a misspelled text, and is reported as that.
        if (childElements(element).length > 0) continue;
        report({
          range: element.name,
          message: say(
            'This display has neither a menuText nor a statusText\nUC Connector considers a display valid only if it has one of them. Add a text or remove the display.',
          ),
          fixes:
            displays.length > 1 && isWhole(file, element)
              ? [{ title: say('Remove this display'), edits: [removeElement(file, element)], safe: false }]
              : [],
        });
      }
    }
  },
});
