import type { Connection } from 'vscode-languageserver';
import { severities } from '../core/finding';
import type { RuleSetting } from '../core/runRule';
import { supportedLanguages } from '../presence/model/languages';
import type { Environment } from './environment';
import type { DocumentOptions } from './languages/language';

type UserSettings = Omit<DocumentOptions, 'today'>;

const defaults: UserSettings = {
  rules: {},
  expiryWarningDays: 30,
  managerVersion: '11.9',
  inlayHints: { partNumber: true, expiry: true, hostId: true },
  codeLens: true,
  defaultLanguage: 'en',
};
const ruleSettings = new Set<unknown>([...severities, 'off', 'default']);

/** Each document's own settings, asked of the client when first needed and kept until they change. */
export class SettingsStore {
  private canAsk = false;
  /** What a client without workspace/configuration pushed, for all documents alike. */
  private pushed: UserSettings = defaults;
  private readonly kept = new Map<string, Promise<UserSettings>>();
  private options = new WeakMap<UserSettings, DocumentOptions>();

  constructor(
    private readonly connection: Connection,
    private readonly environment: Environment,
  ) {}

  start(canAsk: boolean): void {
    this.canAsk = canAsk;
  }

  /** The check options of a document: the same object as long as settings and day stay the same. */
  async of(uri: string): Promise<DocumentOptions> {
    const settings = await this.userSettings(uri);
    const today = this.environment.today();
    let options = this.options.get(settings);
    if (options?.today !== today) {
      options = { ...settings, today };
      this.options.set(settings, options);
    }
    return options;
  }

  /** Drops what is kept of a document that was closed. */
  close(uri: string): void {
    this.kept.delete(uri);
  }

  /** Drops all settings; `pushed` is what the client sent along, if it did. */
  forget(pushed: unknown): void {
    this.kept.clear();
    const section = isRecord(pushed) ? pushed.seatkeeper : undefined;
    if (section !== undefined && section !== null) this.pushed = readSettings(section);
  }

  private userSettings(uri: string): Promise<UserSettings> {
    if (!this.canAsk) return Promise.resolve(this.pushed);
    let settings = this.kept.get(uri);
    if (!settings) {
      settings = this.connection.workspace.getConfiguration({ scopeUri: uri, section: 'seatkeeper' }).then(readSettings, () => defaults);
      this.kept.set(uri, settings);
    }
    return settings;
  }
}

/** Reads settings of unknown shape; whatever is missing or makes no sense is the default. */
export function readSettings(value: unknown): UserSettings {
  const section = isRecord(value) ? value : {};
  const license = isRecord(section.license) ? section.license : {};
  const rules = isRecord(section.rules) ? section.rules : {};
  const presence = isRecord(section.presence) ? section.presence : {};
  const inlayHints = isRecord(license.inlayHints) ? license.inlayHints : {};
  const { expiryWarningDays, managerVersion } = license;
  const { defaultLanguage } = presence;
  return {
    rules: Object.fromEntries(Object.entries(rules).filter((entry): entry is [string, RuleSetting] => ruleSettings.has(entry[1]))),
    expiryWarningDays: typeof expiryWarningDays === 'number' && expiryWarningDays >= 0 ? expiryWarningDays : defaults.expiryWarningDays,
    managerVersion: typeof managerVersion === 'string' && /^\d+(\.\d+)*$/.test(managerVersion) ? managerVersion : defaults.managerVersion,
    inlayHints: {
      partNumber: inlayHints.partNumber !== false,
      expiry: inlayHints.expiry !== false,
      hostId: inlayHints.hostId !== false,
    },
    codeLens: license.codeLens !== false,
    defaultLanguage: supportedLanguages.find((language) => language === defaultLanguage) ?? defaults.defaultLanguage,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
