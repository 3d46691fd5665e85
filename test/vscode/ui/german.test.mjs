// The packaged extension in a VS Code whose display language is German: manifest, findings, fixes, hovers and the status line.
import assert from 'node:assert/strict';
import path from 'node:path';
import { inGerman } from '../german.mjs';
import { output, useEditor } from './useEditor.mjs';

const tabMessage = inGerman('A Tab character, where').split('\n')[0];

describe('Somebody with license.dat in VS Code in German', function () {
  let editor;
  useEditor(
    this,
    'german',
    (opened) => {
      ({ editor } = opened);
    },
    { view: { language: 'de' } },
  );

  it('reads the mistakes in German', async () => {
    await editor.openFile('license.dat');
    await editor.openProblems();
    const rows = (await editor.problems.allInnerTexts()).join('\n');
    assert.ok(rows.includes(tabMessage), rows);
    assert.match(rows, /FEATURE-Zeile für router_seats/);
  });

  it('is offered the fix in German', async () => {
    await editor.goToProblem(tabMessage);
    assert.equal((await editor.openQuickFixes())[0], inGerman('Replace the Tab with spaces'));
    await editor.press('Escape');
  });

  it('learns in German what a FEATURE name licenses', async () => {
    await editor.hoverOver('tserver_sdn', inGerman('Lets T-Server register the DNs of agent seats'));
    await editor.screenshot(path.join(output, 'german-hover.png'));
  });

  it('reads the status line in German', async () => {
    await editor.statusItem.filter({ hasText: inGerman('1 error') }).waitFor();
  });

  it('finds the commands by their German names', async () => {
    const titles = await editor.commandsFor('Seatkeeper');
    const all = titles.join('\n');
    for (const title of ['Fix everything that can be fixed safely', 'Show the output']) assert.ok(all.includes(inGerman(title)), all);
  });
});
