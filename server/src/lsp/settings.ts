import type { Connection } from 'vscode-languageserver';
import type { Day } from '../license/model/date';
import type { Environment } from './environment';
import type { DocumentOptions } from './languages/language';
import { defaultUserSettings, isRecord, readUserSettings, type UserSettings } from './userSettings';
import type { WorkspaceFiles } from './workspace/files';
import type { ProjectFiles } from './workspace/projectFiles';

/** Where settings come from, and who is told of those that come late. */
export interface SettingsSources {
  readonly canAsk: boolean;
  readonly canWatchFiles: boolean;
  readonly files: WorkspaceFiles | undefined;
  readonly onLateAnswer: () => void;
}

/** All settings that hold for one document. */
export interface DocumentSettings {
  readonly options: DocumentOptions;
  /** Whether the document is left out of the check. */
  readonly isIgnored: boolean;
}

/** How long the client may take to say its settings, in milliseconds. */
const LONGEST_WAIT = 2000;

/** What Node and browsers share, and the core's types do not know. */
declare const setTimeout: (action: () => void, milliseconds: number) => number;
declare const clearTimeout: (timer: number) => void;

/** Each document's own settings: what its project file says, else the client, asked when first needed; kept until they change. */
export class SettingsStore {
  private canAsk = false;
  private onLateAnswer = (): void => {};
  private canWatchFiles = false;
  /** What a client without workspace/configuration pushed, for all documents alike. */
  private pushed: UserSettings = defaultUserSettings;
  private readonly asked = new Map<string, Promise<UserSettings>>();
  private readonly kept = new Map<string, Promise<DocumentSettings>>();
  private day: Day;

  constructor(
    private readonly connection: Connection,
    private readonly environment: Environment,
    private readonly projects: ProjectFiles,
  ) {
    this.day = environment.today();
  }

  /** `canWatchFiles`: whether the client tells of changed project files; if not, they are read anew with each document that is opened. */
  start({ canAsk, canWatchFiles, files, onLateAnswer }: SettingsSources): void {
    this.onLateAnswer = onLateAnswer;
    this.canAsk = canAsk;
    this.canWatchFiles = canWatchFiles;
    this.projects.start(files);
  }

  /** The settings of an open document: the same object as long as settings and day stay the same. */
  of(uri: string): Promise<DocumentSettings> {
    const today = this.environment.today();
    if (today !== this.day) this.kept.clear();
    this.day = today;
    let settings = this.kept.get(uri);
    if (!settings) {
      if (!this.canWatchFiles) this.projects.forget();
      settings = this.settingsOf(uri, uri);
      this.kept.set(uri, settings);
    }
    return settings;
  }

  /** The settings of a file that is not open, for which the client is asked about its folder. */
  ofClosed(uri: string, folder: string): Promise<DocumentSettings> {
    return this.settingsOf(uri, folder);
  }

  /** What the editor's settings say about a document or folder. */
  userSettings(scope: string): Promise<UserSettings> {
    if (!this.canAsk) return Promise.resolve(this.pushed);
    let settings = this.asked.get(scope);
    if (!settings) {
      settings = this.ask(scope);
      this.asked.set(scope, settings);
    }
    return settings;
  }

  /** The client's answer; the defaults where it has none, or none for long. A late one counts as a change of settings. */
  private ask(scope: string): Promise<UserSettings> {
    const answer = this.connection.workspace
      .getConfiguration({ scopeUri: scope, section: 'seatkeeper' })
      .then(readUserSettings, () => defaultUserSettings);
    const settings = new Promise<UserSettings>((resolve) => {
      const waited = setTimeout(() => {
        resolve(defaultUserSettings);
        void answer.then((late) => {
          // Meanwhile it may have been closed, or asked about anew.
          if (this.asked.get(scope) !== settings) return;
          this.asked.set(scope, Promise.resolve(late));
          this.kept.clear();
          this.onLateAnswer();
        });
      }, LONGEST_WAIT);
      void answer.then((inTime) => {
        clearTimeout(waited);
        resolve(inTime);
      });
    });
    return settings;
  }

  /** Drops what is kept of a document that was closed. */
  close(uri: string): void {
    this.kept.delete(uri);
    this.asked.delete(uri);
  }

  /** Drops what the client said of settings; `pushed` is what it sent along, if it did. */
  forget(pushed: unknown): void {
    this.asked.clear();
    this.kept.clear();
    const section = isRecord(pushed) ? pushed.seatkeeper : undefined;
    if (section !== undefined && section !== null) this.pushed = readUserSettings(section);
  }

  /** Drops what project files said. */
  forgetProjects(): void {
    this.projects.forget();
    this.kept.clear();
  }

  private async settingsOf(uri: string, scope: string): Promise<DocumentSettings> {
    const [{ diagnosticMode, changeNotices, ignore, ...user }, project] = await Promise.all([
      this.userSettings(scope),
      this.projects.of(uri),
    ]);
    const { rules, license, presence } = project.settings;
    const options = { ...user, ...license, ...presence, rules: { ...user.rules, ...rules }, today: this.environment.today() };
    return { options, isIgnored: project.ignores(uri, ignore) };
  }
}
