import type { ChangeNotice } from '../core/changeNotice';
import { say } from '../core/message';
import { OptionsFile } from './model/optionsFile';
import { type OptionsTree, parseOptions } from './syntax/parse';

/**
 * What a change of an options file calls for; nothing where no option has changed. The vendor daemon reads the file again by lmreread (License
 * Administration Guide, "lmreread").
 */
export function optionsChangeNotices(before: string, after: string, fileName: string): ChangeNotice[] {
  if (before === after || dataOf(parseOptions(before)) === dataOf(parseOptions(after))) return [];
  return [
    {
      subject: 'reread',
      message: say(
        'The vendor daemon is still using the earlier version of {file}. Run `lmutil lmreread` on the license server to make it read the change.',
        { file: fileName },
      ),
    },
  ];
}

/** The words of all options: white space, comments and line ends do not matter. */
function dataOf(tree: OptionsTree): string {
  return OptionsFile.of(tree)
    .statements.map(({ words }) => words.map(({ text }) => text).join(' '))
    .join('\n');
}
