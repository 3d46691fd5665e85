import type { Node } from 'jsonc-parser/lib/esm/main.js';
import { type JsonProblem, JsonReader } from './jsonReader';
import { type Message, say } from './message';
import { isShortPattern, isSimplePattern, LONGEST_PATTERN, MOST_DOUBLE_STARS, PROJECT_FILE } from './projectFile';
import type { RuleSetting, RuleSettings } from './runRule';
import { expiryDaysOf, languageOf, MOST_EXPIRY_DAYS, releaseOf, ruleSettingOf, ruleSettingValues } from './settingValues';
import { nearest } from './suggest';

/** What can be set, wherever it is set. */
export interface Settings {
  readonly rules: RuleSettings;
  readonly license: {
    /** The License Manager release in use, such as 11.9. */
    readonly managerVersion: string;
    readonly expiryWarningDays: number;
  };
  readonly presence: {
    /** The language that UC Connector falls back on. */
    readonly defaultLanguage: string;
  };
  /** Globs of files that are not checked, relative to the folder of the file that sets them. */
  readonly ignore: readonly string[];
}

/** What a project file sets; what is missing in it is missing here. */
export interface ProjectSettings {
  readonly rules: RuleSettings;
  readonly license: Partial<Settings['license']>;
  readonly presence: Partial<Settings['presence']>;
  /** Patterns as in .gitignore, relative to the folder of the project file. */
  readonly ignore: readonly string[];
}

export const defaultSettings: Settings = {
  rules: {},
  license: { managerVersion: '11.9', expiryWarningDays: 30 },
  presence: { defaultLanguage: 'en' },
  ignore: [],
};

/** The names that a project file may use, which the core does not know. */
export interface SettingNames {
  /** The ids of all rules of all languages. */
  readonly rules: Iterable<string>;
  /** The languages that UC Connector has texts for. */
  readonly languages: readonly string[];
}

export interface ParsedProjectSettings {
  readonly settings: ProjectSettings;
  /** What is wrong with the file, in the order of its places; each such part counts as not set. */
  readonly problems: readonly JsonProblem[];
}

/** Reads the text of a project file, JSON with comments. Never fails: what cannot be used is a problem and counts as not set. */
export function parseProjectSettings(text: string, names: SettingNames): ParsedProjectSettings {
  const reader = new JsonReader();
  const license: { managerVersion?: string; expiryWarningDays?: number } = {};
  const presence: { defaultLanguage?: string } = {};
  let rules: RuleSettings = {};
  let ignore: readonly string[] = [];
  const root = reader.parse(text);
  if (root) {
    reader.object(root, PROJECT_FILE, {
      $schema: () => {},
      rules: (value) => {
        rules = readRules(reader, value, new Set(names.rules));
      },
      license: (value) =>
        reader.object(value, 'license', {
          managerVersion: (version) => {
            const release = releaseOf(version.value);
            if (release !== undefined) license.managerVersion = release;
            else reader.report(version, say('The value of managerVersion must be a release in double quotes, such as "11.9"'));
          },
          expiryWarningDays: (days) => {
            const number = expiryDaysOf(days.value);
            if (number !== undefined) license.expiryWarningDays = number;
            else
              reader.report(
                days,
                say('The value of expiryWarningDays must be a whole number from 0 to {most}', { most: MOST_EXPIRY_DAYS }),
              );
          },
        }),
      presence: (value) =>
        reader.object(value, 'presence', {
          defaultLanguage: (value) => {
            const language = languageOf(value.value, names.languages);
            if (language !== undefined) presence.defaultLanguage = language;
            else
              reader.report(
                value,
                say('The value of defaultLanguage must be a language of UC Connector\nWrite one of {known}.', {
                  known: names.languages.map(quoted).join(', '),
                }),
              );
          },
        }),
      ignore: (value) => {
        ignore = readGlobs(reader, value);
      },
    });
  }
  const problems = [...reader.problems].sort((a, b) => a.range.start - b.range.start);
  return { settings: { rules, license, presence, ignore }, problems };
}

/**
 * The settings in force: those of the project file before those of the editor. Of rules each is set by itself, and a rule that the project sets
 * to `default` is as if nobody had set it. What either of the two ignores is ignored.
 */
export function mergeSettings(editor: Settings, project: ProjectSettings): Settings {
  return {
    rules: { ...editor.rules, ...project.rules },
    license: { ...editor.license, ...project.license },
    presence: { ...editor.presence, ...project.presence },
    ignore: [...editor.ignore, ...project.ignore],
  };
}

function readRules(reader: JsonReader, node: Node, known: ReadonlySet<string>): RuleSettings {
  const rules: [string, RuleSetting][] = [];
  for (const [key, value] of reader.members(node, 'rules')) {
    const rule = String(key.value);
    const setting = ruleSettingOf(value.value);
    if (!known.has(rule)) {
      const near = nearest(rule, known);
      reader.report(
        key,
        near === undefined
          ? say('There is no rule {rule}\n`seatkeeper explain` lists all rules.', { rule })
          : say('There is no rule {rule}; did you mean {near}?', { rule, near }),
      );
    } else if (setting === undefined) {
      reader.report(
        value,
        say('This is not a valid setting for a rule\nWrite one of {known}.', { known: ruleSettingValues.map(quoted).join(', ') }),
      );
    } else {
      rules.push([rule, setting]);
    }
  }
  return Object.fromEntries(rules);
}

function readGlobs(reader: JsonReader, node: Node): string[] {
  if (node.type !== 'array') {
    reader.report(node, say('The value of ignore must be a list of patterns, such as [ "archive/**" ]'));
    return [];
  }
  return (node.children ?? []).flatMap((item) => {
    if (isText(item) && item.value.trim() !== '') {
      if (isSimplePattern(item.value)) return [item.value];
      reader.report(item, patternRefused(item.value));
      return [];
    }
    reader.report(item, say('A file pattern must be a text in double quotes, such as "archive/**"'));
    return [];
  });
}

/** Why a pattern of ignored files that is not simple is passed over. */
export function patternRefused(pattern: string): Message {
  return isShortPattern(pattern)
    ? say('This pattern has more than {most} times **, which takes too long to match', { most: MOST_DOUBLE_STARS })
    : say('This pattern has more than {most} characters, so it is ignored\nWrite one pattern per line, no longer than a path.', {
        most: LONGEST_PATTERN,
      });
}

function isText(node: Node): node is Node & { value: string } {
  return node.type === 'string';
}

function quoted(text: string): string {
  return `"${text}"`;
}
