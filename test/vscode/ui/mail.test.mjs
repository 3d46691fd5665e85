// A license that came by email: it is pasted, cleaned, saved and filled in.
import assert from 'node:assert/strict';
import path from 'node:path';
import { output, useEditor } from './useEditor.mjs';

const mail = `From: Contoso Licensing <license@contoso.example>
Subject: Your license

Dear Ms. Weber,

please find your license below.

> SERVER <host name> 001122aabbcc 7260
> DAEMON genesys.d <path to daemon>
> FEATURE tserver_sdn genesys.d 8.0 permanent 500 0A1B2C3D4E5F
> \\
>     SIGN="0011 2233 4455 6677 8899 AABB
CCDD EEFF"

Best regards,
Contoso Licensing
`;

describe('Somebody with a license in an email', function () {
  let editor;
  useEditor(
    this,
    'mail',
    (opened) => {
      ({ editor } = opened);
    },
    { files: { 'mail.eml.txt': mail, 'empty.lic': '' } },
  );

  beforeEach(() => editor.press('Escape'));

  const input = () => editor.page.locator('.quick-input-widget:visible .quick-input-box input');
  const copyMail = async () => {
    await editor.openFile('mail.eml.txt');
    await editor.page.locator('.view-line').first().click();
    await editor.press('Control+A');
    await editor.press('Control+C');
  };

  it('pastes it into a new file, cleans and saves it', async () => {
    await copyMail();
    await editor.runCommand('File: New Untitled Text File');
    await editor.page.locator('.tab.active[aria-label*="Untitled-"]').waitFor();
    await editor.page.locator('.monaco-editor.focused').waitFor();
    await editor.press('Control+V');
    const asked = editor.notification('This looks like a FlexNet license: clean it and save it as license.dat?');
    await asked.waitFor();
    await editor.screenshot(path.join(output, 'mail-offer.png'));
    await asked.getByRole('button', { name: 'Clean and Save…', exact: true }).click();
    const question = editor.notification('lines are not part of the license');
    await question.waitFor();
    await editor.page.locator('.monaco-diff-editor').first().waitFor();
    await editor.screenshot(path.join(output, 'mail-preview.png'));
    await question.getByRole('button', { name: 'Apply', exact: true }).click();
    await input().waitFor();
    await editor.screenshot(path.join(output, 'mail-save.png'));
    // The folder has a license.dat: another name, and the one of a second attempt is written over.
    await editor.saveAs('license_mailed.dat');
    await editor.page.locator('.tab.active[aria-label*="license_mailed.dat"]').waitFor();
    await editor.isInLanguage('FlexNet License');
    await editor.notification('This is a complete license file').waitFor();
    await editor.screenshot(path.join(output, 'mail-cleaned.png'));
    const saved = editor.readFile('license_mailed.dat');
    assert.match(saved, /^SERVER <host name> 001122aabbcc 7260\nDAEMON genesys\.d <path to daemon>\nFEATURE tserver_sdn /);
    assert.doesNotMatch(saved, /Weber|^>/m);
  });

  it('fills in host and path, and undoes it in one step', async () => {
    await editor.openFile('license_mailed.dat');
    await editor.isInLanguage('FlexNet License');
    await editor.runCommand('Seatkeeper: Fill in the placeholders…');
    await editor.page.locator('.quick-input-widget:visible').filter({ hasText: 'Host name of the license server (1 of 2)' }).waitFor();
    await input().fill('two words');
    await editor.page
      .locator('.quick-input-widget:visible .quick-input-message')
      .filter({ hasText: 'Enter a host name without spaces' })
      .waitFor();
    await editor.screenshot(path.join(output, 'mail-host.png'));
    await input().fill('licenses.contoso.example');
    await editor.press('Enter');
    await editor.page.locator('.quick-input-widget:visible').filter({ hasText: 'Path of the vendor daemon genesys.d (2 of 2)' }).waitFor();
    await input().fill('C:\\Program Files\\flexlm\\genesys.d.exe');
    await editor.press('Enter');
    const line = (text) => editor.page.locator('.view-line').filter({ hasText: text });
    await line('DAEMON genesys.d "C:\\Program').first().waitFor();
    await line('SERVER licenses.contoso.example 001122aabbcc 7260').first().waitFor();
    await editor.screenshot(path.join(output, 'mail-filled.png'));
    await editor.press('Control+Z');
    await line('SERVER <host').first().waitFor();
    await line('DAEMON genesys.d <path').first().waitFor();
  });

  it('cleans what is pasted into an empty file with a name', async () => {
    await copyMail();
    await editor.openFile('empty.lic');
    await editor.page.locator('.tab.active[aria-label*="empty.lic"]').waitFor();
    await editor.page.locator('.monaco-editor.focused').waitFor();
    await editor.press('Control+V');
    const asked = editor.notification('This looks like a FlexNet license in an email: clean it?');
    await asked.getByRole('button', { name: 'Clean', exact: true }).click();
    await editor.notification('lines are not part of the license').getByRole('button', { name: 'Apply', exact: true }).click();
    await editor.notification('This is a complete license file').first().waitFor();
    const first = editor.page.locator('.view-line').first();
    await first.filter({ hasText: 'SERVER <host' }).waitFor();
  });
});
