import type { Node } from 'jsonc-parser/lib/esm/main.js';
import { type JsonProblem, JsonReader } from '../jsonReader';
import { type Message, say } from '../message';
import { byRange } from '../ranges';
import type { RuleSetting, RuleSettings } from '../runRule';
import { nearest } from '../suggest';
import { isShortPattern, isSimplePattern, LONGEST_PATTERN, MOST_DOUBLE_STARS, PROJECT_FILE } from './projectFile';
import { ruleSettingOf, ruleSettingValues } from './settingValues';

/** What a project file or a command line sets; what is missing in it is missing here. */
export interface ProjectSettings {
  readonly rules: RuleSettings;
  /** What is set of each language's settings, by its id. */
  readonly languages: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Patterns as in .gitignore, relative to the folder of the project file. */
  readonly ignore: readonly string[];
  /** Patterns of the files that are judged together, as those of `ignore`, relative to the folder of the project file. */
  readonly site: readonly string[];
}

export const nothingSet: ProjectSettings = { rules: {}, languages: {}, ignore: [], site: [] };

/** A group of settings in a project file, of which the core knows none by name. */
export interface SettingsGroup {
  readonly id: string;
  readonly settings: Readonly<
    Record<string, { readonly inProjectFile: boolean; readonly kind: { read(value: unknown): unknown; complaint(name: string): Message } }>
  >;
}

/** The names that a project file may use. */
export interface SettingNames {
  /** The ids of all rules of all languages. */
  readonly rules: Iterable<string>;
  readonly languages: readonly SettingsGroup[];
}

export interface ParsedProjectSettings {
  readonly settings: ProjectSettings;
  /** What is wrong with the file, in the order of its places; each such part counts as not set. */
  readonly problems: readonly JsonProblem[];
}

/** Reads the text of a project file, JSON with comments. Never fails: what cannot be used is a problem and counts as not set. */
export function parseProjectSettings(text: string, names: SettingNames): ParsedProjectSettings {
  const reader = new JsonReader();
  const languages: Record<string, Record<string, unknown>> = {};
  let rules: RuleSettings = {};
  let ignore: readonly string[] = [];
  let site: readonly string[] = [];
  const root = reader.parse(text);
  if (root) {
    const groups = names.languages.map((group) => [
      group.id,
      (value: Node) => {
        const found = readGroup(reader, value, group);
        if (Object.keys(found).length > 0) languages[group.id] = { ...languages[group.id], ...found };
      },
    ]);
    reader.object(root, PROJECT_FILE, {
      $schema: () => {},
      rules: (value) => {
        rules = readRules(reader, value, new Set(names.rules));
      },
      ...Object.fromEntries(groups),
      ignore: (value) => {
        ignore = readGlobs(reader, value, 'ignore', 'archive/**');
      },
      site: (value) => {
        site = readGlobs(reader, value, 'site', '*.lic');
      },
    });
  }
  const problems = [...reader.problems].sort(byRange);
  return { settings: { rules, languages, ignore, site }, problems };
}

/**
 * Several settings as one, the later before the earlier. Of rules and of each language's settings each is set by itself, and a rule that is set
 * to `default` is as if nobody had set it. What any of them ignores is ignored; of those that name the files of a site, the last one does.
 */
export function mergeSettings(...layers: readonly ProjectSettings[]): ProjectSettings {
  const ids = new Set(layers.flatMap(({ languages }) => Object.keys(languages)));
  return {
    rules: Object.assign({}, ...layers.map(({ rules }) => rules)),
    languages: Object.fromEntries([...ids].map((id) => [id, Object.assign({}, ...layers.map(({ languages }) => languages[id]))])),
    ignore: layers.flatMap(({ ignore }) => ignore),
    site: layers.map(({ site }) => site).reduce((before, site) => (site.length > 0 ? site : before), []),
  };
}

function readGroup(reader: JsonReader, node: Node, { id, settings }: SettingsGroup): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  const readers = Object.entries(settings)
    .filter(([, { inProjectFile }]) => inProjectFile)
    .map(([name, { kind }]) => [
      name,
      (value: Node) => {
        const read = kind.read(value.value);
        if (read === undefined) reader.report(value, kind.complaint(name));
        else found[name] = read;
      },
    ]);
  reader.object(node, id, Object.fromEntries(readers));
  return found;
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

function readGlobs(reader: JsonReader, node: Node, name: string, example: string): string[] {
  if (node.type !== 'array') {
    reader.report(node, say('The value of {name} must be a list of patterns, such as [ "{example}" ]', { name, example }));
    return [];
  }
  return (node.children ?? []).flatMap((item) => {
    if (isText(item) && item.value.trim() !== '') {
      if (isSimplePattern(item.value)) return [item.value];
      reader.report(item, patternRefused(item.value));
      return [];
    }
    reader.report(item, say('A file pattern must be a text in double quotes, such as "{example}"', { example }));
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
