import type { Connection } from 'vscode-languageserver';
import type { Day } from '../core/day';
import type { Language, LanguageSettings } from '../language/language';
import { settingsInForce } from '../language/settings';
import type { ClientAbilities } from './clientAbilities';
import type { Environment } from './environment';
import { defaultUserSettings, isRecord, readUserSettings, type UserSettings } from './userSettings';
import type { ProjectFiles } from './workspace/projectFiles';

/** Where settings come from, and who is told of those that come late. */
export interface SettingsParts {
  readonly connection: Connection;
  readonly environment: Environment;
  readonly projects: ProjectFiles;
  readonly client: ClientAbilities;
  readonly onLateAnswer: () => void;
}

/** All settings that hold for one document. */
export interface DocumentSettings {
  /** The same object as long as settings and day stay the same, so that what was found with it can be kept. */
  readonly options: LanguageSettings;
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
  /** What a client without workspace/configuration pushed, for all documents alike. */
  private pushed: UserSettings = defaultUserSettings;
  private readonly asked = new Map<string, Promise<UserSettings>>();
  private readonly kept = new Map<string, { readonly language: Language; readonly settings: Promise<DocumentSettings> }>();
  private day: Day;

  constructor(private readonly parts: SettingsParts) {
    this.day = parts.environment.today();
  }

  /** The settings of an open document: the same object as long as settings and day stay the same. */
  of(uri: string, language: Language): Promise<DocumentSettings> {
    const today = this.parts.environment.today();
    if (today !== this.day) this.kept.clear();
    this.day = today;
    const known = this.kept.get(uri);
    if (known?.language === language) return known.settings;
    // Without a watcher, what a project file says may have changed since.
    if (!this.parts.client.registersWatchers) this.parts.projects.forget();
    const settings = this.settingsOf(uri, uri, language);
    this.kept.set(uri, { language, settings });
    return settings;
  }

  /** The settings of a file that is not open, for which the client is asked about its folder. */
  ofClosed(uri: string, folder: string, language: Language): Promise<DocumentSettings> {
    return this.settingsOf(uri, folder, language);
  }

  /** Whether settings leave a file out that is not open. */
  async ignoresClosed(uri: string, folder: string): Promise<boolean> {
    const [{ ignore }, project] = await Promise.all([this.userSettings(folder), this.parts.projects.of(uri)]);
    return project.ignores(ignore);
  }

  /** What the editor's settings say about a document or folder. */
  userSettings(scope: string): Promise<UserSettings> {
    if (!this.parts.client.answersSettings) return Promise.resolve(this.pushed);
    let settings = this.asked.get(scope);
    if (!settings) {
      settings = this.ask(scope);
      this.asked.set(scope, settings);
    }
    return settings;
  }

  /** The client's answer; the defaults where it has none, or none for long. A late one counts as a change of settings. */
  private ask(scope: string): Promise<UserSettings> {
    const answer = this.parts.connection.workspace
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
          this.parts.onLateAnswer();
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

  /** Whether a file is one that settings are read from. */
  dependOn(uri: string): boolean {
    return this.parts.projects.reads(uri);
  }

  /** Drops what project files said. */
  forgetProjects(): void {
    this.parts.projects.forget();
    this.kept.clear();
  }

  private async settingsOf(uri: string, scope: string, { id, settings }: Language): Promise<DocumentSettings> {
    const [user, project] = await Promise.all([this.userSettings(scope), this.parts.projects.of(uri)]);
    const values = settingsInForce(settings, [user.languages[id], project.settings.languages[id]]);
    const options = Object.freeze({
      ...values,
      rules: { ...user.rules, ...project.settings.rules },
      today: this.parts.environment.today(),
    });
    return { options, isIgnored: project.ignores(user.ignore) };
  }
}
