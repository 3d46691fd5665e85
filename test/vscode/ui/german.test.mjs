// The packaged extension in a VS Code whose display language is German: manifest, findings, fixes and hovers.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageExtension, root } from '../../../scripts/set-up.mjs';
import { germanFiles } from '../german.mjs';
import { makeWorkspace } from '../workspace.mjs';
import { Editor } from './editor.mjs';

const output = path.join(root, 'test-results/vscode');

describe('Somebody with license.dat in VS Code in German', function () {
  this.bail(true);
  let workspace;
  let editor;

  before(async () => {
    workspace = makeWorkspace();
    const vsix = packageExtension(path.join(output, 'seatkeeper.vsix'));
    const installed = (folder) => {
      for (const [name, text] of Object.entries(germanFiles)) writeFileSync(path.join(folder, name), text);
    };
    editor = await Editor.open({ vsix, ...workspace, installed, view: { language: 'de' } });
  });

  afterEach(async function () {
    if (this.currentTest.state === 'failed') await editor?.screenshot(path.join(output, 'german-failed.png'));
  });

  after(async () => {
    await editor?.close();
    workspace.remove();
  });

  it('reads the mistakes in German, and in English what is not translated', async () => {
    await editor.openFile('license.dat');
    await editor.openProblems();
    const rows = (await editor.problems.allInnerTexts()).join('\n');
    assert.match(rows, /Ein Tabulator steht hier\./);
    assert.match(rows, /second FEATURE line for router_seats/);
  });

  it('is offered the fix in German', async () => {
    await editor.goToProblem('Ein Tabulator');
    assert.equal((await editor.openQuickFixes())[0], 'Den Tabulator durch Leerzeichen ersetzen');
    await editor.press('Escape');
  });

  it('learns in German what a FEATURE name licenses', async () => {
    await editor.hoverOver('tserver_sdn', 'Lässt T-Server Nebenstellen anmelden.');
    await editor.screenshot(path.join(output, 'german-hover.png'));
  });

  it('finds the commands by their German names', async () => {
    await editor.press('F1');
    await editor.page.keyboard.type('Die Ausgabe zeigen');
    await editor.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Die Ausgabe zeigen' }).waitFor();
    await editor.press('Escape');
  });
});
