import { type Message, say } from '../../../core/message';
import { nearest } from '../../../core/suggest';
import { daemonOptions } from '../../model/optionsFiles';
import { baseName, nameBeside } from '../../model/path';
import { fileRule } from '../rule';
import { folderNames, nameAsText, replaceName } from './_optionsNames';

export default fileRule({
  id: 'options-file-missing',
  severity: 'information',
  summary: 'An options file on a DAEMON or VENDOR line that is not in the folder of the license',
  source: 'REV, "VENDOR Lines" (the full path of the options file), "Debug Log Messages" (CANNOT OPEN options file)',
  vendors: 'all',
  check(file, report, { surroundings }) {
    const names = surroundings?.folder?.names;
    if (!names) return;
    for (const { path, isUnix } of daemonOptions(file)) {
      const name = path && nameBeside(path.text);
      if (!path || name === undefined || names.has(name) || nameAsText(name, names)) continue;
      const inOtherCase = folderNames(names).byLowerCase.get(name.toLowerCase());
      // On Windows that is the file.
      if (inOtherCase !== undefined && !isUnix) continue;
      const near = inOtherCase ?? nearest(name, folderNames(names).options);
      report({
        range: path.range,
        message: messageOf(name, near, inOtherCase !== undefined),
        fixes: near === undefined ? [] : [replaceName(file.text, path.range, baseName(path.text), near)],
      });
    }
  },
});

function messageOf(name: string, near: string | undefined, differsInCase: boolean): Message {
  if (near === undefined)
    return say(
      'The options file {name} is not in the folder of this license\nWhere the daemon does not find it, the log says CANNOT OPEN options file, and no reservation or limit applies. Write its full path.',
      { name },
    );
  return differsInCase
    ? say(
        'The options file {name} is not here, but {near} is\nOn Unix the names of files are told apart by case. Where the daemon does not find the file, no reservation or limit applies. Write the name as it is.',
        { name, near },
      )
    : say(
        'The options file {name} is not here; did you mean {near}?\nWhere the daemon does not find it, the log says CANNOT OPEN options file, and no reservation or limit applies.',
        { name, near },
      );
}
