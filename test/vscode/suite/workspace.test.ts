import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings, findingsWith, findingsWithout, open } from './support';

const folder = () => {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(first);
  return first.uri;
};
const fileIn = (name: string) => vscode.Uri.joinPath(folder(), name);
const write = (name: string, text: string) => vscode.workspace.fs.writeFile(fileIn(name), Buffer.from(text));
const clean =
  'SERVER lichost.contoso.example 001122aabbcc 7260\nDAEMON genesys.d\nFEATURE router_seats genesys.d 8.0 permanent 10 SIGN=000000000000\n';
const withTab = clean.replace(' 001122', '\t001122');

describe('Seatkeeper in a folder of VS Code', () => {
  const settings = () => vscode.workspace.getConfiguration('seatkeeper', folder());

  afterEach(async () => {
    await settings().update('diagnosticMode', undefined, vscode.ConfigurationTarget.Workspace);
    for (const name of ['.seatkeeperrc.json', 'sites']) {
      await vscode.workspace.fs.delete(fileIn(name), { recursive: true }).then(undefined, () => {});
    }
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('checks files that are not open where the settings want it, and follows them on disk', async () => {
    await write('sites/closed.lic', withTab);
    const { document } = await open('license.dat');
    await findingsWith(document.uri, 'tab');
    await settings().update('diagnosticMode', 'workspace', vscode.ConfigurationTarget.Workspace);
    const closed = fileIn('sites/closed.lic');
    await findingsWith(closed, 'tab');
    await write('sites/closed.lic', clean);
    await findings(closed, 'nothing', (found) => found.length === 0);
    await write('sites/closed.lic', withTab);
    await findingsWith(closed, 'tab');
    await settings().update('diagnosticMode', undefined, vscode.ConfigurationTarget.Workspace);
    await findings(closed, 'nothing', (found) => found.length === 0);
  });

  it('heeds the project file, and a change of it', async () => {
    const { document } = await open('license.dat');
    await findingsWith(document.uri, 'tab');
    await write('.seatkeeperrc.json', '{\n  // as agreed\n  "rules": { "tab": "off" }\n}\n');
    await findingsWithout(document.uri, 'tab', 'duplicate-feature');
    await vscode.workspace.fs.delete(fileIn('.seatkeeperrc.json'));
    await findingsWith(document.uri, 'tab');
  });

  it('tells of a mistake in the project file, once: while it is open, VS Code does', async () => {
    const { document } = await open('license.dat');
    await findingsWith(document.uri, 'tab');
    await write('.seatkeeperrc.json', '{ "rules": { "tabs": "off" } }\n');
    const project = fileIn('.seatkeeperrc.json');
    await findingsWith(project, 'project-file');
    await open('.seatkeeperrc.json');
    await findings(project, 'nothing of ours', (found) => found.length === 0);
    const others = (diagnostic: vscode.Diagnostic) => diagnostic.source !== 'seatkeeper';
    await findings(project, 'what VS Code finds', (found) => found.length > 0, others);
  });
});
