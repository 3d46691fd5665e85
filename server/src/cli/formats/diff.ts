import picocolors from 'picocolors';
import { unifiedDiff } from '../diff/unifiedDiff';
import { withoutCommands } from './buildCommands';
import type { Format } from './format';
import { relativeName } from './relativeName';
import { visibleText } from './visible';

export interface DiffFormatOptions {
  readonly color: boolean;
  /** Whether people read it: what cannot be seen is then written by name. For `patch` it is left as it is, but for what a build server takes for a command: `patch` then refuses that part. */
  readonly visible: boolean;
}

/** What --fix would change, as unified diffs. */
export function diffFormat({ color, visible }: DiffFormatOptions): Format {
  const colors = picocolors.createColors(color);
  const paint = (line: string): string => {
    if (/^(?:---|\+\+\+) /.test(line)) return colors.bold(line);
    if (line.startsWith('@@')) return colors.cyan(line);
    if (line.startsWith('+')) return colors.green(line);
    return line.startsWith('-') ? colors.red(line) : line;
  };
  const shown = (line: string): string => {
    const content = line.replace(/\r?\n$/, '');
    return visible ? `${paint(visibleText(content))}\n` : `${paint(withoutCommands(line.slice(0, -1)))}\n`;
  };
  return {
    start: () => '',
    file: ({ name, before, text }) =>
      before === undefined
        ? ''
        : unifiedDiff(visibleText(relativeName(name)), before, text)
            .map(shown)
            .join(''),
    end: () => '',
  };
}
