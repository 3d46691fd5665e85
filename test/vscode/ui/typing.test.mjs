// What VS Code offers by itself while somebody types, which no test of the language server sees.
import assert from 'node:assert/strict';
import path from 'node:path';
import { filesOfTests } from '../workspace.mjs';
import { output, useEditor } from './useEditor.mjs';

describe('Somebody who types in VS Code', function () {
  let editor;
  // In the first menuText; by the keyboard, since a click may scroll.
  const goToTagName = () => editor.goToLine(4, 19);
  const linkedEditing = () => editor.notification('start and end tags change together');
  useEditor(
    this,
    'typing',
    (opened) => {
      ({ editor } = opened);
    },
    { files: { 'x.lic.txt': filesOfTests['correct.lic'] } },
  );

  it('sees FEATURE offered after its first letters, without asking', async () => {
    await editor.openFile('correct.lic');
    await editor.statusItem.filter({ hasText: 'no findings' }).waitFor();
    await editor.page.locator('.view-line').last().click();
    await editor.press('Control+End');
    await editor.page.keyboard.type('FEA');
    await editor.suggestions.first().waitFor();
    const offered = await editor.suggestions.allInnerTexts();
    assert.match(offered[0], /^FEATURE/, offered.join('\n'));
    await editor.screenshot(path.join(output, 'typing-keyword.png'));
  });

  it('is asked whether start and end tags should change together, when one of them is changed', async () => {
    await editor.openFile('presence.xml');
    await editor.statusItem.filter({ hasText: 'Seatkeeper: ' }).waitFor();
    await goToTagName();
    await editor.page.keyboard.type('x');
    await linkedEditing().waitFor();
    await editor.screenshot(path.join(output, 'typing-linked.png'));
    await editor.press('Control+Z');
  });

  it('is asked the next thing after the answer', async () => {
    await editor.openFile('x.lic.txt');
    await editor.isInLanguage('Plain Text');
    assert.equal(await editor.notification('').count(), 1);
    await linkedEditing().getByRole('button', { name: 'Turn on' }).click();
    await editor.notification('x.lic.txt looks like a FlexNet license').getByRole('button', { name: 'No', exact: true }).click();
    assert.equal(await linkedEditing().count(), 0);
  });

  it('has them change together then', async () => {
    await editor.openFile('presence.xml');
    await goToTagName();
    await editor.page.locator('.linked-editing-decoration').first().waitFor();
    await editor.page.keyboard.type('x');
    await editor.page
      .locator('.view-line')
      .filter({ hasText: /<(menu\w*x\w*)>Ready<\/\1>/ })
      .waitFor();
  });
});
