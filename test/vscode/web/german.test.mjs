// The extension in VS Code for the web in German, where no server can read a file: the extension passes the translations on.
import assert from 'node:assert/strict';
import { inGerman } from '../german.mjs';
import { useWebEditor } from './useWebEditor.mjs';

describe('Somebody with license.dat in VS Code for the web in German', function () {
  let editor;
  useWebEditor(
    this,
    'web-german',
    (opened) => {
      editor = opened;
    },
    { language: 'de' },
  );

  it('reads the mistakes in German', async () => {
    await editor.openFile('license.dat');
    await editor.openProblems();
    const rows = (await editor.problems.allInnerTexts()).join('\n');
    assert.ok(rows.includes(inGerman('A Tab character, where').split('\n')[0]), rows);
  });
});
