// The menu of quick fixes and the snippets of VS Code, as somebody uses them.
import assert from 'node:assert/strict';
import path from 'node:path';
import { output, useEditor } from './useEditor.mjs';

const license = `SERVER lichost.contoso.example 001122aabbcc 7260
DAEMON\tgenesys.d /opt/flexlm/genesys.d
FEATURE tserver_sdn genesys.d 8.0 1-jan-2020 100 SIGN=000000000000
FEATURE router_seats genesys.d 8.0 permanent 50 SIGN=000000000000
`;

describe('Somebody who asks what can be done about a finding', function () {
  let editor;
  useEditor(
    this,
    'menu',
    (opened) => {
      ({ editor } = opened);
    },
    { files: { 'renew.lic': license } },
  );

  /** Opens the menu of the expired record. */
  async function menuOfExpired() {
    await editor.goToProblem('tserver_sdn expired');
    return editor.openQuickFixes();
  }

  async function choose(title) {
    await editor.page.locator('.action-widget .monaco-list-row.action').filter({ hasText: title }).click();
  }

  it('is offered the fix first, and last to read about the rule', async () => {
    await editor.openFile('renew.lic');
    await editor.statusItem.filter({ hasText: '1 error' }).waitFor();
    await editor.openProblems();
    const entries = (await menuOfExpired()).map((entry) => entry.trim());
    await editor.screenshot(path.join(output, 'menu-expired.png'));
    assert.deepEqual(entries, [
      'Comment out this expired record',
      'Copy a request to Genesys: renew tserver_sdn',
      'Fix everything that can be fixed safely (1)',
      'Ignore this with a comment (expired)',
      'Ignore expired in the whole file with a comment',
      'Read about this rule: expired',
    ]);
  });

  it('reads about the rule', async () => {
    await choose('Read about this rule');
    await editor.page.locator('.tab.active[aria-label*="Expired"][aria-label*="Group 2"]').waitFor();
    await editor.screenshot(path.join(output, 'menu-page.png'));
    await editor.runCommand('View: Close Editor');
  });

  it('copies a request to the vendor, and sees it', async () => {
    await menuOfExpired();
    await choose('Copy a request to Genesys');
    const copied = editor.notification('The request was copied');
    await copied.waitFor();
    await editor.screenshot(path.join(output, 'menu-copied.png'));
    await copied.getByRole('button', { name: 'Show' }).click();
    await editor.page.locator('.view-line').filter({ hasText: 'lichost.contoso.example' }).filter({ hasText: '001122aabbcc' }).waitFor();
    const text = await editor.page.locator('.view-lines').last().innerText();
    assert.match(text.replaceAll('\u00a0', ' '), /tserver_sdn, version 8\.0, 100 licenses, expired on 1-jan-2020/);
    assert.doesNotMatch(text, /000000000000|SIGN/);
    await editor.screenshot(path.join(output, 'menu-request.png'));
    await editor.runCommand('View: Revert and Close Editor');
  });

  it('fixes everything, and is told what was done', async () => {
    await menuOfExpired();
    await choose('Fix everything that can be fixed safely (1)');
    const told = editor.notification('1 problem fixed');
    await told.waitFor();
    await editor.screenshot(path.join(output, 'menu-fixed.png'));
    await editor.save();
    assert.equal(editor.readFile('renew.lic'), license.replace('\t', ' '));
  });

  it('fills in a record without being told what is still to be filled in', async () => {
    await editor.openFile('correct.lic');
    await editor.statusItem.filter({ hasText: 'no findings' }).waitFor();
    await editor.page.locator('.view-line').first().click();
    await editor.press('Control+End');
    await editor.page.keyboard.type('FEAT');
    await editor.suggestions.filter({ hasText: 'FEATURE record' }).first().click();
    await editor.page.locator('.view-line').filter({ hasText: '<feature_name>' }).waitFor();
    await editor.page.keyboard.type('tserver_sdn');
    // A finding is on the screen as soon as the next one is, which this name gets.
    await editor.press('Tab');
    await editor.press('Tab');
    await editor.page.keyboard.type('8,0');
    await editor.squiggles.first().waitFor();
    await editor.screenshot(path.join(output, 'menu-snippet.png'));
    const found = await editor.problems.allInnerTexts();
    assert.ok(!found.some((row) => row.includes('placeholder')), found.join('\n'));
  });

  it('is told when the file is saved', async () => {
    await editor.press('Control+S');
    await editor.problems.filter({ hasText: 'placeholder' }).first().waitFor();
    await editor.screenshot(path.join(output, 'menu-snippet-saved.png'));
  });
});
