import { spawnSync } from 'node:child_process';

/** The command of an installed Neovim; undefined where there is none. */
export function findNeovim(): string | undefined {
  return spawnSync('nvim', ['--version'], { stdio: 'ignore' }).status === 0 ? 'nvim' : undefined;
}
