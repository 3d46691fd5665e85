import type { shellNames } from '../options';
import { bashScript } from './bash';
import { fishScript } from './fish';
import { zshScript } from './zsh';

const scripts: Readonly<Record<(typeof shellNames)[number], () => string>> = { bash: bashScript, zsh: zshScript, fish: fishScript };

/** A script that teaches a shell to complete the words of a command line. */
export function completionScript(shell: (typeof shellNames)[number]): string {
  return scripts[shell]();
}
