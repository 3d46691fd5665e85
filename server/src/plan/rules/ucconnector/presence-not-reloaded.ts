import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'presence-not-reloaded',
  severity: 'information',
  summary: 'A change of presence.xml that UC Connector does not see',
  facts: ['UC2'],
  check(file, report) {
    const { presence, instances = [] } = file.plan.ucConnector ?? {};
    if (presence?.edited !== true) return;
    const { newLocation } = presence;
    const isSame = instances.some(({ options }) => newLocation !== undefined && options?.['presence-location'] === newLocation);
    if (newLocation !== undefined && !isSame) return;
    report({
      range: file.at(presence, newLocation === undefined ? 'edited' : 'newLocation'),
      message: say(
        'Change presence-location too after presence.xml is edited\nUC Connector reads the file only when this option changes. If the file is not valid then, the one in use stays.',
      ),
    });
  },
});
