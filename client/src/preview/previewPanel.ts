import * as vscode from 'vscode';
import type { MatchStatesParams, PlaceRange, PreviewAnswer } from '../../../shared/protocol';
import { newNonce } from '../nonce';
import { matchStates, preview, previewMarks, stateCoverage } from '../protocol';
import type { ServerSession } from '../serverSession';
import { oneAtATime } from '../status/oneAtATime';
import { IconFiles } from './icons';
import { changeOf } from './listChange';
import type { MenuAnswer, PageCoverage, PageMatch, PageState, ToHost, ToPage } from './messages';
import { pageMenu, pageStates, pageTabs, partAt, withNumbers } from './pageData';
import { pageHtml } from './pageHtml';
import { previewWords } from './words';

export const PREVIEW_VIEW = 'seatkeeper.preview';

/** So often the server is asked again for a version that it has not got yet. */
const MOST_REPEATS = 20;
/** So many channels and icons are asked for at once. */
const MOST_CHANNELS = 20;
const MOST_ICONS = 200;
/** In milliseconds. */
const SHORTEST_PAUSE = 50;
const LONGEST_PAUSE = 500;

/** What a page may do and load: its own script, and nothing else. */
export function preparePanel(panel: vscode.WebviewPanel, extensionUri: vscode.Uri): void {
  panel.webview.options = { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'dist/preview')] };
}

