import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'presence-files-apart',
  severity: 'error',
  summary: 'Files of presence.xml outside its resource directory',
  facts: ['UC3'],
  check(file, report) {
    const { presence: { resourceDirectory, files = [] } = {} } = file.plan.ucConnector ?? {};
    if (resourceDirectory === undefined) return;
    const directory = `${plain(resourceDirectory).replace(/\/$/, '')}/`;
    for (const [index, path] of files.entries()) {
      const within = plain(path).startsWith(directory) ? plain(path).slice(directory.length) : plain(path);
      if (!within.replace(/^\.\//, '').includes('/')) continue;
      report({
        range: file.at(files, index),
        message: say('“{file}” is not in the resource directory\nAll files that presence.xml needs must be in {directory} itself.', {
          file: path,
          directory: resourceDirectory,
        }),
      });
    }
  },
});

function plain(path: string): string {
  return path.replaceAll('\\', '/').toLowerCase();
}
