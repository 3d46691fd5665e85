import path from 'node:path';
import { packageExtension, root } from '../../../scripts/set-up.mjs';
import { filesOfTests, makeWorkspace } from '../workspace.mjs';
import { Editor } from './editor.mjs';

/** On a busy machine a server, a browser and an extension take their time. */
const LONGEST_START_MS = 180_000;

/** Where the tests leave their pictures. */
export const output = path.join(root, 'test-results/vscode');

let packed;

/** The package, which is made once for all files of a run. */
function packOnce() {
  packed ??= packageExtension(path.join(output, 'seatkeeper.vsix'));
  return packed;
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
    const vsix = packOnce();
    editor = await Editor.open({ vsix, ...workspace, ...options });
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
