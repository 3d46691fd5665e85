import type { Report } from '../../../core/finding';
import { say } from '../../../core/message';
import { addressFormOf } from '../../model/address';
import type { Word } from '../../syntax/parse';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'wildcard-misplaced',
  severity: 'warning',
  summary: 'A wildcard where none can be',
  source: 'License Administration Guide, "Options File Syntax" (wildcards in IP addresses); End User Guide, "Options File" (none in names)',
  check(file, report) {
    for (const { type, name, nameWord } of file.accesses) {
      if (name.includes('*') && !isAllowed(type, name)) report(reportOf(nameWord));
    }
    for (const { kind, members } of file.groupLines) {
      for (const word of members)
        if (word.value.includes('*') && !isAllowed(kind === 'GROUP' ? 'USER' : 'HOST', word.value)) report(reportOf(word));
    }
  },
});

function isAllowed(type: string, name: string): boolean {
  return (type === 'HOST' || type === 'INTERNET') && addressFormOf(name) === 'pattern';
}

function reportOf({ start, end, value }: Word): Report {
  return {
    range: { start, end },
    message: say(
      'A wildcard can only be one whole part of an IP address\n“{name}” is taken as it is and matches nobody. Write all names, or an address such as 192.0.2.* with the type INTERNET.',
      { name: value },
    ),
  };
}
