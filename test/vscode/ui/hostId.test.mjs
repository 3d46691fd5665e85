// How a host id is found and where the address of a license server goes, as somebody asks for it in VS Code.
import assert from 'node:assert/strict';
import path from 'node:path';
import { output, useEditor } from './useEditor.mjs';

const license = `SERVER lichost.contoso.example 499602D2 7260
DAEMON genesys.d /opt/flexlm/genesys.d
FEATURE router_seats genesys.d 8.0 permanent 50 SIGN=000000000000
# paste here:
`;

describe('Somebody who orders a license and installs it', function () {
  let editor;
  useEditor(
    this,
    'hostId',
    (opened) => {
      ({ editor } = opened);
    },
    { files: { 'order.lic': license } },
  );

  // What a step that failed has left open would be in the way of its second attempt.
  beforeEach(() => editor.press('Escape'));

  const heading = (name) => editor.page.frameLocator('iframe.webview').frameLocator('#active-frame').getByRole('heading', { name }).first();

  it('reads in the hover of a host id what its other form is, and how one is found', async () => {
    await editor.openFile('order.lic');
    await editor.statusItem.filter({ hasText: 'no findings' }).waitFor();
    await editor.hoverOver('499602D2', '#1234567890');
    await editor.screenshot(path.join(output, 'hostId-hover.png'));
    await editor.page.locator('.monaco-hover:visible a').filter({ hasText: 'How do I find the host id?' }).click();
    const page = editor.tab('Host id', 2);
    await page.waitFor();
    await heading('By operating system').waitFor();
    await editor.screenshot(path.join(output, 'hostId-page.png'));
    await editor.isInText();
    await editor.closeTab(page);
  });

  it('asks for it from the palette', async () => {
    await editor.runCommand('Seatkeeper: How do I find the host id?');
    const page = editor.tab('Host id', 2);
    await page.waitFor();
    await editor.closeTab(page);
  });

  it('copies the address of the license server from the menu, and reads where it goes', async () => {
    const entries = await (await editor.contextMenuOn('lichost')).allInnerTexts();
    assert.ok(
      entries.some((entry) => entry.includes('Copy as port@host')),
      entries.join('\n'),
    );
    await editor.screenshot(path.join(output, 'hostId-menu.png'));
    await editor.chooseFromMenuOn(editor.word('lichost'), 'Copy as port@host');
    const copied = editor.notification('Copied 7260@lichost.contoso.example.');
    await copied.waitFor();
    await editor.screenshot(path.join(output, 'hostId-copied.png'));
    await copied.getByRole('button', { name: 'Where does it go?' }).click();
    const page = editor.tab('Port at host', 2);
    await page.waitFor();
    await heading('What to put where').waitFor();
    await editor.screenshot(path.join(output, 'hostId-address.png'));
    await editor.closeTab(page);
  });

  it('pastes the address and nothing else', async () => {
    await editor.isInText();
    await editor.press('Control+End');
    await editor.press('Control+V');
    await editor.page
      .locator('.view-line')
      .filter({ hasText: /^7260@lichost\.contoso\.example$/ })
      .waitFor();
    await editor.revert();
  });
});
