import * as vscode from 'vscode';
import type { CommandContext } from './command';

interface Manifest {
  readonly version: string;
  readonly bugs: { readonly url: string };
  readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, { readonly properties?: object }>> } };
}

/** Opens the form for a new issue in the browser, with the versions filled in; nothing is sent before its reader does so. */
export async function reportIssue({ extension }: CommandContext): Promise<void> {
  const manifest = extension.packageJSON as Manifest;
  const query = `template=problem.yml&versions=${versions(manifest)}`;
  await vscode.env.openExternal(vscode.Uri.parse(`${manifest.bugs.url}/new`).with({ query }));
}

/** Versions and names of settings; never the name, the place or a word of a file. It is in English, like the form (.github/ISSUE_TEMPLATE/problem.yml). */
function versions(manifest: Manifest): string {
  const settings = vscode.workspace.getConfiguration('seatkeeper');
  const rules = Object.keys(manifest.contributes.configuration.properties['seatkeeper.rules']?.properties ?? {});
  const changed = settings.get<Record<string, unknown>>('rules', {});
  return [
    `- Seatkeeper ${plain(manifest.version)}`,
    `- ${plain(vscode.env.appName)} ${plain(vscode.version)}, ${systemName()}`,
    `- License Manager version in the settings: ${version(settings.get('license.managerVersion'))}`,
    `- Rules that are set otherwise: ${rules.filter((rule) => Object.hasOwn(changed, rule)).join(', ') || 'none'}`,
  ].join('\n');
}

function version(setting: unknown): string {
  return typeof setting === 'string' && /^[\d.]{1,20}$/.test(setting) ? setting : 'not one';
}

/** Where the extension runs, and whether its window is in a browser. */
function systemName(): string {
  const { platform } = (globalThis as { process?: { platform?: string } }).process ?? {};
  return [...(platform ? [plain(platform)] : []), ...(vscode.env.uiKind === vscode.UIKind.Web ? ['in a browser'] : [])].join(', ');
}

/** Without what means something in an address, where VS Code encodes some of it twice. */
function plain(text: string): string {
  return text.replace(/[^\w .()-]/g, ' ').slice(0, 60);
}
