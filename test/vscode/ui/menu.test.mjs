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

  // What a step that failed has left open would be in the way of its second attempt.
  beforeEach(() => editor.press('Escape'));

  const expired = 'tserver_sdn expired';

  it('is offered the fix first, and last to read about the rule', async () => {
    await editor.openFile('renew.lic');
    await editor.statusItem.filter({ hasText: '1 error' }).waitFor();
    await editor.openProblems();
    await editor.goToProblem(expired);
    const entries = (await editor.openQuickFixes('Comment out this expired record')).map((entry) => entry.trim());
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

  it('reads about the rule beside the file, and goes on typing in the file', async () => {
    await editor.fixProblem(expired, 'Read about this rule');
    const page = editor.tab('Expired', 2);
    await page.waitFor();
    await editor.page
      .frameLocator('iframe.webview')
      .frameLocator('#active-frame')
      .getByRole('heading', { name: 'expired' })
      .first()
      .waitFor();
    await editor.screenshot(path.join(output, 'menu-page.png'));
    await editor.isInText();
    await editor.page.keyboard.type('x');
    await editor.tab('renew.lic').and(editor.page.locator('.dirty')).waitFor();
    await editor.press('Control+Z');
    await editor.problems.filter({ hasText: expired }).waitFor();
    await editor.closeTab(page);
  });

  it('reads about another in its place', async () => {
    await editor.fixProblem(expired, 'Read about this rule');
    await editor.tab('Expired', 2).waitFor();
    await editor.fixProblem('A Tab', 'Read about this rule');
    await editor.tab('Tab', 2).waitFor();
    assert.equal(await editor.page.locator('.tab[aria-label^="Expired"]').count(), 0);
    await editor.isInText();
  });

  it('reads about a rule from a hover and from the Problems panel, as well', async () => {
    await editor.hoverOver('1-jan-2020', 'tserver_sdn expired');
    await editor.page.locator('.monaco-hover:visible .code-link').filter({ hasText: 'expired' }).click();
    await editor.tab('Expired', 2).waitFor();
    await editor.isInText();
    await editor.problems.filter({ hasText: 'A Tab' }).getByText('tab', { exact: true }).click();
    await editor.tab('Tab', 2).waitFor();
    await editor.tab('renew.lic').waitFor();
    assert.equal(await editor.page.locator('.tab').count(), 2);
    await editor.closeTab(editor.tab('Tab', 2));
  });

  it('copies a request to the vendor, and sees it', async () => {
    await editor.fixProblem(expired, 'Copy a request to Genesys');
    const copied = editor.notification('The request was copied');
    await copied.waitFor();
    await editor.screenshot(path.join(output, 'menu-copied.png'));
    await copied.getByRole('button', { name: 'Show' }).click();
    const request = editor.page.locator('.view-lines').filter({ hasText: 'tserver_sdn, version 8.0, 100 licenses, expired on 1-jan-2020' });
    await request.waitFor();
    const text = await request.innerText();
    assert.match(text, /lichost\.contoso\.example[\s\S]*001122aabbcc/);
    assert.doesNotMatch(text, /000000000000|SIGN/);
    await editor.screenshot(path.join(output, 'menu-request.png'));
    await editor.runCommand('View: Revert and Close Editor');
  });

  it('fixes everything, and is told what was done', async () => {
    await editor.fixProblem(expired, 'Fix everything that can be fixed safely (1)');
    const told = editor.notification('1 problem fixed');
    await told.waitFor();
    await editor.screenshot(path.join(output, 'menu-fixed.png'));
    await editor.save();
    assert.equal(editor.readFile('renew.lic'), license.replace('\t', ' '));
  });

  it('fills in a record without being told what is still to be filled in', async () => {
    await editor.openFile('correct.lic');
    await editor.runCommand('File: Revert File');
    await editor.statusItem.filter({ hasText: 'no findings' }).waitFor();
    await editor.page.locator('.view-line').first().click();
    await editor.press('Control+End');
    await editor.page.keyboard.type('FEAT');
    await editor.suggestions.filter({ hasText: 'FEATURE record' }).first().click();
    await editor.page.locator('.view-line').filter({ hasText: '<feature_name>' }).waitFor();
    await editor.page.keyboard.type('tserver_s');
    await editor.suggestions.filter({ hasText: 'tserver_sdn' }).first().click();
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
