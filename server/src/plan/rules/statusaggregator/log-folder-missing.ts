import { say } from '../../../core/message';
import { planRule } from '../rule';

const DEFAULT_FOLDER = '/windows/temp/inin_tracing';

export default planRule({
  id: 'log-folder-missing',
  severity: 'warning',
  summary: 'A folder for log files that must be made before the installation',
  facts: ['S17'],
  check(file, report) {
    for (const server of file.plan.statusAggregator?.servers ?? []) {
      const { logFolder, logFolderExists } = server;
      if (logFolder === undefined || logFolderExists === true || isDefault(logFolder)) continue;
      report({
        range: file.at(server, 'logFolder'),
        message: say(
          'Create {folder} before Status Aggregator is installed\nOnly the default folder, \\Windows\\temp\\inin_tracing, need not be there. Set logFolderExists to true when it is there.',
          { folder: logFolder },
        ),
      });
    }
  },
});

function isDefault(folder: string): boolean {
  return (
    folder
      .replaceAll('\\', '/')
      .replace(/^[a-z]:/i, '')
      .replace(/\/$/, '')
      .toLowerCase() === DEFAULT_FOLDER
  );
}
