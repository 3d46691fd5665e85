import path from 'node:path';
import { root } from '../../../scripts/set-up.mjs';
import { launchBrowser, newPage, openWorkbench } from '../host/browser.mjs';
import { Editor } from '../ui/editor.mjs';
import { filesOfTests } from '../workspace.mjs';
import { installWebWorkbench } from './install.mjs';
import { serveWebWorkbench } from './server.mjs';

/**
 * Opens VS Code for the web with the extension for the steps of the `describe` that this is in, each of which needs those before it. `take` is
 * given the editor before the first step, `onConsole` what the page writes to its console. A step that fails leaves a picture of this name.
 */
export function useWebEditor(suite, name, take, { language, onConsole = () => {} } = {}) {
  suite.bail(true);
  let editor;

  before(async () => {
    installWebWorkbench();
    const server = await serveWebWorkbench(filesOfTests, { language });
    const browser = await launchBrowser();
    const page = await newPage(browser);
    page.on('console', onConsole);
    await openWorkbench(page, server.url);
    editor = new Editor(page, undefined, async () => {
      await browser.close();
      await server.stop();
    });
    take(editor);
  });

  afterEach(async function () {
    if (this.currentTest.state === 'failed') await editor?.screenshot(path.join(root, `test-results/vscode/${name}-failed.png`));
  });

  after(() => editor?.close());
}
