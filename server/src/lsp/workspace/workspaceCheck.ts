import type { CancellationToken, Connection, WorkDoneProgressReporter } from 'vscode-languageserver';
import type { WorkspaceCheckResult } from '../../../../shared/protocol';
import { describeCrash } from '../../core/crash';
import type { Finding } from '../../core/finding';
import { say } from '../../core/message';
import { countSeverities, noCounts, type SeverityCounts } from '../../core/severityCounts';
import { FILE_TOO_LARGE } from '../../core/tooLarge';
import { toDiagnostics } from '../convert';
import type { DocumentStore } from '../documentStore';
import type { Environment } from '../environment';
import { CancellationTokenSource } from '../protocol';
import type { RulePages } from '../rulePages';
import type { SettingsStore } from '../settings';
import type { Words } from '../words';
import type { ClosedFile, ClosedFiles } from './closedFiles';
import type { WorkspaceFolders } from './folders';
import type { OtherFiles } from './otherFiles';
import { decodedUri } from './uris';

/** Of so many files with other names no more are read to see what they are. */
const MOST_OTHER_NAMES = 300;

/** So many files are read while one is checked: of a client that answers for files, each takes several requests. */
const FILES_AHEAD = 8;

/** Why a file has no findings. */
type NotChecked = 'notOurs' | 'ignored';

export interface WorkspaceCheckParts {
  readonly connection: Connection;
  readonly environment: Environment;
  readonly folders: WorkspaceFolders;
  readonly settings: SettingsStore;
  readonly store: DocumentStore;
  readonly pages: RulePages;
  readonly words: Words;
  readonly closed: ClosedFiles;
  readonly others: OtherFiles;
  /** Told when other files than before are judged together, which open documents may be among. */
  readonly onJudgedTogether: () => void;
}

type RunKind = 'asked' | 'automatic';

/** A file that is being read for a check, and the check's turn. */
interface Begun {
  readonly turn: symbol;
  readonly file: Promise<ClosedFile | undefined>;
}

/** Reports findings of files that are not open; of open ones the editor asks by itself. */
export class WorkspaceCheck {
  /** The files that the client holds findings of, by their decoded URIs. */
  private readonly reported = new Map<string, string>();
  /** The files of the last check that somebody asked for, by their decoded URIs: their findings stay shown, whether an editor was open on them or not. */
  private followed: ReadonlySet<string> = new Set();
  /** The latest check of each file that is being checked: an older one that ends later says nothing. */
  private readonly latest = new Map<string, symbol>();
  /** The folders whose settings want all of their files checked. */
  private wholeFolders: ReadonlySet<string> = new Set();
  private readonly waiting = new Set<string>();
  private isDraining = false;
  /** What stops the runs that are under way: one that somebody asked for, one that settings ask for. */
  private readonly running = new Map<RunKind, CancellationTokenSource>();

  constructor(private readonly parts: WorkspaceCheckParts) {}

  /** Checks what the settings want checked now: after a change of settings or folders. */
  async refresh(): Promise<void> {
    const { folders, settings } = this.parts;
    const before = this.wholeFolders;
    const modes = await Promise.all(folders.all.map(async (folder) => [folder, await settings.userSettings(folder)] as const));
    this.wholeFolders = new Set(modes.filter(([, { diagnosticMode }]) => diagnosticMode === 'workspace').map(([folder]) => folder));
    for (const uri of [...this.reported.values()]) {
      const folder = folders.of(uri);
      const isUnwanted = folder === undefined || (before.has(folder) && !this.wholeFolders.has(folder));
      if (isUnwanted) this.clear(uri);
      else if (!this.wholeFolders.has(folder)) this.recheck(uri);
    }
    if (this.wholeFolders.size > 0) await this.check('automatic', [...this.wholeFolders]);
    else this.running.get('automatic')?.cancel();
  }

  /** Checks all files of all folders, because somebody asked for it; `shown`: where the progress is shown, if that is known. */
  checkAll(token: CancellationToken, shown?: WorkDoneProgressReporter): Promise<WorkspaceCheckResult> {
    return this.check('asked', this.parts.folders.all, token, shown);
  }

  /** Checks a file again that has changed or was closed, if it is one of those whose findings are shown. */
  changed(uri: string): void {
    const folder = this.parts.folders.of(uri);
    const key = decodedUri(uri);
    if (folder !== undefined && (this.wholeFolders.has(folder) || this.followed.has(key) || this.reported.has(key))) this.recheck(uri);
  }

  /** Takes back what was said of a file that was opened or deleted. */
  clear(uri: string): void {
    const key = decodedUri(uri);
    this.latest.delete(key);
    const reported = this.reported.get(key);
    if (reported === undefined) return;
    this.reported.delete(key);
    void this.parts.connection.sendDiagnostics({ uri: reported, diagnostics: [] });
  }

  private recheck(uri: string): void {
    this.waiting.add(uri);
    if (!this.isDraining) void this.drain();
  }

