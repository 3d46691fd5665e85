// A mailed license added to the file that is in use, as somebody does it.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { output, useEditor } from './useEditor.mjs';

const running = `SERVER lichost.contoso.example 001122aabbcc 7260
DAEMON genesys.d /opt/flexlm/genesys.d
# Ordered in 2025
FEATURE tserver_sdn genesys.d 8.0 permanent 100 NOTICE="Contoso" SIGN="0011 2233 4455 AA01"
FEATURE router_seats genesys.d 8.0 permanent 50 NOTICE="Contoso" SIGN="0011 2233 4455 AA02"
# End
`;
const raised = 'FEATURE tserver_sdn genesys.d 8.0 permanent 150 NOTICE="Contoso" SIGN="8D3F A4C6 E179 5B20"\n';
const merged = running
  .replace('FEATURE tserver_sdn', '# FEATURE tserver_sdn')
  .replace('FEATURE router_seats', `${raised}FEATURE router_seats`);
const ofOtherHost = `SERVER other.contoso.example 00aa11bb22cc 7260\nDAEMON genesys.d /opt/genesys.d\n${raised}`;
const COMMAND = 'Seatkeeper: Add a received license';
const PREVIEW = 'running.lic (with what was received)';

describe('Somebody who was mailed a license', function () {
  let editor;
  let workspace;
  useEditor(
    this,
    'ui-merge',
    (opened) => {
      ({ editor, workspace } = opened);
    },
    { files: { 'running.lic': running, 'sent.lic': raised, 'other.lic': ofOtherHost } },
  );

  // What a step that failed has left open would be in the way of its second attempt.
  beforeEach(async () => {
    await editor.press('Escape');
    await editor.picks.first().waitFor({ state: 'hidden' });
    await editor.tab(PREVIEW).waitFor({ state: 'detached' });
  });

  const pick = (text) => editor.picks.filter({ hasText: text }).first();
  const backups = () => readdirSync(workspace.folder).filter((name) => name.endsWith('.bak'));
  const page = () => editor.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame').locator('body');

  /** The backup has a name that begins with that of the file. */
  async function openRunning() {
    await editor.page.getByRole('treeitem', { name: 'running.lic', exact: true }).dblclick();
    await editor.page.locator('.tab.active[aria-label^="running.lic"]').waitFor();
    await editor.isInLanguage('FlexNet License');
  }

  /** Pastes a text into a new document, and asks for it to be added to the running file. */
  async function addFromUntitled(line = 'tserver_sdn') {
    await openRunning();
    await editor.runCommand(COMMAND);
    await editor.picks.filter({ hasText: 'which is not saved' }).filter({ hasText: line }).first().click();
  }

  it('sees what would change before anything is written', async () => {
    await editor.runCommand('File: New Untitled Text File');
    await editor.isInText();
    await editor.page.keyboard.insertText(raised);
    await addFromUntitled();
    await editor.tab(PREVIEW).waitFor();
    await pick('Apply').waitFor();
    await editor.screenshot(path.join(output, 'ui-merge-preview.png'));
    assert.equal(editor.readFile('running.lic'), running);
    assert.deepEqual(backups(), []);
  });

  it('changes nothing by Cancel', async () => {
    await addFromUntitled();
    await pick('Cancel').click();
    await editor.tab(PREVIEW).waitFor({ state: 'detached' });
    assert.equal(editor.readFile('running.lic'), running);
    assert.deepEqual(backups(), []);
  });

  it('applies it, with a backup, and reads what is left to do', async () => {
    await addFromUntitled();
    await pick('Apply').click();
    await editor.notification('running.lic was changed and saved').waitFor();
    assert.equal(editor.readFile('running.lic'), merged);
    const [backup, ...more] = backups();
    assert.deepEqual(more, []);
    assert.match(backup, /^running\.lic\.\d{4}-\d\d-\d\d\.bak$/);
    assert.equal(editor.readFile(backup), running);
    await editor.tab('What is left to do for running.lic', 2).waitFor();
    await page().getByText('num-sdn-licenses').waitFor();
    const text = await page().innerText();
    assert.match(text, /lmutil lmreread -c \S*running\.lic/);
    assert.match(text, /at most 150 in all T-Servers/);
    // A record that was replaced is not one that was changed.
    await editor.statusItem.filter({ hasText: 'no findings' }).waitFor();
    await editor.screenshot(path.join(output, 'ui-merge-checklist.png'));
  });

  it('takes it back in one step', async () => {
    const checklist = editor.tab('What is left to do for running.lic', 2);
    if ((await checklist.count()) > 0) await editor.closeTab(checklist);
    await openRunning();
    await editor.page.locator('.view-line').first().click();
    for (const [keys, expected] of [
      ['Control+Z', running],
      ['Control+Y', merged],
    ]) {
      await editor.press(keys);
      await editor.page.locator('.tab.active.dirty').waitFor();
      await editor.save();
      assert.equal(editor.readFile('running.lic'), expected);
    }
  });

  it('is told that there is nothing to add', async () => {
    await addFromUntitled();
    await editor.notification('There is nothing to add').waitFor();
    assert.equal(editor.readFile('running.lic'), merged);
  });

  it('finds the command in the menu of the file, and is refused the license of another computer', async () => {
    await editor.runCommand('File: New Untitled Text File');
    await editor.isInText();
    await editor.page.keyboard.insertText(ofOtherHost);
    await openRunning();
    await editor.chooseFromMenuOn(editor.word('router_seats'), 'Add a received license');
    await editor.picks.filter({ hasText: '00aa11bb22cc' }).last().click();
    await editor.notification(/its host id is 00aa11bb22cc, that of the existing file is 001122aabbcc/).waitFor();
    await editor.screenshot(path.join(output, 'ui-merge-refused.png'));
    assert.equal(editor.readFile('running.lic'), merged);
  });
});
