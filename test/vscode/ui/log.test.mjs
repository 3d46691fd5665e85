// A debug log as somebody sees it: what went wrong is underlined and listed, each message is explained, and its story is a page.
import assert from 'node:assert/strict';
import path from 'node:path';
import { output, useEditor } from './useEditor.mjs';

const log = `8:00:00 (lmgrd) FlexNet Licensing (v11.19.6.0 build 1 x64_lsb) started on lichost (linux) (6/15/2026)
8:00:00 (lmgrd) License file(s): /opt/flexlm/other.dat
8:00:01 (contosod) FlexNet Licensing version v11.19.6.0 build 1 x64_lsb
8:02:00 (contosod) Wrong hostid on SERVER line for license file:
8:02:00 (contosod) \t/opt/flexlm/license.dat
8:02:00 (contosod) SERVER line says 0a1b2c3d4e5f, hostid is "0a1b2c3d4e60 0a1b2c3d4e61"
8:02:00 (contosod) Disabling 5 licenses from feature editor(0011AABB)
8:02:00 (contosod) No valid hostids, exiting
8:02:05 (lmgrd) contosod exited with status 25 (Invalid host)
9:00:00 (contosod) DENIED: "editor" ben@pc2 (Licensed number of users already reached. (-4,342))
`;

describe('Somebody who reads a debug log in VS Code', function () {
  let editor;
  useEditor(
    this,
    'ui-log',
    (opened) => {
      ({ editor } = opened);
    },
    { files: { 'contosod.log': log, 'other.log': '2026-06-15 08:00:00 INFO done\n' } },
  );

  // What a step that failed has left open would be in the way of its second attempt.
  beforeEach(() => editor.press('Escape'));

  it('has a log detected by its first lines, though its name says only that it is some log', async () => {
    await editor.openFile('contosod.log');
    await editor.isInLanguage('FlexNet Debug Log');
    await editor.squiggles.first().waitFor();
    await editor.screenshot(path.join(output, 'ui-log.png'));
  });

  it('finds each cause once in the list of problems', async () => {
    await editor.runCommand('Problems: Focus on Problems View');
    await editor.problems.filter({ hasText: 'The SERVER line has host id 0a1b2c3d4e5f' }).waitFor();
    await editor.problems.filter({ hasText: '“editor” was denied' }).waitFor();
    await editor.screenshot(path.join(output, 'ui-log-problems.png'));
  });

  it('reads the story of the log on a page beside it', async () => {
    await editor.hidePanel();
    await editor.runCommand('Seatkeeper: Show the story of this log');
    const page = editor.tab('Story of contosod.log', 2);
    await page.waitFor();
    const story = editor.page.frameLocator('iframe.webview').frameLocator('#active-frame');
    await story.getByRole('heading', { name: 'What went wrong' }).waitFor();
    await story.getByText('which this computer does not have').waitFor();
    await editor.screenshot(path.join(output, 'ui-log-story.png'));
    await editor.closeTab(page);
  });

  it('is left alone with logs of other programs', async () => {
    await editor.openFile('other.log');
    await editor.isInLanguage('Log');
    assert.equal(await editor.squiggles.count(), 0);
    assert.ok(!(await editor.commandsFor('Seatkeeper: Show the story')).some((title) => title.includes('Show the story')));
  });
});
