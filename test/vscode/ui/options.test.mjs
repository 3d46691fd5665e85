// Somebody who writes an options file beside the license, from the packaged extension to the file on disk.
import assert from 'node:assert/strict';
import path from 'node:path';
import { output, useEditor } from './useEditor.mjs';

const files = {
  'examplevd.lic':
    'SERVER lichost.contoso.example 001122aabbcc 27000\nVENDOR examplevd\nINCREMENT drawing_editor examplevd 2.0 permanent 5 SIGN=000000000000\n',
  'examplevd.opt': '# Options\nGROUP planners ann bob\nINCLDUE drawing_editor GROUP planners\nRESERVE 9 drawing_editor GROUP planners\n',
  'compiler.opt': '-O2 -Wall\n--std=c11\nINCLUDE_PATH /usr/include\n',
};

describe('Somebody with an options file in VS Code', function () {
  let editor;
  useEditor(
    this,
    'options',
    (opened) => {
      ({ editor } = opened);
    },
    { files },
  );

  it('opens it as an options file and sees the mistakes underlined', async () => {
    await editor.openFile('examplevd.opt');
    await editor.isInLanguage('FlexNet Options File');
    await editor.squiggles.first().waitFor();
  });

  it('reads them in the Problems panel, also those against the license beside it', async () => {
    await editor.openProblems();
    await editor.problems.filter({ hasText: 'option-misspelled' }).first().waitFor();
    await editor.problems.filter({ hasText: 'reserve-over-count' }).first().waitFor();
    await editor.screenshot(path.join(output, 'options-problems.png'));
  });

  it('reads what an option does by resting the mouse on it', async () => {
    await editor.hoverOver('RESERVE', /RESERVE sets licenses aside[\s\S]*Source: License Administration Guide/);
    await editor.screenshot(path.join(output, 'options-hover.png'));
  });

  it('corrects a misspelled option with Ctrl+.', async () => {
    await editor.fixProblem('INCLDUE', 'Replace with INCLUDE');
    await editor.problems.filter({ hasText: 'option-misspelled' }).waitFor({ state: 'detached' });
  });

  it('is offered the features of the license', async () => {
    await editor.page.locator('.view-line').last().click();
    await editor.press('Control+End');
    await editor.page.keyboard.type('EXCLUDE dra');
    await editor.openSuggestions('drawing_editor');
    await editor.screenshot(path.join(output, 'options-completion.png'));
    await editor.press('Enter');
    await editor.page.keyboard.type(' USER carl');
  });

  it('saves the file, and nothing else has changed', async () => {
    await editor.save();
    assert.equal(
      editor.readFile('examplevd.opt'),
      `${files['examplevd.opt'].replace('INCLDUE', 'INCLUDE')}EXCLUDE drawing_editor USER carl`,
    );
  });

  it('is left alone with the options of another program', async () => {
    await editor.openFile('compiler.opt');
    await editor.isInLanguage('FlexNet Options File');
    await editor.problems.filter({ hasText: 'compiler.opt' }).waitFor({ state: 'detached' });
    assert.equal(await editor.squiggles.count(), 0);
  });
});
