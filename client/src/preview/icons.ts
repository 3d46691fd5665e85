import * as vscode from 'vscode';
import { checkImage, LARGEST_IMAGE } from './image';
import type { PageIcon } from './messages';

/** So many pictures are kept. */
const MOST_KEPT = 500;

declare const btoa: (binary: string) => string;

/**
 * The local pictures of one file, read by VS Code's own access to files: only from the open folders, only if the bytes are an image that a browser
 * shows. Addresses on the web are never asked for.
 */
export class IconFiles implements vscode.Disposable {
  private readonly kept = new Map<string, Promise<string>>();
  private readonly watcher = vscode.workspace.createFileSystemWatcher('**/*.{png,gif,jpg,jpeg,webp,bmp,ico,svg}');
  private readonly listening: vscode.Disposable;

  /** @param changed called when a picture may be another one */
  constructor(
    private readonly document: vscode.Uri,
    changed: () => void,
  ) {
    const forget = () => {
      this.kept.clear();
      changed();
    };
    this.listening = vscode.Disposable.from(
      this.watcher.onDidChange(forget),
      this.watcher.onDidCreate(forget),
      this.watcher.onDidDelete(forget),
    );
  }

  /** The picture of an address, and its badge's. */
  async read(address: string, badge: string | undefined): Promise<PageIcon> {
    const image = await this.image(address).catch(problemOf);
    const small = badge === undefined ? undefined : await this.image(badge).catch(() => undefined);
    return typeof image === 'string'
      ? { address, image, badge: small ?? null, problem: null }
      : { address, image: null, badge: small ?? null, problem: image.problem };
  }

  dispose(): void {
    this.listening.dispose();
    this.watcher.dispose();
  }

  private image(address: string): Promise<string> {
    const known = this.kept.get(address);
    if (known) return known;
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    const reading = this.readImage(address);
    this.kept.set(address, reading);
    return reading;
  }

  /** The picture as an address that holds it. Rejects with an `IconProblem`. */
  private async readImage(address: string): Promise<string> {
    const uri = placeOf(address, this.document);
    if (!uri || !vscode.workspace.getWorkspaceFolder(uri))
      throw new IconProblem(vscode.l10n.t('This icon is not in the open folder, so it is not read.'));
    let stat: vscode.FileStat;
    try {
      stat = await vscode.workspace.fs.stat(uri);
    } catch {
      throw new IconProblem(vscode.l10n.t('There is no such file.'));
    }
    // A link may lead anywhere.
    if ((stat.type & vscode.FileType.SymbolicLink) !== 0 || (stat.type & vscode.FileType.File) === 0)
      throw new IconProblem(vscode.l10n.t('This icon is not in the open folder, so it is not read.'));
    if (stat.size > LARGEST_IMAGE) throw tooLarge();
    const bytes = await vscode.workspace.fs.readFile(uri);
    const found = checkImage(bytes);
    if (found.kind === 'tooLarge') throw tooLarge();
    if (found.kind === 'notAnImage') throw new IconProblem(vscode.l10n.t('This file is not an image that a browser shows.'));
    return `data:${found.mime};base64,${btoa(binaryOf(bytes))}`;
  }
}

class IconProblem extends Error {}

function tooLarge(): IconProblem {
  return new IconProblem(vscode.l10n.t('This image is too large for an icon, so it is not shown.'));
}

function problemOf(error: unknown): { readonly problem: string } {
  return { problem: error instanceof IconProblem ? error.message : vscode.l10n.t('This file could not be read.') };
}

/** Where the file of a relative address is; undefined for one that cannot be beside the document. */
export function placeOf(address: string, document: vscode.Uri): vscode.Uri | undefined {
  const path = decoded(address.replace(/[?#].*$/, '')).replaceAll('\\', '/');
  if (path === '' || path.startsWith('/') || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(path)) return undefined;
  return vscode.Uri.joinPath(document, '..', path);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function binaryOf(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return binary;
}
