import { say } from '../../../core/message';
import { daemonOptions } from '../../model/optionsFiles';
import { fileRule } from '../rule';
import { folderNames, lettersOf, nameAsText } from './_optionsNames';

export default fileRule({
  id: 'options-file-name',
  severity: 'warning',
  summary: 'An options file beside the license under a name that the vendor daemon does not look for',
  source:
    'REV, "VENDOR Lines" (without a path, the file vendor.opt beside the license); OpenLM, AN4007 (a space in the name); Ansys (.txt)',
  vendors: 'all',
  check(file, report, { surroundings }) {
    const names = surroundings?.folder?.names;
    if (!names) return;
    const { byLowerCase, byLetters } = folderNames(names);
    for (const { vendor, vendorRange, path, name, isUnix } of daemonOptions(file)) {
      if (names.has(name) || (!isUnix && byLowerCase.has(name.toLowerCase()))) continue;
      const range = path?.range ?? vendorRange;
      const asText = nameAsText(name, names);
      if (asText !== undefined) {
        report({
          range,
          message: say(
            'The daemon looks for {name}, but the file here is {other}\nWindows hides the ending .txt. The daemon does not read the file, so no reservation or limit applies. Rename it to {name}.',
            { name, other: asText },
          ),
        });
        continue;
      }
      const other = path ? undefined : byLetters.get(lettersOf(name));
      if (other === undefined) continue;
      report({
        range,
        message: say(
          'The daemon {vendor} looks for {name} and does not read {other}\nWithout options= it reads the file with exactly its own name. No reservation or limit applies. Rename the file to {name}.',
          { vendor, name, other },
        ),
      });
    }
  },
});
