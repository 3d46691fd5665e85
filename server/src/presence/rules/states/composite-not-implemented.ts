import { say } from '../../../core/message';
import { childrenNamed } from '../../../xml/walk';
import { isWhole, removeElement } from '../edits';
import { documentRule, presenceOnly } from '../rule';

export default documentRule({
  id: 'composite-not-implemented',
  severity: 'information',
  summary: 'A composite element, which UC Connector does not implement',
  source: 'UC Connector 8.0 Deployment Guide, appendix D, "Presence Definition XML Schema": the note in composite',
  kinds: presenceOnly,
  check(file, report) {
    if (!file.root || file.kind !== 'presence') return;
    for (const element of childrenNamed(file.root, 'composite')) {
      report({
        range: element.name,
        message: say(
          'UC Connector does not implement <composite>, so this has no effect\nThe schema reserves the element for states of several channels.',
        ),
        fixes: isWhole(file, element)
          ? [{ title: say('Remove the composite element'), edits: [removeElement(file, element)], safe: false }]
          : [],
        tags: ['unnecessary'],
      });
    }
  },
});
