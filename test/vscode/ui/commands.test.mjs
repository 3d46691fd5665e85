// What Seatkeeper puts around the text: the status item, its commands, menus and the walkthrough, as somebody sees them.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { output, useEditor } from './useEditor.mjs';

const LARGEST_PACKAGE = 2.5 * 1024 * 1024;
const fixAll = 'Fix everything that can be fixed safely';

describe('Somebody who looks around in VS Code', function () {
  let workspace;
  let editor;
  useEditor(this, 'ui-commands', (opened) => {
    assert.ok(statSync(opened.vsix).size < LARGEST_PACKAGE, `the package has ${statSync(opened.vsix).size} bytes`);
    ({ editor, workspace } = opened);
  });

  // What a step that failed has left open would be in the way of its second attempt.
  beforeEach(() => editor.press('Escape'));

  it('sees nothing of Seatkeeper with another XML file', async () => {
    await editor.openFile('books.xml');
    const entries = await (await editor.contextMenuOn('books')).allInnerTexts();
    assert.ok(!entries.some((entry) => /Fix everything|rule|license/i.test(entry)), entries.join('\n'));
    await editor.press('Escape');
    await editor.statusItem.waitFor({ state: 'hidden' });
    assert.ok(!(await editor.commandsFor('Seatkeeper:')).some((title) => title.includes(fixAll)));
  });

  it('reads in the status bar what is found in a license file, in words', async () => {
    await editor.openFile('license.dat');
    await editor.statusItem.filter({ hasText: 'Seatkeeper: 1 error, 1 warning' }).waitFor();
    const label = await editor.statusItem.locator('[aria-label]').first().getAttribute('aria-label');
    assert.match(label, /FlexNet license file.*1 error, 1 warning.*License Manager 11\.9/);
    await editor.screenshot(path.join(output, 'ui-status.png'));
  });

  it('is offered what can be done by a click on it', async () => {
    await editor.statusItem.click();
    await editor.picks.filter({ hasText: 'Set the License Manager version' }).waitFor();
    await editor.picks.filter({ hasText: /fixed safely\s*\(2\)/ }).waitFor();
    await editor.screenshot(path.join(output, 'ui-status-menu.png'));
    await editor.picks.filter({ hasText: 'Show the findings' }).click();
    await editor.problems.first().waitFor();
  });

  it('chooses a rule to read about, those at the cursor first', async () => {
    await editor.goToProblem('is an exact copy');
    await editor.runCommand('Seatkeeper: Read about a rule');
    await editor.picks.filter({ hasText: 'duplicate-feature' }).first().waitFor();
    assert.match(await editor.picks.first().innerText(), /duplicate-feature/);
    await editor.screenshot(path.join(output, 'ui-rules.png'));
    await editor.press('Enter');
    // Beside the file, so that both can be read.
    const page = editor.tab('Duplicate feature', 2);
    await page.waitFor();
    await editor.screenshot(path.join(output, 'ui-rule-page.png'));
    await editor.closeTab(page);
  });

  it('has the entries of Seatkeeper in the menu of a license file', async () => {
    await editor.openFile('license.dat');
    const entries = await editor.contextMenuOn('tserver_sdn');
    const texts = await entries.allInnerTexts();
    for (const entry of [fixAll, 'Read about a rule', 'Check all license, options and presence files']) {
      assert.ok(
        texts.some((text) => text.includes(entry)),
        `${entry} is not in\n${texts.join('\n')}`,
      );
    }
    await editor.screenshot(path.join(output, 'ui-menu.png'));
    await editor.chooseFromMenuOn(editor.word('tserver_sdn'), fixAll);
    await editor.statusItem.filter({ hasText: 'no findings' }).waitFor();
    await editor.notification('Nothing else was found in this file.').waitFor();
    await editor.screenshot(path.join(output, 'ui-fixed.png'));
  });

  it('goes from the sum above a vendor to its lines', async () => {
    await editor.openFile('correct.lic');
    await editor.page.locator('.codelens-decoration a').filter({ hasText: 'genesys.d' }).first().click();
    await editor.page.locator('.peekview-widget').waitFor();
    await editor.press('Escape');
  });

  it('reads the status of a presence file, and has our menu in it', async () => {
    await editor.openFile('presence.xml');
    await editor.statusItem.filter({ hasText: 'Seatkeeper: ' }).waitFor();
    const entries = await (await editor.contextMenuOn('genesysAgent')).allInnerTexts();
    assert.ok(
      entries.some((text) => text.includes(fixAll)),
      entries.join('\n'),
    );
    await editor.press('Escape');
    await editor.openFile('notes.txt');
    await editor.statusItem.waitFor({ state: 'hidden' });
  });

  it('checks a file from the menu of the Explorer', async () => {
    await editor.chooseFromMenuOn(editor.page.getByRole('treeitem', { name: /^correct\.lic/ }), 'Check with Seatkeeper');
    await editor.notification('Seatkeeper found nothing wrong in correct.lic').waitFor();
  });

  it('is told what came of a check of all files', async () => {
    await editor.runCommand('Seatkeeper: Check all license, options and presence files');
    await editor.notification(/Found: .*Files checked: \d/).waitFor();
  });

  it('reports an issue with versions and nothing of the files', async () => {
    const context = editor.page.context();
    // GitHub is not asked.
    const asked = new Promise((resolve) =>
      context.route('https://github.com/**', (route) => {
        resolve(new URL(route.request().url()));
        return route.fulfill({ body: 'an empty form' });
      }),
    );
    await editor.runCommand('Seatkeeper: Report an issue');
    const form = context.waitForEvent('page');
    await editor.page.locator('.monaco-dialog-box').getByRole('button', { name: 'Open' }).click();
    const { pathname, searchParams } = await asked;
    await (await form).close();
    assert.equal(pathname, '/seatkeeper/seatkeeper/issues/new');
    assert.deepEqual([...searchParams.keys()], ['template', 'versions']);
    assert.ok(existsSync(path.join(import.meta.dirname, '../../../.github/ISSUE_TEMPLATE', searchParams.get('template'))));
    const body = searchParams.get('versions');
    assert.match(body, /^- Seatkeeper \d+\.\d+\.\d+\n- [\w -]+ \d+\.\d+\.\d+, linux, in a browser\n/);
    assert.match(body, /- License Manager version in the settings: 11\.9\n- Rules that are set otherwise: none$/);
    assert.doesNotMatch(body, /correct|license\.dat|contact-center|contoso/i);
  });

  it('is told when the server has stopped, and starts it again with a click', async () => {
    await editor.openFile('license.dat');
    const stopped = editor.statusItem.filter({ hasText: 'Seatkeeper has stopped' });
    // The library starts a server that has crashed again, but not for ever.
    for (const killed = new Set(); (await stopped.count()) === 0; ) {
      for (const server of serverProcesses(workspace.home).filter((pid) => !killed.has(pid))) {
        killed.add(server);
        process.kill(server, 'SIGKILL');
      }
      await stopped.waitFor({ timeout: 500 }).catch(() => {});
    }
    await editor.screenshot(path.join(output, 'ui-stopped.png'));
    await editor.statusItem.click();
    await editor.statusItem.filter({ hasText: 'Seatkeeper: ' }).waitFor();
  });

  it('walks through the first steps, and tries a sample', async () => {
    await editor.runCommand('Welcome: Open Walkthrough...');
    await editor.picks.filter({ hasText: 'Get started with Seatkeeper' }).click();
    const walkthrough = editor.page.locator('.gettingStartedContainer');
    await walkthrough.getByText('Use it elsewhere').first().waitFor();
    await editor.screenshot(path.join(output, 'ui-walkthrough.png'));
    await walkthrough.getByText('Try the license file').first().click();
    await editor.page.locator('.tab.active[aria-label*="license-sample.dat"]').waitFor();
    await editor.squiggles.first().waitFor();
    await editor.statusItem.filter({ hasText: /\d+ errors/ }).waitFor();
    await editor.screenshot(path.join(output, 'ui-sample.png'));
    await editor.page.locator('.tab[aria-label^="Welcome"]').click();
    await walkthrough.locator('.codicon-getting-started-step-checked').first().waitFor();
  });
});

/** The language servers of the extension installed below `home`. */
function serverProcesses(home) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        return command.includes(home) && command.includes('dist/server.js');
      } catch {
        return false;
      }
    })
    .map(Number);
}
