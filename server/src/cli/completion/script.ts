import type { Command } from '../command';
import { bashScript } from './bash';
import { fishScript } from './fish';
import { offersOf, type ShellOffers } from './words';
import { zshScript } from './zsh';

export const shellNames = ['bash', 'zsh', 'fish'] as const;

const scripts: Readonly<Record<(typeof shellNames)[number], (commands: readonly ShellOffers[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/** A script that teaches a shell to complete the words of a command line. */
export function completionScript(shell: (typeof shellNames)[number], commands: readonly Command[]): string {
  return scripts[shell](commands.map(offersOf));
}
