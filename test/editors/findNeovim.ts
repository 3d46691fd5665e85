import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The command of an installed Neovim; installs Debian's package where that is allowed. Undefined where there is none. */
export function findNeovim(): string | undefined {
  if (runs()) return 'nvim';
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'neovim'], options);
  return runs() ? 'nvim' : undefined;
}

function runs(): boolean {
  return spawnSync('nvim', ['--version'], { stdio: 'ignore' }).status === 0;
}