/** The preview of one file: asks the server, tells the page, and goes between the page and the editor. */
export class PreviewPanel {
  private readonly words = previewWords();
  private readonly icons: IconFiles;
  private readonly listening: vscode.Disposable;
  private readonly askForPreview = oneAtATime(() => this.updateSafely());
  private readonly askForMarks = oneAtATime(() => this.markSafely());
  private readonly askForCoverage = oneAtATime(() => this.cover());
  private readonly askForMatch = oneAtATime(() => this.match());
  private channels: MatchStatesParams['channels'] = [];
  private answer: PreviewAnswer | undefined;
  /** The states that the page has. */
  private sent: readonly PageState[] = [];
  private isReady = false;
  private repeats = 0;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly session: ServerSession,
    extensionUri: vscode.Uri,
    private readonly uri: vscode.Uri,
    private language: string | undefined,
  ) {
    this.icons = new IconFiles(uri, () => this.sendIcons([...this.wantedIcons]));
    this.listening = vscode.Disposable.from(
      this.icons,
      panel.webview.onDidReceiveMessage((message: unknown) => this.receive(message as ToHost)),
      panel.onDidChangeViewState(() => {
        // A page that is hidden is loaded anew when it is shown, and says when it is ready.
        if (!panel.visible) this.isReady = false;
        this.refresh();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (this.isOf(document.uri)) this.refresh();
      }),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((changed) => this.isOf(changed)) && panel.visible) this.askForMarks();
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (this.isOf(textEditor.document.uri)) this.sendSelection(textEditor);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('seatkeeper')) this.refresh();
      }),
      session.onDidChangeState(() => this.refresh()),
    );
    panel.onDidDispose(() => this.listening.dispose());
    const script = panel.webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist/preview/page.js'));
    panel.webview.html = pageHtml(script.toString(), newNonce(), vscode.env.language, panel.title);
  }

  private readonly wantedIcons = new Set<string>();

  reveal(): void {
    this.panel.reveal(undefined, true);
  }

  dispose(): void {
    this.panel.dispose();
  }

  private isOf(uri: vscode.Uri): boolean {
    return uri.toString() === this.uri.toString();
  }

  /** A page that nobody sees is made anew when it is in front again. */
  private refresh(): void {
    if (this.panel.visible && this.isReady) this.askForPreview();
  }

  private post(message: ToPage): void {
    void this.panel.webview.postMessage(message);
  }

  private async updateSafely(): Promise<void> {
    const start = Date.now();
    try {
      await this.update();
    } catch {
      // The server has ended, which its state tells, or has logged what went wrong.
      this.post({ type: 'nothing', why: this.words.notKnown });
    }
    // Of a large file, at most half of the time goes into previews while somebody types.
    await pause(Math.min(Date.now() - start, LONGEST_PAUSE));
  }

  private async update(): Promise<void> {
    const document = await vscode.workspace.openTextDocument(this.uri);
    const { language } = this;
    const answer = await preview(this.session, { uri: this.uri.toString(), ...(language !== undefined && { language }) });
    if (!answer) {
      this.post({ type: 'nothing', why: vscode.l10n.t('This file shows nothing that can be previewed.') });
      return;
    }
    // The server may have been asked before it was told of the last change.
    if (answer.version < document.version && this.repeats < MOST_REPEATS) {
      this.repeats++;
      this.askForPreview();
    } else this.repeats = 0;
    this.answer = answer;
    if (answer.kind === 'tabs') this.post({ type: 'update', head: pageTabs(answer), states: null });
    else {
      const states = pageStates(answer);
      this.post({ type: 'update', head: pageMenu(answer, this.words), states: changeOf(this.sent, states) });
      this.sent = states;
    }
    const editor = this.editor();
    if (editor) this.sendSelection(editor);
    this.askForMarks();
  }

  private async markSafely(): Promise<void> {
    const marks = await previewMarks(this.session, this.uri.toString()).catch(() => null);
    // Those of another version come again.
    if (marks && marks.version === this.answer?.version) this.post({ type: 'marks', marks });
  }

  private editor(): vscode.TextEditor | undefined {
    return vscode.window.visibleTextEditors.find(({ document }) => this.isOf(document.uri));
  }

  private parts(): readonly { readonly range?: PlaceRange | undefined; readonly place?: PlaceRange }[] {
    const { answer } = this;
    return answer?.kind === 'menu' ? answer.states : (answer?.tabs ?? []);
  }

  private sendSelection({ selection }: vscode.TextEditor): void {
    this.post({ type: 'select', part: partAt(this.parts(), selection.active) });
  }

  private async receive(message: ToHost): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.isReady = true;
        this.sent = [];
        this.post({ type: 'start', uri: this.uri.toString(), words: this.words });
        this.askForPreview();
        break;
      case 'language':
        this.language = String(message.language);
        this.askForPreview();
        break;
      case 'show':
        await this.show(message);
        break;
      case 'missing':
        await this.showMissing(Number(message.state));
        break;
      case 'openAddress':
        await this.openAddress(String(message.address));
        break;
      case 'icons':
        if (Array.isArray(message.addresses)) await this.sendIcons(message.addresses.slice(0, MOST_ICONS).map(String));
        break;
      case 'match':
        if (!Array.isArray(message.channels)) break;
        this.channels = message.channels.slice(0, MOST_CHANNELS);
        this.askForMatch();
        break;
      case 'coverage':
        this.askForCoverage();
        break;
    }
  }

  private async show({ part, of, focus }: Extract<ToHost, { type: 'show' }>): Promise<void> {
    const { answer } = this;
    const range =
      of === 'transitions' && answer?.kind === 'menu'
        ? answer.transitions[part]?.range
        : of === 'transitions'
          ? undefined
          : this.parts()[part]?.place;
    if (range) await this.goTo(range, focus === true);
  }

  /** Beside the preview: where the file is shown already, else in the first group that is not the preview's. */
  private async goTo({ start, end }: PlaceRange, focus: boolean): Promise<vscode.TextEditor> {
    const shown = this.editor()?.viewColumn;
    const beside = this.panel.viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.One;
    const editor = await vscode.window.showTextDocument(this.uri, { viewColumn: shown ?? beside, preserveFocus: !focus });
    const range = new vscode.Range(start.line, start.character, end.line, end.character);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    return editor;
  }

  /** Goes to a state that lacks a text, and offers what can be done about it. */
  private async showMissing(state: number): Promise<void> {
    const place = this.parts()[state]?.place;
    if (!place) return;
    const editor = await this.goTo(place, true);
    editor.selection = new vscode.Selection(editor.selection.start, editor.selection.start);
    await vscode.commands.executeCommand('editor.action.quickFix');
  }

  /** Opens an address that the file names, which VS Code asks about first. */
  private async openAddress(address: string): Promise<void> {
    const { answer } = this;
    const known =
      answer?.kind === 'menu'
        ? answer.states.some(({ icon }) => icon?.address === address)
        : answer?.tabs.some((tab) => tab.address === address || tab.image?.address === address);
    if (known && /^https?:\/\//i.test(address)) await vscode.env.openExternal(vscode.Uri.parse(address));
  }

  private async sendIcons(addresses: readonly string[]): Promise<void> {
    const { answer } = this;
    const known = answer?.kind === 'menu' ? answer.states.map(({ icon }) => icon) : (answer?.tabs.map(({ image }) => image) ?? []);
    const badges = new Map(known.flatMap((icon) => (icon?.kind === 'file' ? [[icon.address, icon.badge] as const] : [])));
    const asked = addresses.filter((address) => badges.has(address));
    for (const address of asked) this.wantedIcons.add(address);
    const icons = await Promise.all(asked.map((address) => this.icons.read(address, badges.get(address))));
    if (icons.length > 0) this.post({ type: 'icons', icons });
  }

  private async match(): Promise<void> {
    const menu = this.menu();
    const { channels } = this;
    const match = menu && (await matchStates(this.session, { uri: this.uri.toString(), channels }).catch(() => null));
    this.post({ type: 'match', match: match && menu ? withNumbers<typeof match, PageMatch>(match, menu) : null });
  }

  private async cover(): Promise<void> {
    const menu = this.menu();
    const coverage = menu && (await stateCoverage(this.session, this.uri.toString()).catch(() => null));
    this.post({ type: 'coverage', coverage: coverage && menu ? withNumbers<typeof coverage, PageCoverage>(coverage, menu) : null });
  }

  private menu(): MenuAnswer | undefined {
    return this.answer?.kind === 'menu' ? this.answer : undefined;
  }
}

declare const setTimeout: (done: () => void, milliseconds: number) => void;

function pause(milliseconds: number): Promise<void> {
  return milliseconds < SHORTEST_PAUSE ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, milliseconds));
}
