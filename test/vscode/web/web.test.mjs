// The same extension where there is no Node at all: VS Code for the web, the server in a worker, the files in memory.
import assert from 'node:assert/strict';
import { useWebEditor } from './useWebEditor.mjs';

const tabMessage = 'A Tab character';

describe('Somebody with license.dat in VS Code for the web', function () {
  let editor;
  const complaints = [];
  useWebEditor(
    this,
    'web',
    (opened) => {
      editor = opened;
    },
    {
      onConsole(message) {
        if (/seatkeeper/i.test(message.text()) && message.type() === 'error' && !message.text().includes('404'))
          complaints.push(message.text());
      },
    },
  );

  it('sees the mistakes underlined and reads them in the Problems panel', async () => {
    await editor.openFile('license.dat');
    await editor.squiggles.first().waitFor();
    await editor.openProblems();
    const rows = (await editor.problems.allInnerTexts()).join('\n');
    assert.match(rows, /A Tab character/);
    assert.match(rows, /duplicate-feature/);
  });

  it('learns what a FEATURE name licenses by resting the mouse on it', async () => {
    await editor.hoverOver('tserver_sdn', 'T-Server');
  });

  it('fixes a mistake with Ctrl+. and Enter', async () => {
    await editor.goToProblem(tabMessage);
    const fixes = await editor.openQuickFixes();
    assert.match(fixes[0], /Tab/);
    await editor.press('Enter');
    await editor.problems.filter({ hasText: tabMessage }).waitFor({ state: 'detached' });
  });

  it('reads in the status bar what is left, and fixes the rest at once', async () => {
    await editor.statusItem.filter({ hasText: 'Seatkeeper: 1 error' }).waitFor();
    await editor.runCommand('Seatkeeper: Fix everything that can be fixed safely');
    await editor.statusItem.filter({ hasText: 'no findings' }).waitFor();
  });

  it('has all files of the folder checked', async () => {
    await editor.runCommand('Seatkeeper: Check all license, options and presence files');
    await editor.notification(/Found: .*Files checked: 4/).waitFor();
    await editor.problems.filter({ hasText: 'No state has the id “lunhc”' }).waitFor();
  });

  it('tries a sample', async () => {
    await editor.runCommand('Seatkeeper: Try a sample with mistakes');
    await editor.picks.filter({ hasText: 'A presence file' }).click();
    await editor.page.locator('.tab.active[aria-label*="presence-sample.xml"]').waitFor();
    await editor.statusItem.filter({ hasText: /Seatkeeper: \d+ errors/ }).waitFor();
  });

  it('sees that the server is restarted, and goes on', async () => {
    // A look now and then could miss it.
    const started = editor.page.evaluate(
      () =>
        new Promise((resolve) => {
          const bar = document.querySelector('.part.statusbar');
          const observer = new MutationObserver(() => {
            if (/Seatkeeper.is.starting/.test(bar.textContent)) resolve();
          });
          observer.observe(bar, { subtree: true, childList: true, characterData: true });
        }),
    );
    await editor.runCommand('Seatkeeper: Restart the language server');
    await started;
    await editor.statusItem.filter({ hasText: /Seatkeeper: \d+ errors/ }).waitFor();
  });

  it('got no complaint from the extension', () => {
    assert.deepEqual(complaints, []);
  });
});
