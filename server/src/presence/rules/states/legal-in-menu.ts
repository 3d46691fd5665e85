import type { Fix } from '../../../core/finding';
import { say } from '../../../core/message';
import { modeOf } from '../../model/agentPattern';
import type { PresenceFile, State } from '../../model/presenceFile';
import { isWhole, removeElement } from '../edits';
import { documentRule, presenceOnly } from '../rule';

export default documentRule({
  id: 'legal-in-menu',
  severity: 'warning',
  summary: 'Legal guard offered in the menu, where it cannot be chosen',
  source: 'UC Connector 8.0 Deployment Guide, "How It Works: Customized Knowledge Worker States" (note on Legal Guard)',
  kinds: presenceOnly,
  check(file, report) {
    for (const state of file.states) {
      const mode = state.agents[0]?.mode;
      const menuText = state.displays.find((display) => display.menuText)?.menuText;
      if (!mode || !menuText || state.agents.some((agent) => modeOf(agent) !== 'legal')) continue;
      report({
        range: mode.valueRange,
        message: say(
          'Legal guard is offered in the menu, but cannot be chosen there\nOnly T-Server or the switch can set it. Remove the menuText: the state is still shown when it occurs.',
        ),
        fixes: removeMenuTexts(file, state),
        related: [{ range: menuText.name, message: say('This text puts the state into the menu') }],
      });
    }
  },
});

/** Not where a display would be left without any text. */
function removeMenuTexts(file: PresenceFile, { displays, element }: State): Fix[] {
  if (!isWhole(file, element) || displays.some(({ menuText, statusText }) => menuText && !statusText)) return [];
  const edits = displays.flatMap(({ menuText }) => (menuText ? [removeElement(file, menuText)] : []));
  return [{ title: say('Remove the menuText'), edits, safe: false }];
}
