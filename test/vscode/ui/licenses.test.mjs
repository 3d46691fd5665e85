// What all license files grant, as somebody sees it: a view in the side bar, and a report in a tab.
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { output, useEditor } from './useEditor.mjs';

function inDays(days) {
  const date = new Date(Date.now() + days * 86_400_000);
  const month = date.toLocaleString('en', { month: 'short', timeZone: 'UTC' }).toLowerCase();
  return `${date.getUTCDate()}-${month}-${date.getUTCFullYear()}`;
}

const head = 'SERVER lichost.contoso.example 001122aabbcc 7260\nDAEMON genesys.d\n';
const site = `${head}FEATURE tserver_sdn genesys.d 8.0 ${inDays(12)} 100 SIGN=000000000000
FEATURE ics_voice genesys.d 8.0 ${inDays(400)} 25 SIGN=000000000000
FEATURE old_editor examplevd 2.0 ${inDays(-20)} 5 SIGN=000000000000
FEATURE new_editor examplevd 2.0 permanent 5 START=${inDays(60)} SIGN=000000000000
`;

describe('Somebody who wants to know what they have, in VS Code', function () {
  let editor;
  let workspace;
  useEditor(
    this,
    'ui-licenses',
    (opened) => {
      ({ editor, workspace } = opened);
    },
    { files: { 'site.lic': site } },
  );

  beforeEach(() => editor.press('Escape'));

  const row = (name) => editor.page.getByRole('treeitem', { name });
  const report = () => editor.page.frameLocator('iframe.webview').frameLocator('#active-frame');

  it('opens the view and sees files, vendors and features, and how many expire soon', async () => {
    await editor.page
      .locator('.activitybar')
      .getByRole('tab', { name: /^Seatkeeper/ })
      .click();
    await row(/^site\.lic/).waitFor();
    await row(/^tserver_sdn 8\.0, 100 · expires in 12 days/).waitFor();
    await row(/^old_editor 2\.0, expired on /).waitFor();
    await editor.page
      .locator('.activitybar')
      .getByRole('tab', { name: /1 license expires soon/ })
      .waitFor();
    await editor.screenshot(path.join(output, 'ui-licenses.png'));
  });

  it('goes to the line of a feature', async () => {
    await row(/^ics_voice 8\.0/).click();
    await editor.page.locator('.tab.active[aria-label*="site.lic"]').waitFor();
    await editor.isInLine(4);
  });

  it('is offered what can be done with a file', async () => {
    await row(/^site\.lic/).click({ button: 'right' });
    const entries = editor.page.locator('.monaco-menu .action-item .action-label:not(.separator)');
    await entries.first().waitFor();
    const titles = await entries.allInnerTexts();
    for (const title of ['Compare with', 'Add a received license', 'Open the license report'])
      assert.ok(
        titles.some((text) => text.startsWith(title)),
        `${title} in ${titles}`,
      );
    await editor.press('Escape');
  });

  it('compares one of the files from its menu', async () => {
    await editor.chooseFromMenuOn(row(/^correct\.lic/), 'Compare with another license file');
    await editor.picks.filter({ hasText: 'site.lic' }).first().click();
    await editor.tab('correct.lic ↔ site.lic').waitFor();
    await editor.runCommand('View: Close All Editors');
  });

  it('sees a file that has changed on the disk', async () => {
    const file = path.join(workspace.folder, 'correct.lic');
    writeFileSync(file, readFileSync(file, 'utf8').replace('permanent 50', 'permanent 51'));
    await row(/^router_seats 8\.0, 51 · /).waitFor();
  });

  it('groups by expiry', async () => {
    await editor.runCommand('Seatkeeper: Group licenses by expiry');
    await row(/^Expires soon/).waitFor();
    await row(/^Not valid yet/).waitFor();
    await editor.screenshot(path.join(output, 'ui-licenses-expiry.png'));
    await editor.runCommand('Seatkeeper: Group licenses by file');
    await row(/^site\.lic/).waitFor();
  });

  it('opens the report, filters it, and goes to a line', async () => {
    await editor.runCommand('Seatkeeper: Open the license report');
    await editor.tab('License report').waitFor();
    await report()
      .getByRole('heading', { name: /^Licenses on / })
      .waitFor();
    await report()
      .getByRole('img', { name: /^Expiries by month/ })
      .waitFor();
    await report().getByRole('searchbox').fill('tserver_sdn site');
    await report()
      .getByText(/^1 of \d+ rows$/)
      .waitFor();
    await report().getByRole('table').getByRole('link', { name: 'site.lic:3' }).click();
    await editor.page.locator('.tab.active[aria-label*="site.lic"][aria-label*="Group 2"]').waitFor();
    await editor.isInLine(3);
    await editor.closeTab(editor.tab('site.lic', 2));
  });

  it('reads what is wrong in the files, and goes to its line by the keyboard', async () => {
    const problems = report().getByRole('region', { name: 'Problems' });
    const expired = problems.getByRole('listitem').filter({ hasText: 'expired' }).filter({ hasText: 'site.lic:5' });
    await expired.first().getByRole('link', { name: 'site.lic:5' }).focus();
    await editor.press('Enter');
    await editor.page.locator('.tab.active[aria-label*="site.lic"][aria-label*="Group 2"]').waitFor();
    await editor.isInLine(5);
    await editor.closeTab(editor.tab('site.lic', 2));
    await problems.locator('summary').click();
    await expired.first().waitFor({ state: 'hidden' });
  });

  it('has it again, as it was arranged, after the window was loaded again', async () => {
    await report().getByRole('searchbox').fill('site.lic');
    await report().getByRole('button', { name: 'Feature' }).click();
    await report()
      .getByText(/^4 of \d+ rows$/)
      .waitFor();
    await editor.runCommand('Developer: Reload Window');
    await report().getByRole('searchbox').waitFor({ state: 'detached' });
    await report()
      .getByText(/^4 of \d+ rows$/)
      .waitFor({ timeout: 40_000 });
    await report().getByRole('columnheader', { name: 'Feature' }).and(report().locator('[aria-sort=ascending]')).waitFor();
    assert.equal(await report().locator('#problems details').getAttribute('open'), null);
    await report().locator('#problems summary').click();
    await report().locator('#problems').getByRole('link', { name: 'site.lic:5' }).first().waitFor();
  });

  it('has the rows of one file alone from its menu', async () => {
    await editor.chooseFromMenuOn(row(/^correct\.lic/), 'Open the license report');
    await report()
      .getByText(/^1 of \d+ rows$/)
      .waitFor();
  });

  it('saves it as CSV', async () => {
    await report().getByRole('button', { name: 'Export…' }).click();
    await editor.picks.filter({ hasText: 'CSV' }).first().click();
    await editor.saveAs('licenses.csv');
    await editor.notification('licenses.csv was written').waitFor();
    assert.match(readFileSync(path.join(workspace.folder, 'licenses.csv'), 'utf8'), /^\ufeffvendor,feature,.*\r\ngenesys\.d,tserver_sdn,/);
    await editor.runCommand('Notifications: Clear All Notifications');
  });

  for (const [name, theme] of [
    ['light', 'Light Modern'],
    ['dark', 'Dark Modern'],
    ['contrast', 'Dark High Contrast'],
    ['contrast-light', 'Light High Contrast'],
  ])
    it(`can read it in ${theme}`, async () => {
      await editor.chooseTheme(theme);
      await report().getByRole('searchbox').fill('');
      await report()
        .getByText(/^\d+ rows$/)
        .waitFor();
      await report()
        .getByRole('heading', { name: /^Licenses on / })
        .waitFor();
      await editor.screenshot(path.join(output, `ui-licenses-${name}.png`));
    });

  it('is told what to do where there are no license files', async () => {
    await editor.runCommand('View: Close All Editors');
    for (const name of ['site.lic', 'correct.lic', 'license.dat', 'servers.dat']) rmSync(path.join(workspace.folder, name));
    await editor.page.getByText('The open folder has no license files').waitFor();
    await editor.page
      .locator('.activitybar')
      .getByRole('tab', { name: /expires soon/ })
      .waitFor({ state: 'detached' });
    await editor.screenshot(path.join(output, 'ui-licenses-none.png'));
  });
});
