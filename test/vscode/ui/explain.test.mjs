// What a license error means, and copies of files for support, as somebody asks for them.
import assert from 'node:assert/strict';
import path from 'node:path';
import { output, useEditor } from './useEditor.mjs';

const license = `# Since Monday: error (-15,570:10061) at the start
SERVER lichost.contoso.example 001122aabbcc 7260
DAEMON genesys.d /opt/flexlm/genesys.d
FEATURE tserver_sdn genesys.d 8.0 1-jan-2020 100 SIGN=000000000000
FEATURE router_seats genesys.d 8.0 permanent 50 SIGN=000000000000
`;

describe('Somebody who has a license error', function () {
  let editor;
  useEditor(
    this,
    'explain',
    (opened) => {
      ({ editor } = opened);
    },
    { files: { 'errors.lic': license } },
  );

  // What a step that failed has left open would be in the way of its second attempt.
  beforeEach(() => editor.press('Escape'));

  /** Types into the box that asks for an error; of what was selected, it has some already. */
  const type = async (text) => {
    const box = editor.page.locator('.quick-input-widget:visible').filter({ hasText: 'A code such as' }).locator('.quick-input-box input');
    await box.fill(text);
  };
  const page = () => editor.page.frameLocator('iframe.webview').frameLocator('#active-frame');

  it('reads in a hover what the code in a comment means', async () => {
    await editor.openFile('errors.lic');
    await editor.statusItem.filter({ hasText: '1 error' }).waitFor();
    await editor.hoverOver('15,570', 'no program listens on this port');
    await editor.screenshot(path.join(output, 'explain-hover.png'));
  });

  it('types a code, and reads beside the file what it means and which lines it is about', async () => {
    await editor.runCommand('Seatkeeper: Explain a license error');
    await type('-10');
    await editor.screenshot(path.join(output, 'explain-ask.png'));
    await editor.press('Enter');
    await page().getByRole('heading', { name: 'FlexNet error -10 (LM_LONGGONE)' }).waitFor();
    await page().getByText('Line 4: The license for tserver_sdn expired').waitFor();
    await editor.screenshot(path.join(output, 'explain-page.png'));
    await editor.closeTab(editor.tab('FlexNet error -10 (LM_LONGGONE)', 2));
  });

  it('asks from the menu about what is selected', async () => {
    await editor.openFile('errors.lic');
    await editor.goToLine(1, 1);
    await editor.press('Shift+End');
    const entries = await editor.contextMenuOn('tserver_sdn');
    assert.ok((await entries.allInnerTexts()).some((text) => text.includes('Explain a license error')));
    await editor.press('Escape');
    await editor.goToLine(1, 1);
    await editor.press('Shift+End');
    await editor.runCommand('Seatkeeper: Explain a license error');
    await editor.page.locator('.quick-input-widget:visible').filter({ hasText: 'A code such as' }).waitFor();
    await editor.press('Enter');
    await page().getByRole('heading', { name: 'FlexNet error -15 (LM_CANTCONNECT)' }).waitFor();
    await page().getByText('System error 10061 (WSAECONNREFUSED)').waitFor();
    await editor.screenshot(path.join(output, 'explain-selection.png'));
  });

  it('is told what is not known', async () => {
    await editor.runCommand('Seatkeeper: Explain a license error');
    await type('LM_BADCOD');
    await editor.press('Enter');
    await page().getByText('Did you mean').waitFor();
    await editor.screenshot(path.join(output, 'explain-unknown.png'));
  });
});
