// What VS Code offers by itself while somebody types, which no test of the language server sees.
import assert from 'node:assert/strict';
import path from 'node:path';
import { output, useEditor } from './useEditor.mjs';

describe('Somebody who types in VS Code', function () {
  let editor;
  useEditor(this, 'typing', (opened) => {
    ({ editor } = opened);
  });

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

  it('is asked whether start and end tags should change together', async () => {
    await editor.openFile('presence.xml');
    const question = editor.notification('start and end tags change together');
    await question.waitFor();
    await editor.screenshot(path.join(output, 'typing-linked.png'));
    await question.getByRole('button', { name: 'Turn on' }).click();
    await question.waitFor({ state: 'detached' });
  });

  it('and then they do', async () => {
    await editor.page.locator('.view-line span span').filter({ hasText: 'menuText' }).first().click();
    await editor.page.locator('.linked-editing-decoration').first().waitFor();
    await editor.page.keyboard.type('x');
    await editor.page
      .locator('.view-line')
      .filter({ hasText: /<(menu\w*x\w*)>Ready<\/\1>/ })
      .waitFor();
  });
});
