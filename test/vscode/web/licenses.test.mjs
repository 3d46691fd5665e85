// What all license files grant, in VS Code for the web: the view, and the report with its page in a frame of another origin.
import assert from 'node:assert/strict';
import path from 'node:path';
import { output } from '../ui/useEditor.mjs';
import { useWebEditor } from './useWebEditor.mjs';

describe('Somebody who wants to know what they have, in VS Code for the web', function () {
  let editor;
  const refused = [];
  useWebEditor(
    this,
    'web-licenses',
    (opened) => {
      editor = opened;
    },
    {
      onConsole(message) {
        if (message.type() === 'error' && /Content.Security.Policy/.test(message.text())) refused.push(message.text());
      },
    },
  );

  const row = (name) => editor.page.getByRole('treeitem', { name });
  const report = () => editor.page.frameLocator('iframe.webview').frameLocator('#active-frame');

  it('opens the view and goes to the line of a feature', async () => {
    await editor.page
      .locator('.activitybar')
      .getByRole('tab', { name: /^Seatkeeper/ })
      .click();
    await row(/^correct\.lic/).waitFor();
    await row(/^tserver_sdn 8\.0, 100 · permanent/).click();
    await editor.page.locator('.tab.active[aria-label*="license.dat"]').waitFor();
    // Its record, which is selected, ends there.
    await editor.isInLine(5);
  });

  it('opens the report, reads what is wrong, and goes to its line', async () => {
    await editor.runCommand('Seatkeeper: Open the license report');
    await report()
      .getByRole('heading', { name: /^Licenses on / })
      .waitFor();
    await report()
      .getByRole('region', { name: 'Problems' })
      .getByRole('listitem')
      .filter({ hasText: 'duplicate-feature' })
      .getByRole('link', { name: /^license\.dat:/ })
      .click();
    await editor.page.locator('.tab.active[aria-label*="license.dat"][aria-label*="Group 2"]').waitFor();
    await editor.closeTab(editor.tab('license.dat', 2));
  });

  it('sees what is typed in a file', async () => {
    await report().getByRole('searchbox').fill('router_seats');
    await report()
      .getByText(/^3 of \d+ rows$/)
      .waitFor();
    await editor.page.locator('.tab[aria-label*="license.dat"]').click();
    await editor.goToLine(6, 1);
    await editor.page.keyboard.type('# ');
    await editor.runCommand('Seatkeeper: Open the license report');
    await report()
      .getByText(/^3 of \d+ rows$/)
      .waitFor();
    await report().getByText('duplicate-feature').waitFor({ state: 'detached' });
  });

  for (const [name, theme] of [
    ['light', 'Light Modern'],
    ['dark', 'Dark Modern'],
    ['contrast', 'Dark High Contrast'],
    ['contrast-light', 'Light High Contrast'],
  ])
    it(`can read it in ${theme}`, async () => {
      await editor.chooseTheme(theme);
      await report()
        .getByRole('heading', { name: /^Licenses on / })
        .waitFor();
      await editor.screenshot(path.join(output, `web-licenses-${name}.png`));
    });

  it('sees a page whose policy refused nothing', () => {
    assert.deepEqual(refused, []);
  });
});
