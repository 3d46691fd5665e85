import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../../scripts/set-up.mjs';
import { launchBrowser } from '../host/browser.mjs';
import { installExtension, prepareProfile } from '../host/server.mjs';
import { filesOfTests, makeWorkspace } from '../workspace.mjs';
import { Editor } from './editor.mjs';

/** On a busy machine a server, a browser and an extension take their time. */
const LONGEST_START_MS = 180_000;

/** Where the tests leave their pictures. */
export const output = path.join(root, 'test-results/vscode');

/** The package, which run.mjs makes for all files. */
const vsix = path.join(output, 'seatkeeper.vsix');
let prepared;

/** What all files of a process share: a browser, and a folder of extensions in which the package is installed as a user would. */
function prepareOnce() {
  prepared ??= (async () => {
    const home = mkdtempSync(path.join(tmpdir(), 'seatkeeper-installed-'));
    process.once('exit', () => rmSync(home, { recursive: true, force: true }));
    const profile = prepareProfile(home);
    installExtension(profile, vsix);
    return { browser: await launchBrowser(), extensions: profile.extensions };
  })();
  return prepared;
}

/**
 * Opens the packaged extension in an editor of its own for the steps of the `describe` that this is in, each of which needs those before
 * it. `take` is given the editor, its workspace and the package before the first step. A step that fails leaves a picture of this name.
 * `files`: further files of the workspace, by name.
 */
export function useEditor(suite, name, take, { files = {}, ...options } = {}) {
  suite.bail(true);
  let editor;
  let workspace;

  before(async function () {
    this.timeout(LONGEST_START_MS);
    workspace = makeWorkspace({ ...filesOfTests, ...files });
    editor = await Editor.open({ ...(await prepareOnce()), ...workspace, ...options });
    take({ editor, workspace, vsix });
  });

  afterEach(async function () {
    if (this.currentTest.state !== 'passed') await editor?.screenshot(path.join(output, `${name}-failed.png`));
  });

  after(async () => {
    await editor?.close();
    workspace.remove();
  });
}
