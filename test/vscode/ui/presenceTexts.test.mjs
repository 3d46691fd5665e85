// The texts of a presence file, and a new state, as somebody sees it who edits one.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { output, useEditor } from './useEditor.mjs';

const menu = `<?xml version="1.0" encoding="utf-8"?>
<presence xmlns="http://genesyslab.com/schemas/ucc/presence">
  <state id="ready">
    <display><menuText>Ready</menuText><statusText>Ready</statusText></display>
    <display language="fr"><menuText>Pr&#234;t</menuText><statusText>Pr&#234;t</statusText></display>
    <genesysAgent ready="true"/>
  </state>
  <state id="notready" icon="busy.png">
    <display><menuText>Busy</menuText><statusText>Busy</statusText></display>
    <genesysAgent ready="false"/>
  </state>
</presence>
`;
const inserted = `  <state id="lunch">
    <display><menuText>Lunch</menuText><statusText>At lunch</statusText></display>
    <display language="fr"><menuText>Repas</menuText><statusText>En pause</statusText></display>
    <genesysAgent ready="false" mode="away"><reason>101</reason></genesysAgent>
  </state>
`;

/** A picture of one color. */
function png(size, red, green, blue) {
  const crc = (bytes) => {
    let value = 0xffffffff;
    for (const byte of bytes) {
      value ^= byte;
      for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    }
    return (value ^ 0xffffffff) >>> 0;
  };
  const chunk = (name, data) => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, check]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const line = Buffer.from([0, ...Array.from({ length: size }, () => [red, green, blue]).flat()]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: size }, () => line)));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('Somebody who translates a presence file', function () {
  let editor;
  let workspace;
  useEditor(
    this,
    'ui-texts',
    (opened) => {
      ({ editor, workspace } = opened);
    },
    { files: { 'menu.xml': menu, 'busy.png': png(16, 200, 0, 0), 'busy-badge.png': png(10, 200, 0, 0) } },
  );

  // What a step that failed has left open would be in the way of its second attempt.
  beforeEach(async () => {
    await editor.press('Escape');
    await editor.picks.first().waitFor({ state: 'hidden' });
  });

  const pick = (text) => editor.picks.filter({ hasText: text }).first();
  const input = () => editor.page.locator('.quick-input-widget:visible .quick-input-box input');
  const lineWith = (words) => editor.page.locator('.monaco-editor .view-line').filter({ hasText: words }).first().waitFor();
  const asks = (prompt) => editor.page.locator('.quick-input-widget:visible').filter({ hasText: prompt }).waitFor();

  async function answer(prompt, text) {
    await asks(prompt);
    await input().fill(text);
    await editor.press('Enter');
  }

  /** Names a file in the dialog that a window in a browser has for it. */
  async function nameFile(name) {
    const file = path.join(workspace.folder, name);
    await editor.page.locator('.quick-input-widget:visible').getByRole('button', { name: 'OK' }).waitFor();
    // The dialog begins with a path of its own, which would replace what is typed before.
    await editor.page.waitForFunction(
      (start) => document.querySelector('.quick-input-widget .quick-input-box input')?.value.startsWith(start),
      workspace.folder,
    );
    await editor.patiently(async (timeout) => {
      await input().fill(file, { timeout });
      await editor.page.locator('.quick-input-widget:visible').getByRole('button', { name: 'OK' }).click({ timeout });
    });
  }

  it('adds a missing text by a quick fix', async () => {
    await editor.openFile('menu.xml');
    await editor.statusItem.filter({ hasText: /information|finding|problem|1/ }).waitFor();
    await editor.squiggles.first().waitFor();
    await editor.goToLine(8, 5);
    await editor.openQuickFixes('Add a display in fr, to be translated');
    await editor.screenshot(path.join(output, 'ui-texts-fix.png'));
    await editor.quickFixes.filter({ hasText: 'Add a display in fr' }).first().click();
    await lineWith(/display.language="fr".*Busy/);
    await editor.save();
    assert.match(editor.readFile('menu.xml'), /\n {4}<display language="fr"><menuText>Busy<\/menuText>/);
  });

  it('sees the icon and its badge in a hover', async () => {
    await editor.hoverOver('busy.png', 'PNG, 16 by 16 pixels');
    const images = editor.page.locator('.monaco-hover:visible img');
    assert.equal(await images.count(), 2);
    assert.deepEqual(await images.evaluateAll((all) => all.map(({ naturalWidth }) => naturalWidth)), [16, 10]);
    await editor.screenshot(path.join(output, 'ui-texts-icon.png'));
    await editor.press('Escape');
  });

  it('exports a table', async () => {
    await editor.runCommand('Seatkeeper: Export the texts');
    await pick('CSV with semicolons').click();
    await nameFile('texts.csv');
    await editor.notification('texts.csv was written').waitFor();
    assert.equal(
      editor.readFile('texts.csv'),
      '\ufeffstate;text;(default);fr\r\nready;menuText;Ready;Prêt\r\nready;statusText;Ready;Prêt\r\nnotready;menuText;Busy;Busy\r\nnotready;statusText;Busy;Busy\r\n',
    );
  });

  it('imports it, translated, after a look at what changes', async () => {
    const table = path.join(workspace.folder, 'texts.csv');
    writeFileSync(table, readFileSync(table, 'utf8').replaceAll('Busy;Busy', 'Busy;Occupé'));
    await editor.runCommand('Seatkeeper: Import texts');
    await nameFile('texts.csv');
    await editor.tab('menu.xml (with the texts of the table)').waitFor();
    await pick('Apply').waitFor();
    await editor.screenshot(path.join(output, 'ui-texts-import.png'));
    await pick('Apply').click();
    await editor.notification('menu.xml was changed and saved').waitFor();
    const text = editor.readFile('menu.xml');
    assert.match(text, /<display language="fr"><menuText>Occupé<\/menuText><statusText>Occupé<\/statusText><\/display>/);
    assert.match(text, /<menuText>Pr&#234;t<\/menuText>/);
    assert.equal(readdirSync(workspace.folder).filter((name) => /^menu\.xml\..*\.bak$/.test(name)).length, 1);
  });

  it('inserts a state, guided, before the one that would hide it', async () => {
    // The backup has a name that begins with that of the file.
    await editor.page.getByRole('treeitem', { name: 'menu.xml', exact: true }).dblclick();
    await editor.runCommand('Seatkeeper: Insert a state');
    await answer('The id of the state', 'ready');
    await asks('has the id ready already');
    await editor.screenshot(path.join(output, 'ui-texts-id.png'));
    // What is wrong is in the place of the question.
    await input().fill('lunch');
    await answer('The id of the state', 'lunch');
    await answer('The line in the menu in English', 'Lunch');
    await answer('The status while the state lasts in English', 'At lunch');
    await answer('The line in the menu in French', 'Repas');
    await answer('The status while the state lasts in French', 'En pause');
    await pick('No icon').click();
    await pick('Not Ready').click();
    await pick('away').click();
    await answer('The reason code', '101');
    await lineWith(/state.id="lunch"/);
    await editor.notification('The state lunch was inserted before notready').waitFor();
    await editor.screenshot(path.join(output, 'ui-texts-inserted.png'));
    await editor.save();
    assert.ok(editor.readFile('menu.xml').includes(`${inserted}  <state id="notready"`));
  });
});
