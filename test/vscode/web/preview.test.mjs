// The presence preview in VS Code for the web: its page has neither Node nor a server, and loads nothing but its own script.
import assert from 'node:assert/strict';
import path from 'node:path';
import { root } from '../../../scripts/set-up.mjs';
import { useWebEditor } from './useWebEditor.mjs';

describe('Somebody who wants to see what presence.xml does, in VS Code for the web', function () {
  let editor;
  const complaints = [];
  useWebEditor(
    this,
    'web-preview',
    (opened) => {
      editor = opened;
    },
    {
      onConsole(message) {
        if (/Content Security Policy/i.test(message.text()) && /page\.js|seatkeeper/i.test(message.text())) complaints.push(message.text());
      },
    },
  );

  const page = () => editor.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  const row = (name) => page().getByRole('option', { name });

  it('sees the menu beside the text', async () => {
    await editor.openFile('presence.xml');
    await editor.statusItem.filter({ hasText: /Seatkeeper: \d+ errors?/ }).waitFor();
    await editor.runCommand('Seatkeeper: Open the presence preview');
    await row(/^Ready, ready, Ready/).waitFor();
    await row(/^Lunch, lunch, At lunch, .*findings: /).waitFor();
    await editor.screenshot(path.join(root, 'test-results/vscode/web-preview.png'));
  });

  it('types, and the preview follows', async () => {
    await editor.page.locator('.view-line').first().click();
    await editor.goToLine(8, 24);
    await editor.page.keyboard.type('Long ');
    await row(/^Long Lunch, lunch/).waitFor();
  });

  it('chooses a language', async () => {
    await page().getByRole('combobox', { name: 'Language of the browser' }).selectOption('de');
    await row(/^Long Lunch, lunch, At lunch, in en/).waitFor();
  });

  it('asks which state shows', async () => {
    await page().getByRole('tab', { name: 'Which state shows?' }).click();
    await page().getByRole('combobox', { name: 'Agent' }).selectOption('ready');
    await page().getByRole('region', { name: 'UC Connector shows' }).getByText('Ready', { exact: true }).first().waitFor();
  });

  it('got no complaint from the page', () => {
    assert.deepEqual(complaints, []);
  });
});
