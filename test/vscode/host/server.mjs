// Starts and ends the VS Code server, and builds the addresses of its workbench.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nodeExecutable, vscodeFolder } from './places.mjs';

const serverMain = path.join(vscodeFolder, 'out/server-main.js');
const GRACE_MS = 2000;
const LONGEST_START_MS = 60_000;
const LOG_KEPT = 100_000;

const running = new Set();
process.on('exit', () => {
  for (const server of running) server.kill('SIGKILL');
});

/** Makes Ctrl+C and its like end this process, and with it the servers it started, which live in process groups of their own. */
export function exitOnSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));
}

/** No welcome, nothing from the network, and files saved only when the user says so, as on the desktop. */
const quietSettings = {
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
};

/**
 * The folders of one VS Code profile below `folder`, or where `userData` and `extensions` say. User settings are written where there
 * are none: quiet ones, and those given.
 */
export function prepareProfile(
  folder,
  { userData = path.join(folder, 'user'), extensions = path.join(folder, 'extensions'), settings } = {},
) {
  const file = path.join(userData, 'User/settings.json');
  if (!existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify({ ...quietSettings, ...settings }, null, 2)}\n`);
  }
  return { server: path.join(folder, 'server'), userData, extensions };
}

function profileArguments({ server, userData, extensions }) {
  return [
    ...['--server-data-dir', server, '--user-data-dir', userData, '--extensions-dir', extensions],
    ...['--accept-server-license-terms', '--telemetry-level', 'off'],
  ];
}

/** Installs a packaged extension as a user would with "Install from VSIX". */
export function installExtension(profile, vsix) {
  const output = execFileSync(nodeExecutable, [serverMain, ...profileArguments(profile), '--install-extension', vsix, '--force'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (!/successfully installed/.test(output)) throw new Error(`VS Code did not install ${vsix}:\n${output}`);
}

/**
 * A VS Code server on 127.0.0.1.
 * Options: `port` (0 or none: a free one), `token` (none: open to every process of this machine), `forTests` (the workbench then
 * honors extensions and tests under development, and the server ends with its last window), `env` and `onLog`.
 */
export class VsCodeServer {
  log = '';
  /** The line that tells of a crash of the extension host, or undefined. VS Code itself counts a crash as success. */
  crash = undefined;

  constructor(profile, { port = 0, token, forTests = false, env = {}, onLog } = {}) {
    const args = [serverMain, ...profileArguments(profile), '--host', '127.0.0.1', '--port', String(port), '--disable-workspace-trust'];
    args.push(...(token ? ['--connection-token', token] : ['--without-connection-token']));
    // A built workbench reads extensionDevelopmentPath and extensionTestsPath from its address only with this driver.
    if (forTests) args.push('--enable-smoke-test-driver', '--enable-remote-auto-shutdown');
    this.token = token;
    this.onLog = onLog;
    this.process = spawn(nodeExecutable, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
    running.add(this);
    this.ended = new Promise((resolve) => {
      this.process.once('exit', resolve);
      this.process.once('error', resolve);
    }).finally(() => running.delete(this));
  }

  /** Resolves with the port when the server listens; rejects when it ends before, or cannot have its port. */
  start() {
    return new Promise((resolve, reject) => {
      const fail = (why) => reject(new Error(`The VS Code server did not start: ${why}.\n${this.log}`));
      const timer = setTimeout(() => fail('it took too long'), LONGEST_START_MS);
      const read = (chunk) => {
        this.read(String(chunk));
        const listening = /agent listening on (\d+)/.exec(this.log);
        // It would stay without a port for ever.
        if (!listening && this.log.includes('EADDRINUSE')) fail('the port is taken');
        if (!listening) return;
        clearTimeout(timer);
        this.port = Number(listening[1]);
        resolve(this.port);
      };
      this.process.stdout.on('data', read);
      this.process.stderr.on('data', read);
      this.ended.then((code) => {
        clearTimeout(timer);
        fail(`it ended with ${code}`);
      });
    });
  }

  read(text) {
    this.onLog?.(text);
    if (this.log.length < LOG_KEPT) this.log += text;
    this.crash ??= /Extension Host Process exited with (?!code: 0,).*/.exec(text)?.[0];
  }

  /** The address of a file of this machine in the workbench. */
  fileUri(file) {
    return `vscode-remote://127.0.0.1:${this.port}${path.resolve(file)}`;
  }

  /** The workbench's address on a folder or .code-workspace file (none: an empty window); `payload` is a list of names and values. */
  workbenchUrl(folder, payload = []) {
    const url = new URL(`http://127.0.0.1:${this.port}/`);
    if (this.token) url.searchParams.set('tkn', this.token);
    if (!folder) url.searchParams.set('ew', 'true');
    else url.searchParams.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', path.resolve(folder));
    if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
    return url.href;
  }

  /** Ends the server and what it started. */
  async stop() {
    for (const signal of ['SIGTERM', 'SIGKILL']) {
      if (this.process.exitCode !== null || this.process.signalCode !== null) return;
      this.kill(signal);
      await Promise.race([this.ended, new Promise((resolve) => setTimeout(resolve, GRACE_MS))]);
    }
  }

  /** Sends a signal to the server's whole process group; safe to call when it is gone. */
  kill(signal) {
    try {
      process.kill(-this.process.pid, signal);
    } catch {
      // It is gone already.
    }
  }
}