  private async drain(): Promise<void> {
    this.isDraining = true;
    for (const uri of this.waiting) {
      this.waiting.delete(uri);
      await this.checkFile(uri);
      await this.parts.environment.pause();
    }
    this.isDraining = false;
  }

  private async check(
    kind: RunKind,
    folders: readonly string[],
    token?: CancellationToken,
    shown?: WorkDoneProgressReporter,
  ): Promise<WorkspaceCheckResult> {
    this.running.get(kind)?.cancel();
    const stop = new CancellationTokenSource();
    this.running.set(kind, stop);
    // A client may refuse to show any.
    const own = shown ? undefined : await this.parts.connection.window.createWorkDoneProgress().catch(() => undefined);
    const progress = shown ?? own;
    const listening = [token, own?.token].map((asked) => asked?.onCancellationRequested(() => stop.cancel()));
    progress?.begin(this.parts.words.of(say('Checking files')), 0, undefined, true);
    try {
      return await this.checkFolders(kind, folders, progress, stop.token);
    } finally {
      progress?.done();
      for (const listener of listening) listener?.dispose();
      if (this.running.get(kind) === stop) this.running.delete(kind);
    }
  }

  private async checkFolders(
    kind: RunKind,
    folders: readonly string[],
    progress: WorkDoneProgressReporter | undefined,
    token: CancellationToken,
  ): Promise<WorkspaceCheckResult> {
    const leftOut = { ignored: 0, tooLarge: 0, otherNames: [] as readonly string[] };
    const result = { files: 0, filesWithFindings: 0, counts: noCounts(), cancelled: false, leftOut };
    const found = await this.parts.closed.find(folders, token);
    const checked = new Set(found.map(decodedUri));
    if (kind === 'asked') this.followed = checked;
    for (const folder of folders) {
      this.parts.others.judgeTogether(
        folder,
        found.filter((uri) => this.parts.folders.of(uri) === folder),
      );
    }
    this.parts.onJudgedTogether();
    const ahead: Begun[] = [];
    for (const [index, uri] of found.entries()) {
      const percent = Math.floor((100 * index) / found.length);
      if (percent > Math.floor((100 * (index - 1)) / found.length))
        progress?.report(percent, this.parts.words.of(say('{done} of {all} files', { done: index, all: found.length })));
      await this.parts.environment.pause();
      if (token.isCancellationRequested) return { ...result, cancelled: true };
      for (const next of found.slice(index + ahead.length, index + 1 + FILES_AHEAD)) ahead.push(this.begin(next));
      const findings = await this.checkFile(uri, ahead.shift());
      if (findings === 'ignored') leftOut.ignored++;
      if (typeof findings === 'string') continue;
      if (findings.some(({ rule }) => rule === FILE_TOO_LARGE)) leftOut.tooLarge++;
      else result.files++;
      if (findings.length > 0) result.filesWithFindings++;
      for (const [severity, count] of Object.entries(countSeverities(findings))) result.counts[severity as keyof SeverityCounts] += count;
    }
    if (token.isCancellationRequested) return { ...result, cancelled: true };
    if (kind === 'asked') leftOut.otherNames = await this.parts.closed.findUnderOtherNames(folders, MOST_OTHER_NAMES, token);
    const within = new Set(folders);
    for (const [key, uri] of [...this.reported]) if (!checked.has(key) && within.has(this.parts.folders.of(uri) ?? '')) this.clear(uri);
    return result;
  }

  /** Reads a file that is to be checked soon. What changes it from now on has a check of its own, with a later turn. */
  private begin(uri: string): Begun {
    const turn = Symbol();
    this.latest.set(decodedUri(uri), turn);
    const file = this.parts.closed.read(uri);
    // What went wrong is told when its turn has come.
    file.catch(() => {});
    return { turn, file };
  }

  /** The findings of a file, which are reported if it is not open; or why there are none: it is unsupported, or gone, or left out by settings. */
  private async checkFile(uri: string, begun?: Begun): Promise<readonly Finding[] | NotChecked> {
    const { connection, pages, store, words } = this.parts;
    const key = decodedUri(uri);
    const open = store.openUri(key);
    if (open !== undefined) {
      const document = await store.get(open);
      if (!document) return 'notOurs';
      return document.isIgnored ? 'ignored' : document.analysis.findings();
    }
    const { turn, file: reading } = begun ?? this.begin(uri);
    try {
      const file = await reading;
      const findings = file?.isIgnored ? 'ignored' : (file?.analysis.findings() ?? 'notOurs');
      if (this.latest.get(key) !== turn || store.openUri(key) !== undefined) return findings;
      this.latest.delete(key);
      if (!file || typeof findings === 'string' || findings.length === 0) {
        this.clear(uri);
      } else {
        this.reported.set(key, uri);
        await connection.sendDiagnostics({ uri, diagnostics: toDiagnostics(file.text, findings, pages, words) });
      }
      return findings;
    } catch (error) {
      connection.console.error(`A file of the workspace cannot be checked: ${describeCrash(error)}`);
      return 'notOurs';
    }
  }
}
