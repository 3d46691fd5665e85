import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'process-launcher-stopped',
  severity: 'hint',
  summary: 'A Status Aggregator whose Windows service does not run',
  facts: ['S32'],
  check(file, report) {
    for (const server of file.plan.statusAggregator?.servers ?? [])
      if (server.processLauncherRuns === false)
        report({
          range: file.at(server, 'processLauncherRuns'),
          message: say(
            'Start the service ININ Process Launcher on “{name}”\nStatus Aggregator runs while this service runs; it normally starts by itself.',
            { name: server.name ?? '' },
          ),
        });
  },
});
