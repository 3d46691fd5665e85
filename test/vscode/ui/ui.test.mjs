// One walk through the main job, from the packaged extension to the fixed file on disk. Nothing starts the extension but the
// opening of a license file, as in a user's hands.
import assert from 'node:assert/strict';
import path from 'node:path';
import { output, useEditor } from './useEditor.mjs';

const tabMessage = 'A Tab character';

describe('Somebody with license.dat in VS Code', function () {
  let editor;
  useEditor(this, 'ui', (opened) => {
    ({ editor } = opened);
  });

  it('opens it as a license file and sees the mistakes underlined', async () => {
    await editor.openFile('license.dat');
    await editor.squiggles.first().waitFor();
    await editor.isInLanguage('FlexNet License');
  });

  it('reads them in the Problems panel', async () => {
    await editor.openProblems();
    const rows = await editor.problems.allInnerTexts();
    assert.ok(
      rows.some((row) => row.includes(tabMessage) && row.includes('tab')),
      rows.join('\n'),
    );
    assert.ok(
      rows.some((row) => row.includes('duplicate-feature')),
      rows.join('\n'),
    );
  });

  it('reads one by resting the mouse on it', async () => {
    await editor.hoverOver('router_seats', /FEATURE line for router_seats is an exact copy[\s\S]*duplicate-feature/);
    await editor.screenshot(path.join(output, 'ui-hover.png'));
  });

  it('fixes a mistake with Ctrl+. and Enter', async () => {
    await editor.goToProblem(tabMessage);
    const fixes = await editor.openQuickFixes();
    assert.match(fixes[0], /Tab/);
    await editor.screenshot(path.join(output, 'ui-fixes.png'));
    await editor.press('Enter');
    await editor.problems.filter({ hasText: tabMessage }).waitFor({ state: 'detached' });
  });

  it('saves the fixed file, and nothing but the mistake has changed', async () => {
    const before = editor.readFile('license.dat');
    await editor.save();
    assert.equal(editor.readFile('license.dat'), before.replace('\t', '    '));
    await editor.screenshot(path.join(output, 'ui-saved.png'));
  });

  it('learns what a FEATURE name licenses by resting the mouse on it', async () => {
    await editor.hoverOver('tserver_sdn', 'T-Server');
    await editor.screenshot(path.join(output, 'ui-feature.png'));
  });
});
