import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings, inWorkspace, isOurs, open } from './support';

function wrongValues({ uri }: vscode.TextDocument): Promise<vscode.Diagnostic[]> {
  return findings(
    uri,
    'a wrong value',
    (diagnostics) => diagnostics.length > 0,
    (diagnostic) => !isOurs(diagnostic),
  );
}

// In a folder of its own, so that it has a say in no other test.
const name = 'team/.seatkeeperrc.json';

describe('VS Code itself, on .seatkeeperrc.json', () => {
  before(async () => {
    const text = '// For all of us\n{ "rules": { "tab": "none" }, "license": { "expiryWarningDays": 60, }, }\n';
    await vscode.workspace.fs.writeFile(inWorkspace(name), new TextEncoder().encode(text));
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(inWorkspace('team'), { recursive: true });
  });

  it('underlines a wrong value, and neither a comment nor a comma at the end', async () => {
    const { document } = await open(name);
    assert.equal(document.languageId, 'jsonc');
    const found = await wrongValues(document);
    assert.deepEqual(
      found.map(({ range }) => document.getText(range)),
      ['"none"'],
    );
  });

  it('offers the names of rules and their severities', async () => {
    const { document } = await open(name);
    await wrongValues(document);
    const offered = async (before: string) => {
      const position = document.positionAt(document.getText().indexOf(before) + 1);
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        position,
      );
      return items.map(({ label }) => (typeof label === 'string' ? label : label.label).replaceAll('"', ''));
    };
    assert.ok((await offered('"tab"')).includes('duplicate-feature'));
    assert.ok((await offered('"none"')).includes('off'));
  });
});
