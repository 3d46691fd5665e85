import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  EXTENSION,
  findings,
  findingsWith,
  findingsWithout,
  fixesFor,
  hoverOn,
  inWorkspace,
  open,
  ruleOf,
  rulesOf,
  setText,
} from './support';

describe('Seatkeeper in VS Code', () => {
  let original = '';

  before(async () => {
    original = new TextDecoder().decode(await vscode.workspace.fs.readFile(inWorkspace('license.dat')));
  });

  afterEach(async () => {
    await vscode.workspace.getConfiguration('seatkeeper').update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.workspace.fs.writeFile(inWorkspace('license.dat'), new TextEncoder().encode(original));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('does not start its server for files that are not license files', async () => {
    const notes = await open('notes.txt');
    const other = await open('other.dat');
    assert.equal(notes.document.languageId, 'plaintext');
    assert.equal(other.document.languageId, 'plaintext');
    assert.ok(vscode.extensions.getExtension(EXTENSION));
    // The language client registers the server's commands with the server's start.
    assert.ok(!(await vscode.commands.getCommands()).includes('seatkeeper.workspace.check'));
  });

  it('knows license files by name and by first line', async () => {
    assert.equal((await open('license.dat')).document.languageId, 'flexnet-license');
    assert.equal((await open('correct.lic')).document.languageId, 'flexnet-license');
    assert.equal((await open('servers.dat')).document.languageId, 'flexnet-license');
  });

  it('starts and reports the mistakes when license.dat is opened', async () => {
    const { document } = await open('license.dat');
    const found = await findingsWith(document.uri, 'tab');
    assert.equal(vscode.extensions.getExtension(EXTENSION)?.isActive, true);
    assert.deepEqual([...new Set(rulesOf(found))].sort(), ['duplicate-feature', 'tab']);
    const tab = found.find((diagnostic) => ruleOf(diagnostic) === 'tab') as vscode.Diagnostic;
    assert.equal(document.getText(tab.range), '\t');
    assert.equal(tab.severity, vscode.DiagnosticSeverity.Warning);
    assert.ok(typeof tab.code === 'object' && tab.code.target, 'a finding links to the page of its rule');
  });

  it('has nothing to say of a correct file', async () => {
    // The mistakes of the other file prove that the server is at work; both documents go through it in order.
    const correct = await open('correct.lic');
    const { document } = await open('license.dat');
    await findingsWith(document.uri, 'tab');
    assert.deepEqual(rulesOf(vscode.languages.getDiagnostics(correct.document.uri)), []);
  });

  it('follows what is typed', async () => {
    const { document } = await open('license.dat');
    await findingsWith(document.uri, 'tab');
    await setText(document, document.getText().replaceAll('\t', ' '));
    await findingsWithout(document.uri, 'tab', 'duplicate-feature');
  });

  it('explains a feature name', async () => {
    const { document } = await open('license.dat');
    await findingsWith(document.uri, 'tab');
    const text = await hoverOn(document, 'tserver_sdn');
    assert.match(text, /T-Server/);
    assert.match(text, /seat/i);
  });

  it('fixes a Tab by its quick fix', async () => {
    const { document } = await open('license.dat');
    const found = await findingsWith(document.uri, 'tab');
    const tab = found.find((diagnostic) => ruleOf(diagnostic) === 'tab') as vscode.Diagnostic;
    const [fix] = await fixesFor(document.uri, tab);
    assert.ok(fix?.edit, 'there is a quick fix');
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.ok(!document.getText().includes('\t'), 'the Tab is gone');
    await findingsWithout(document.uri, 'tab', 'duplicate-feature');
  });

  it('fixes what is safe to fix when saving, if asked to', async () => {
    const editor = vscode.workspace.getConfiguration('editor');
    await editor.update('codeActionsOnSave', { 'source.fixAll.seatkeeper': 'explicit' }, vscode.ConfigurationTarget.Workspace);
    try {
      const { document } = await open('license.dat');
      await findingsWith(document.uri, 'tab');
      await setText(document, `${document.getText()}\n`);
      assert.ok(await document.save());
      assert.ok(!document.getText().includes('\t'), 'the Tab is gone from the editor');
      const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(document.uri));
      assert.equal(saved, document.getText());
      assert.equal(saved.match(/SIGN=/g)?.length, original.match(/SIGN=/g)?.length, 'no record was lost');
    } finally {
      await editor.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('obeys a change of the settings at once', async () => {
    const { document } = await open('license.dat');
    await findingsWith(document.uri, 'tab');
    const settings = vscode.workspace.getConfiguration('seatkeeper', document.uri);
    await settings.update('rules', { tab: 'off' }, vscode.ConfigurationTarget.Workspace);
    await findingsWithout(document.uri, 'tab', 'duplicate-feature');
    await settings.update('rules', { tab: 'hint' }, vscode.ConfigurationTarget.Workspace);
    const found = await findingsWith(document.uri, 'tab');
    assert.equal(found.find((diagnostic) => ruleOf(diagnostic) === 'tab')?.severity, vscode.DiagnosticSeverity.Hint);
  });

  it('goes on after its server was restarted', async () => {
    const { document } = await open('license.dat');
    await findingsWith(document.uri, 'tab');
    await vscode.commands.executeCommand('seatkeeper.restartServer');
    await setText(document, document.getText().replaceAll('\t', ' '));
    await findingsWithout(document.uri, 'tab', 'duplicate-feature');
  });

  it('forgets the findings of a closed file', async () => {
    const { document } = await open('license.dat');
    await findingsWith(document.uri, 'tab');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await findings(document.uri, 'no findings', (found) => found.length === 0);
  });
});
