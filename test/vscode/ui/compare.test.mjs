// Two license files compared, and one with what git has of it, as somebody does it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { output, useEditor } from './useEditor.mjs';

const head = 'SERVER lichost.contoso.example 001122aabbcc 7260\nDAEMON genesys.d /opt/flexlm/genesys.d\n';
const sign = (digits) => `SIGN="0011 2233 4455 ${digits}"`;
const before = `${head}# Ordered in 2025
FEATURE tserver_sdn genesys.d 8.0 permanent 100 NOTICE="Contoso" ${sign('AA01')}
INCREMENT router_seats genesys.d 8.0 31-dec-2030 50 NOTICE="Contoso" ${sign('AA02')}
FEATURE occ_full genesys.d 8.0 permanent 5 NOTICE="Contoso" ${sign('AA03')}
`;
const after = `SERVER lichost2.contoso.example 001122AABBCC 27000
DAEMON genesys.d /opt/flexlm/genesys.d
INCREMENT router_seats genesys.d 8.0 31-dec-2030 50 \\
    NOTICE="Contoso" \\
    ${sign('aa02')}
FEATURE tserver_sdn genesys.d 8.0 permanent 150 NOTICE="Contoso" ${sign('BB01')}
FEATURE ics_email_webform genesys.d 8.0 31-dec-2031 10 NOTICE="Contoso" ${sign('BB04')}
`;

/** What the window is like: a theme, by its name and the class that the workbench has then. */
const looks = [
  { id: 'light', theme: 'Light Modern', isOn: '.vs' },
  { id: 'dark', theme: 'Dark Modern', isOn: '.vs-dark' },
  { id: 'contrast', theme: 'Dark High Contrast', isOn: '.hc-black' },
];

describe('Somebody who was sent a new license file', function () {
  let editor;
  let workspace;
  useEditor(
    this,
    'compare',
    (opened) => {
      ({ editor, workspace } = opened);
    },
    { files: { 'running.lic': before, 'sent.lic': after, 'rewrapped.lic': before.replaceAll(' NOTICE', ' \\\n  NOTICE') } },
  );

  // What a step that failed has left open would be in the way of its second attempt.
  beforeEach(() => editor.press('Escape'));

  const page = () => editor.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame').locator('body');
  const treeItem = (name) => editor.page.getByRole('treeitem', { name: new RegExp(`^${name.replace('.', '\\.')}`) });
  const showsDifferences = (title) => editor.tab(title).waitFor();

  it('compares it with the one that runs, and reads what differs', async () => {
    await editor.openFile('running.lic');
    await editor.isInLanguage('FlexNet License');
    await editor.runCommand('Seatkeeper: Compare with another license file');
    await editor.picks.filter({ hasText: 'sent.lic' }).first().click();
    await showsDifferences('running.lic ↔ sent.lic');
    await editor.tab('running.lic and sent.lic compared', 2).waitFor();
    await page().getByText('FEATURE ics_email_webform 8.0 (genesys.d)').waitFor();
    const text = await page().innerText();
    for (const expected of [
      'Added',
      'FEATURE occ_full 8.0 (genesys.d)',
      'Count: 100 → 150',
      'What an administrator may change',
      'Port: 7260 → 27000',
      'Removed: Ordered in 2025',
    ])
      assert.ok(text.includes(expected), `${expected} is not in:\n${text}`);
    assert.ok(!text.includes('router_seats'), text);
    assert.doesNotMatch(text, /0011\s*2233|AA0\d/);
  });

  it('sees both in one layout, with nothing of what did not change', async () => {
    await editor.page.locator('.monaco-diff-editor .view-line').filter({ hasText: 'tserver_sdn' }).first().waitFor();
    // A record that was wrapped in another way has no line that differs.
    const changed = await editor.page.locator('.monaco-diff-editor .line-insert, .monaco-diff-editor .line-delete').count();
    assert.ok(changed > 0);
    assert.equal(await editor.problems.count(), 0);
  });

  for (const { id, theme, isOn } of looks) {
    it(`reads it in a theme of their own (${id})`, async () => {
      await editor.chooseTheme(theme);
      await editor.page.locator(`.monaco-workbench${isOn}`).waitFor();
      await page().getByText('Count: 100 → 150').waitFor();
      await editor.page.mouse.move(0, 0);
      await editor.screenshot(path.join(output, `compare-${id}.png`));
    });
  }

  // VS Code itself does not bring back an editor for differences of documents that no file is.
  it('has the page again after the window was loaded again', async () => {
    await editor.runCommand('Developer: Reload Window');
    await page().waitFor({ state: 'detached' });
    await editor.tab('running.lic and sent.lic compared', 2).waitFor();
    await page().getByText('FEATURE ics_email_webform 8.0 (genesys.d)').waitFor();
  });

  it('selects two files in the Explorer, of which the newer is the later', async () => {
    await editor.runCommand('View: Close All Editors');
    await treeItem('sent.lic').click();
    await treeItem('rewrapped.lic').click({ modifiers: ['Control'] });
    await editor.chooseFromMenuOn(treeItem('rewrapped.lic'), 'Compare with another license file');
    await editor.page.locator('.tab[aria-label*="↔"]').first().waitFor();
    await editor.screenshot(path.join(output, 'compare-selected.png'));
  });

  it('is told that two files say the same', async () => {
    await editor.runCommand('View: Close All Editors');
    await editor.openFile('running.lic');
    await editor.runCommand('Seatkeeper: Compare with another license file');
    await editor.picks.filter({ hasText: 'rewrapped.lic' }).first().click();
    await editor.notification('running.lic and rewrapped.lic say the same').waitFor();
    await editor.screenshot(path.join(output, 'compare-same.png'));
  });

  it('is told where there is no earlier version', async () => {
    await editor.openFile('running.lic');
    await editor.runCommand('Seatkeeper: Compare with the version in git');
    await editor.notification('running.lic is not in a git repository').waitFor();
  });

  it('compares with the version in git, before the change is saved', async () => {
    const git = (...words) =>
      execFileSync('git', ['-c', 'user.name=Contoso', '-c', 'user.email=a@contoso.example', ...words], { cwd: workspace.folder });
    git('init', '--quiet');
    git('add', 'running.lic');
    git('commit', '--quiet', '--message', 'Running license');
    await editor.runCommand('Git: Open Repository').catch(() => {});
    await editor.press('Escape');
    await editor.openFile('running.lic');
    await editor.goToLine(1);
    await editor.page.keyboard.type('1');
    for (let attempt = 1; ; attempt++) {
      await editor.runCommand('Seatkeeper: Compare with the version in git');
      try {
        await editor.page.locator('.tab[aria-label*="running.lic in git"]').first().waitFor({ timeout: 10_000 });
        break;
      } catch (error) {
        if (attempt === 3) throw error;
      }
    }
    await page().getByText('Port: 7260 → 72601').waitFor();
    await editor.screenshot(path.join(output, 'compare-git.png'));
  });
});
