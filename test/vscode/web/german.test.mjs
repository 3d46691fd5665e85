// The extension in VS Code for the web in German, where no server can read a file: the extension passes the translations on.
import assert from 'node:assert/strict';
import path from 'node:path';
import { root } from '../../../scripts/set-up.mjs';
import { germanFiles } from '../german.mjs';
import { launchBrowser, newPage, openWorkbench } from '../host/browser.mjs';
import { Editor } from '../ui/editor.mjs';
import { filesOfTests } from '../workspace.mjs';
import { installWebWorkbench } from './install.mjs';
import { serveWebWorkbench } from './server.mjs';

describe('Somebody with license.dat in VS Code for the web in German', function () {
  this.bail(true);
  let editor;

  before(async () => {
    installWebWorkbench();
    const server = await serveWebWorkbench(filesOfTests, { language: 'de', replaced: germanFiles });
    const browser = await launchBrowser();
    const page = await newPage(browser);
    await openWorkbench(page, server.url);
    editor = new Editor(page, undefined, async () => {
      await browser.close();
      await server.stop();
    });
  });

  afterEach(async function () {
    if (this.currentTest.state === 'failed') await editor?.screenshot(path.join(root, 'test-results/vscode/web-german-failed.png'));
  });

  after(() => editor?.close());

  it('reads the mistakes in German, and in English what is not translated', async () => {
    await editor.openFile('license.dat');
    await editor.openProblems();
    const rows = (await editor.problems.allInnerTexts()).join('\n');
    assert.match(rows, /Ein Tabulator steht hier\./);
    assert.match(rows, /second FEATURE line for router_seats/);
  });
});
