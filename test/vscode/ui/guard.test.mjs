// What is signed in a license file and was changed, as somebody sees it who edits one.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { output, useEditor } from './useEditor.mjs';

const license = `SERVER lichost.contoso.example 001122aabbcc 7260
DAEMON genesys.d /opt/flexlm/genesys.d
FEATURE router_seats genesys.d 8.0 permanent 50 SIGN=A1B2C3D4E5F6
`;

describe('Somebody who edits a license file', function () {
  let editor;
  let workspace;
  useEditor(
    this,
    'guard',
    (opened) => {
      ({ editor, workspace } = opened);
    },
    { files: { 'guarded.lic': license } },
  );

  // What a step that failed has left open would be in the way of its second attempt.
  beforeEach(() => editor.press('Escape'));

  const issued = 'guarded.lic.issued';
  const state = (text) => editor.statusItem.filter({ hasText: text }).waitFor();
  const isClean = () => state('no findings');
  const text = () => editor.page.locator('.monaco-editor .view-line');
  const lineWith = (words) => text().filter({ hasText: words }).first().waitFor();
  const endOfCount = license.split('\n')[2].indexOf('50') + 3;
  const endOfPort = license.split('\n')[0].length + 1;

  /** Has a line end in one text instead of another, just before a column. */
  async function retype(line, column, old, added) {
    await editor.goToLine(line, column);
    for (const _ of old) await editor.press('Backspace');
    await editor.page.keyboard.type(added);
  }

  it('is warned where a number is changed that is signed', async () => {
    await editor.openFile('guarded.lic');
    await isClean();
    await retype(3, endOfCount, '50', '500');
    await state('1 warning');
    await editor.squiggles.first().waitFor();
    await editor.openProblems();
    await editor.problems.filter({ hasText: 'Changed after the license was issued: count was “50”' }).waitFor();
    await editor.screenshot(path.join(output, 'guard-warning.png'));
  });

  it('restores what it was', async () => {
    await editor.goToLine(3, endOfCount);
    const entries = (await editor.openQuickFixes('Restore 50')).map((entry) => entry.trim());
    await editor.screenshot(path.join(output, 'guard-menu.png'));
    assert.deepEqual(entries.slice(0, 2), ['Restore 50', 'Accept this file as issued']);
    await editor.quickFixes.filter({ hasText: 'Restore 50' }).first().click();
    await isClean();
    await lineWith(/permanent.50.SIGN/);
  });

  it('hears nothing where the port is changed', async () => {
    await retype(1, endOfPort, '7260', '7261');
    await lineWith(/7261$/);
    await editor.save();
    await isClean();
    assert.equal(await editor.squiggles.count(), 0);
  });

  it('is warned still when the change is saved', async () => {
    await retype(3, endOfCount, '50', '60');
    await editor.save();
    await state('1 warning');
    assert.match(editor.readFile('guarded.lic'), /permanent 60 /);
  });

  it('accepts the file as issued, and hears no more', async () => {
    await editor.goToLine(3, endOfCount);
    await editor.openQuickFixes('Accept this file as issued');
    await editor.quickFixes.filter({ hasText: 'Accept this file as issued' }).first().click();
    await isClean();
    await editor.notification('now says how the license was issued').waitFor();
    await editor.screenshot(path.join(output, 'guard-accepted.png'));
    assert.equal(editor.readFile(issued), editor.readFile('guarded.lic'));
  });

  it('is asked before what was accepted is replaced', async () => {
    await retype(3, endOfCount, '60', '70');
    await state('1 warning');
    await editor.runCommand('Seatkeeper: Accept this license as issued');
    const dialog = editor.page.locator('.monaco-dialog-box').filter({ hasText: `${issued} exists` });
    await dialog.waitFor();
    await editor.screenshot(path.join(output, 'guard-question.png'));
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
    assert.match(editor.readFile(issued), /permanent 60 /);
    await state('1 warning');
    await editor.runCommand('Seatkeeper: Accept this license as issued');
    await dialog.getByRole('button', { name: 'Replace' }).click();
    await isClean();
    assert.match(editor.readFile(issued), /permanent 70 /);
  });

  it('is warned of what was changed before the file was opened', async () => {
    await editor.revert();
    await state('1 warning');
    assert.ok(existsSync(path.join(workspace.folder, issued)));
    await editor.openProblems();
    await editor.problems.filter({ hasText: 'count was “70”' }).waitFor();
  });

  it('is told what was committed, where nothing beside the file says more', async () => {
    const git = (args, input = '') =>
      execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@contoso.example', ...args], {
        cwd: workspace.folder,
        input,
        encoding: 'utf8',
      }).trim();
    git(['init', '-q']);
    const committed = git(['hash-object', '-w', '--stdin'], license);
    git(['update-index', '--add', '--cacheinfo', `100644,${committed},guarded.lic`]);
    git(['commit', '-qm', 'Add the license']);
    rmSync(path.join(workspace.folder, issued));
    await editor.problems.filter({ hasText: 'count was “50”' }).waitFor({ timeout: 60_000 });
    await editor.problems.filter({ hasText: 'the version in git' }).first().waitFor();
    await editor.screenshot(path.join(output, 'guard-git.png'));
  });
});
