import type { Command } from '../command';
import { bashScript } from './bash';
import { fishScript } from './fish';
import { powershellScript } from './powershell';
import { offersOf, type ShellOffers } from './words';
import { zshScript } from './zsh';

export const shellNames = ['bash', 'zsh', 'fish', 'powershell'] as const;

const scripts: Readonly<Record<(typeof shellNames)[number], (commands: readonly ShellOffers[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
};

/** A script that teaches a shell to complete the words of a command line. */
export function completionScript(shell: (typeof shellNames)[number], commands: readonly Command[]): string {
  return scripts[shell](commands.flatMap(offersOf));
}
