import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'ivr-hot-standby',
  severity: 'warning',
  summary: 'A hot standby pair of IVR Servers',
  facts: ['I5'],
  check(file, report) {
    for (const server of file.plan.genesys?.ivrServers ?? []) {
      if (server.redundancy !== 'hot') continue;
      report({
        range: file.at(server, 'redundancy'),
        message: say(
          '“{name}” needs one IVR High Availability license, whose FEATURE is not named\nChapter 1 of the guide asks for one for each hot standby pair, and Table 4 has none for IVR Server: ask Genesys.',
          { name: server.name ?? '' },
        ),
      });
    }
  },
});
