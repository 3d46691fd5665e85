import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { EXTENSION, findings, findingsWith, inWorkspace, open, rulesOf } from './support';

describe('The commands of Seatkeeper in VS Code', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('are all there', async () => {
    const { document } = await open('license.dat');
    await findingsWith(document.uri, 'tab');
    const { packageJSON } = vscode.extensions.getExtension(EXTENSION) as vscode.Extension<unknown>;
    const known = new Set(await vscode.commands.getCommands(true));
    const declared = (packageJSON as { contributes: { commands: { command: string }[] } }).contributes.commands;
    assert.deepEqual(
      declared.filter(({ command }) => !known.has(command)),
      [],
    );
  });

  it('fix everything that can be fixed safely', async () => {
    const { document } = await open('license.dat');
    await findingsWith(document.uri, 'tab');
    await vscode.commands.executeCommand('seatkeeper.fixAll');
    await findings(document.uri, 'no findings', (found) => found.length === 0);
    assert.ok(!document.getText().includes('\t'));
    assert.ok(document.isDirty, 'saving is left to the user');
  });

  for (const [name, language, rule] of [
    ['license', 'flexnet-license', 'misspelt-keyword'],
    ['presence', 'xml', 'unknown-state'],
  ] as const) {
    it(`open a copy of the ${name} sample`, async () => {
      await vscode.commands.executeCommand('seatkeeper.openSample', name);
      const document = vscode.window.activeTextEditor?.document;
      assert.ok(document);
      assert.equal(document.uri.scheme, 'untitled');
      assert.equal(document.languageId, language);
      assert.ok(rulesOf(await findingsWith(document.uri, rule)).length > 5);
    });
  }

  it('check a file that is not open', async () => {
    const { document } = await open('notes.txt');
    await vscode.commands.executeCommand('seatkeeper.checkFile', inWorkspace('license.dat'));
    const active = vscode.window.activeTextEditor?.document;
    assert.notEqual(active, document);
    assert.equal(active?.uri.toString(), inWorkspace('license.dat').toString());
  });

  it('show the page of a rule beside the file, and leave the cursor in it', async () => {
    const { document } = await open('license.dat');
    await vscode.commands.executeCommand('seatkeeper.openRule', 'tab');
    const isShown = () => vscode.window.tabGroups.all.some(({ activeTab }) => activeTab?.label === 'Tab');
    await new Promise<void>((resolve) => {
      const settle = () => {
        if (isShown()) resolve();
      };
      vscode.window.tabGroups.onDidChangeTabs(settle);
      settle();
    });
    assert.equal(vscode.window.activeTextEditor?.document, document);
  });

  it('are after the sum above the licenses of a vendor', async () => {
    const { document } = await open('license.dat');
    await findingsWith(document.uri, 'tab');
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10);
    const command = lenses.find(({ command }) => command?.title.startsWith('genesys.d'))?.command;
    assert.ok(command);
    const [, place] = command.arguments as [string, { line: number; character: number }];
    assert.match(document.lineAt(place.line).text.slice(place.character), /^genesys\.d /);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
  });
});
