import { say } from '../../../core/message';
import { modeOf } from '../../model/agentPattern';
import { collapsed, type State } from '../../model/presenceFile';
import { isUsed } from '../../model/stateIds';
import { documentRule, presenceOnly } from '../rule';

export default documentRule({
  id: 'not-selectable',
  severity: 'hint',
  summary: 'A state without a menu text in any language, which cannot be chosen',
  source: 'UC Connector 8.0 Deployment Guide, "Customizing Knowledge Worker States", Display Text; appendix D, menuText',
  kinds: presenceOnly,
  check(file, report) {
    const entered = new Set(file.events.flatMap(({ onevent, postevent }) => [collapsed(onevent), collapsed(postevent)]));
    for (const state of file.states) {
      // A state that an event leads to, or that only T-Server can set, is made to be shown and not to be chosen.
      if (entered.has(state.id ?? '') || state.agents.some((agent) => modeOf(agent) === 'legal')) continue;
      if (!isUsed(file, state) || !hasOnlyStatusTexts(state)) continue;
      report({
        range: state.element.name,
        message: say(
          'Nobody can choose this state, because no display of it has a menuText\nNo event leads to it either, so it appears only when T-Server reports it. To put it into the menu, add a menuText.',
        ),
      });
    }
  },
});

/** Other elements in a display may be a misspelled menuText, and are reported as that. */
function hasOnlyStatusTexts({ displays }: State): boolean {
  return (
    displays.some(({ statusText }) => statusText) &&
    displays.every(({ element }) => element.children.every((child) => child.kind !== 'element' || child.name.local === 'statusText'))
  );
}
