// Runs extension tests as the desktop's `code` would: server and extension host in Node, the workbench in headless Chromium.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchBrowser, newPage, openWorkbench } from './browser.mjs';
import { prepareProfile, VsCodeServer } from './server.mjs';

/** Comes before each line of the tests' report, to tell it from what else VS Code writes to its console. */
const MARK = '\u2063';
const LONGEST_RUN_MS = 300_000;
/** A crash of the extension host reaches the page as success, and the server's log a moment later. */
const CRASH_NEWS_MS = 300;

const verbose = process.env.SEATKEEPER_HOST_LOG !== undefined;

/** Starts VS Code with these command line arguments of the desktop's `code`, and ends this process with the tests' exit code. */
export async function main(args) {
  const { options, development, workspace } = readArguments(args);
  const folder = mkdtempSync(path.join(tmpdir(), 'seatkeeper-vscode-'));
  const profile = prepareProfile(folder, { userData: options.get('user-data-dir'), extensions: options.get('extensions-dir') });
  const server = new VsCodeServer(profile, {
    forTests: true,
    env: { SEATKEEPER_REPORT_MARK: MARK, TMPDIR: folder, XDG_RUNTIME_DIR: folder },
    onLog: verbose ? (text) => process.stderr.write(text) : undefined,
  });
  let browser;
  let ending = false;

  const end = async (code) => {
    if (ending) return;
    ending = true;
    await Promise.race([browser?.close().catch(() => {}), new Promise((resolve) => setTimeout(resolve, 3000))]);
    await server.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    process.exit(code);
  };
  const fail = (error) => {
    if (ending) return;
    console.error(error);
    end(1);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(130));
  process.on('unhandledRejection', fail);
  setTimeout(() => fail(new Error(`The tests took longer than ${LONGEST_RUN_MS / 1000} s.`)), LONGEST_RUN_MS).unref();

  try {
    await server.start();
    server.ended.then(() => fail(new Error('The VS Code server ended during the tests.')));
    browser = await launchBrowser();
    browser.on('disconnected', () => fail(new Error('Chromium ended during the tests.')));
    const page = await newPage(browser);
    page.on('crash', () => fail(new Error('The page with VS Code crashed.')));
    await page.exposeFunction('codeAutomationLog', (type, values) => printLog(type, values));
    await page.exposeFunction('codeAutomationExit', async (code) => {
      if (code === 0) await new Promise((resolve) => setTimeout(resolve, CRASH_NEWS_MS));
      if (server.crash) console.error(server.crash);
      end(server.crash ? 1 : code);
    });
    const payload = [
      ['skipWelcome', 'true'],
      ['skipReleaseNotes', 'true'],
      ...development.map((extension) => ['extensionDevelopmentPath', server.fileUri(extension)]),
    ];
    const tests = options.get('extensionTestsPath');
    if (tests) payload.push(['extensionTestsPath', server.fileUri(tests)]);
    await openWorkbench(page, server.workbenchUrl(workspace, payload));
  } catch (error) {
    fail(error);
  }
}

/** `--name=value` and `--name` are options, extension folders may be given several times, anything else is the workspace. */
function readArguments(args) {
  const options = new Map();
  const development = [];
  let workspace;
  for (const argument of args) {
    const match = /^--([^=]+)(?:=(.*))?$/s.exec(argument);
    if (!match) workspace ??= argument;
    else if (match[1] === 'extensionDevelopmentPath') development.push(match[2]);
    else options.set(match[1], match[2] ?? 'true');
  }
  return { options, development, workspace };
}

/** What an extension writes to its console arrives here, beside the workbench's own log. */
function printLog(type, values) {
  const line = values.find((value) => typeof value === 'string' && value.startsWith(MARK));
  if (line !== undefined) console.log(line.slice(MARK.length));
  else if (verbose) console.error(`[${type}]`, ...values);
}
