import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findNeovim } from './findNeovim';

const license = `SERVER lichost.contoso.example 001122aabbcc 7260
DAEMON genesys.d\t/opt/flexlm/genesys.d
FEATURE tserver_sdn genesys.d 8.0 permanent 100 000000000000 SIGN=000000000000
`;

const neovim = findNeovim();

test.skipIf(!neovim)('in Neovim, where it is installed: diagnostics, a hover, and a code action applied and saved', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'seatkeeper-neovim-'));
  try {
    const file = path.join(folder, 'license.dat');
    const resultsFile = path.join(folder, 'results.json');
    writeFileSync(file, license);
    const { stderr } = spawnSync(neovim ?? '', ['--headless', '--clean', '-n', file, '-S', path.resolve('test/editors/neovim.lua')], {
      env: {
        ...process.env,
        HOME: folder,
        XDG_CONFIG_HOME: folder,
        XDG_STATE_HOME: folder,
        XDG_CACHE_HOME: folder,
        SEATKEEPER_SERVER: path.resolve('dist/server.js'),
        SEATKEEPER_NODE: process.execPath,
        SEATKEEPER_RESULTS: resultsFile,
      },
      encoding: 'utf8',
      timeout: 50_000,
    });
    const results = JSON.parse(readFileSync(resultsFile, 'utf8'));
    expect(results.errors, stderr).toEqual([]);
    expect(results.completed).toBe(true);
    expect(results.diagnostics).toContainEqual(expect.objectContaining({ code: 'tab', line: 1, column: 16 }));
    expect(results.hover).toContain('T-Server');
    expect(results.actions[0]).toBe('Replace the Tab with spaces');
    expect(readFileSync(file, 'utf8')).toBe(license.replace('\t', ' '));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
