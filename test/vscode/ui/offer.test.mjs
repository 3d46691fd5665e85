// License files whose names do not say so, and the version of License Manager that files are checked for.
import assert from 'node:assert/strict';
import path from 'node:path';
import { filesOfTests } from '../workspace.mjs';
import { output, useEditor } from './useEditor.mjs';

const license = `# Licenses of Contoso\n${filesOfTests['correct.lic']}`;

describe('Somebody with license files of other names', function () {
  let editor;
  const names = ['genesys_2026.txt', 'genesys_2027.txt', 'x.lic.txt', 'mail.txt'];
  useEditor(
    this,
    'offer',
    (opened) => {
      ({ editor } = opened);
    },
    { files: Object.fromEntries(names.map((name) => [name, license])) },
  );

  // What a step that failed has left open would be in the way of its second attempt.
  beforeEach(() => editor.press('Escape'));

  const question = (name) => editor.notification(`${name} looks like a FlexNet license`);
  const answer = (name, button) => question(name).getByRole('button', { name: button, exact: true }).click();

  it('has one of them checked, and is asked nothing about another text', async () => {
    await editor.openFile('notes.txt');
    await editor.isInLanguage('Plain Text');
    await editor.openFile('x.lic.txt');
    await question('x.lic.txt').waitFor();
    // One after another: the question about the first text would have come first.
    assert.equal(await editor.notification('looks like a FlexNet license').count(), 1);
    await editor.screenshot(path.join(output, 'offer.png'));
    await answer('x.lic.txt', 'For this file');
    await editor.statusItem.filter({ hasText: 'Seatkeeper: no findings' }).waitFor();
    await editor.isInLanguage('FlexNet License');
  });

  it('and finds it checked when it is opened again', async () => {
    await editor.runCommand('View: Close Editor');
    await editor.openFile('x.lic.txt');
    await editor.statusItem.filter({ hasText: 'Seatkeeper: no findings' }).waitFor();
    assert.equal(await question('x.lic.txt').count(), 0);
  });

  it('is not asked again about one that is none', async () => {
    await editor.openFile('mail.txt');
    await answer('mail.txt', 'No');
    await question('mail.txt').waitFor({ state: 'detached' });
    await editor.runCommand('View: Close Editor');
    await editor.openFile('mail.txt');
    await editor.isInLanguage('Plain Text');
  });

  it('has all checked that are named alike', async () => {
    await editor.openFile('genesys_2026.txt');
    await question('genesys_2026.txt').waitFor();
    // The question about the text before would have come first.
    assert.equal(await question('mail.txt').count(), 0);
    await answer('genesys_2026.txt', 'For files named genesys_*.txt');
    await editor.picks.filter({ hasText: 'In this folder' }).waitFor();
    await editor.screenshot(path.join(output, 'offer-place.png'));
    await editor.picks.filter({ hasText: 'In this folder' }).click();
    await editor.statusItem.filter({ hasText: 'Seatkeeper: no findings' }).waitFor();
    assert.deepEqual(JSON.parse(editor.readFile('.vscode/settings.json'))['files.associations'], { 'genesys_*.txt': 'flexnet-license' });
    await editor.openFile('genesys_2027.txt');
    await editor.statusItem.filter({ hasText: 'Seatkeeper: no findings' }).waitFor();
    assert.equal(await question('genesys_2027.txt').count(), 0);
  });

  it('is asked about a license that is pasted into a new file', async () => {
    await editor.openFile('correct.lic');
    await editor.page.locator('.view-line').first().click();
    await editor.press('Control+A');
    await editor.press('Control+C');
    await editor.runCommand('File: New Untitled Text File');
    await editor.page.locator('.tab.active[aria-label*="Untitled-"]').waitFor();
    await editor.page.locator('.monaco-editor.focused').waitFor();
    await editor.press('Control+V');
    const asked = editor.notification('This text looks like a FlexNet license');
    await asked.waitFor();
    await editor.screenshot(path.join(output, 'offer-untitled.png'));
    await asked.getByRole('button', { name: 'Yes', exact: true }).click();
    await editor.statusItem.filter({ hasText: 'Seatkeeper: ' }).waitFor();
    await editor.isInLanguage('FlexNet License');
  });

  it('reads how many files a check of all left out', async () => {
    await editor.runCommand('Seatkeeper: Check all license, options and presence files');
    const told = editor.notification(/Skipped: license files with other names: \d/);
    await told.waitFor();
    await editor.screenshot(path.join(output, 'offer-left-out.png'));
    await told.getByRole('button', { name: 'Show skipped files' }).click();
    await editor.picks.filter({ hasText: 'mail.txt' }).waitFor();
    await editor.press('Escape');
  });

  it('sets any version of License Manager', async () => {
    await editor.openFile('correct.lic');
    // It was checked together with others that have the same record, which is a finding.
    await editor.statusItem.filter({ hasText: 'Seatkeeper: ' }).click();
    await editor.picks.filter({ hasText: 'Set the License Manager version' }).click();
    await editor.picks.filter({ hasText: 'currently in use' }).waitFor();
    await editor.screenshot(path.join(output, 'offer-versions.png'));
    await editor.picks.filter({ hasText: 'Another value' }).click();
    const input = editor.page.locator('.quick-input-widget:visible .quick-input-box input');
    await editor.page.locator('.quick-input-widget:visible').filter({ hasText: 'lmutil lmver' }).waitFor();
    await input.fill('11.x');
    await editor.page.locator('.quick-input-widget:visible .quick-input-message').filter({ hasText: 'Enter a release such as' }).waitFor();
    await editor.screenshot(path.join(output, 'offer-version-wrong.png'));
    await input.fill('11.16.2');
    await editor.press('Enter');
    await editor.page.locator('.statusbar-item[id*="seatkeeper.status"] [aria-label*="License Manager 11.16.2"]').first().waitFor();
  });
});
