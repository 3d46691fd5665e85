import { say } from '../../../core/message';
import type { XmlAttribute } from '../../../xml/tree';
import { collapsed } from '../../model/presenceFile';
import { isUsed } from '../../model/stateIds';
import { documentRule, presenceOnly } from '../rule';

export default documentRule({
  id: 'same-icon',
  severity: 'hint',
  summary: 'Two states with the same icon, which look alike in the status indicator',
  source: '',
  kinds: presenceOnly,
  check(file, report) {
    const owners = new Map<string, XmlAttribute>();
    for (const state of file.states) {
      const icon = collapsed(state.icon);
      if (!state.icon || !icon || !isUsed(file, state)) continue;
      const owner = owners.get(icon);
      if (!owner) owners.set(icon, state.icon);
      else
        report({
          range: state.icon.valueRange,
          message: say(
            'The state on line {line} has the same icon\nThe guide asks for distinct icons. With the same icon, the two states look alike in the status indicator.',
            { line: file.lineNumber(owner.range.start) },
          ),
          related: [{ range: owner.valueRange, message: say('This state has the same icon') }],
        });
    }
  },
});
