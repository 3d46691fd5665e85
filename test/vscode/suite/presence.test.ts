import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findingsWith, findingsWithout, fixesFor, hoverOn, open, ruleOf } from './support';

describe('Seatkeeper in VS Code, on presence.xml', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  const at = (document: vscode.TextDocument, text: string, shift = 0) => document.positionAt(document.getText().indexOf(text) + shift);

  it('reports what the rules and what the schema find, and leaves the file to the language xml', async () => {
    const { document } = await open('presence.xml');
    assert.equal(document.languageId, 'xml');
    const found = await findingsWith(document.uri, 'bad-value');
    const unknown = found.find((diagnostic) => ruleOf(diagnostic) === 'unknown-state') as vscode.Diagnostic;
    assert.equal(document.getText(unknown.range), 'lunhc');
    const bad = found.find((diagnostic) => ruleOf(diagnostic) === 'bad-value') as vscode.Diagnostic;
    assert.equal(document.getText(bad.range), 'AWAY');
  });

  it('has nothing to say of other XML files', async () => {
    const other = await open('books.xml');
    const { document } = await open('presence.xml');
    await findingsWith(document.uri, 'unknown-state');
    assert.deepEqual(
      vscode.languages.getDiagnostics(other.document.uri).filter(({ source }) => source === 'seatkeeper'),
      [],
    );
  });

  it('fixes a reference with a quick fix', async () => {
    const { document } = await open('presence.xml');
    const found = await findingsWith(document.uri, 'unknown-state');
    const unknown = found.find((diagnostic) => ruleOf(diagnostic) === 'unknown-state') as vscode.Diagnostic;
    const [fix] = await fixesFor(document.uri, unknown);
    assert.ok(fix?.edit);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.ok(document.getText().includes('onevent="lunch" postevent="ready"'));
    await findingsWithout(document.uri, 'unknown-state', 'bad-value');
  });

  it('offers the ids of the states where one is wanted', async () => {
    const { document } = await open('presence.xml');
    await findingsWith(document.uri, 'unknown-state');
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      at(document, 'lunhc', 1),
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    for (const id of ['ready', 'lunch']) assert.ok(labels.includes(id), labels.join(', '));
  });

  it('renames a state wherever it is named', async () => {
    const { document } = await open('presence.xml');
    await findingsWith(document.uri, 'unknown-state');
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at(document, 'id="lunch"', 5),
      'midday',
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(document.getText().match(/"midday"/g)?.length, 3);
    assert.ok(!document.getText().includes('"lunch"'));
  });

  it('explains a state where it is named', async () => {
    const { document } = await open('presence.xml');
    await findingsWith(document.uri, 'unknown-state');
    assert.match(await hoverOn(document, 'postevent'), /timer/);
  });
});
