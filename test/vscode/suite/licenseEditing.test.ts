import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findingsWith, open } from './support';

describe('Seatkeeper in VS Code, writing license.dat', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('offers the names of features, and shows the outline', async () => {
    const { document } = await open('license.dat');
    await findingsWith(document.uri, 'tab');
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.positionAt(document.getText().indexOf('router_seats') + 3),
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('router_seats'), labels.join(', '));
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['lichost.contoso.example', 'genesys.d'],
    );
    assert.deepEqual(
      symbols[1]?.children.map(({ name }) => name),
      ['tserver_sdn', 'router_seats', 'router_seats'],
    );
  });
});
