import type { Node } from 'jsonc-parser/lib/esm/main.js';
import { type JsonProblem, JsonReader } from '../jsonReader';
import { type Message, say } from '../message';
import { byRange } from '../ranges';
import type { RuleSetting, RuleSettings } from '../runRule';
import { nearest } from '../suggest';
import type { TextRange } from '../text';
import { isRelativePath, isShortPattern, isSimplePattern, LONGEST_PATTERN, MOST_DOUBLE_STARS, PROJECT_FILE } from './projectFile';
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

/** Where values are set, by their names: `rules.` or the language's id, and the name of the rule or setting; `ignore`, `site`. */
export type Places = ReadonlyMap<string, TextRange>;

/** Settings that hold for some files alone. */
export interface SettingsOverride {
  /** Patterns of those files, as those of `ignore`. */
  readonly files: readonly string[];
  /** What it sets of rules and languages. */
  readonly settings: ProjectSettings;
  readonly places: Places;
}

export interface ParsedProjectSettings {
  /** What holds for all files that the project file concerns. */
  readonly settings: ProjectSettings;
  readonly places: Places;
  /** What goes before that, the later before the earlier. */
  readonly overrides: readonly SettingsOverride[];
  /** Whether the project files of the folders above do not hold. */
  readonly isRoot: boolean;
  /** The file whose settings it takes over: a path relative to its own folder, and where that is written. */
  readonly base: { readonly path: string; readonly range: TextRange } | undefined;
  /** What is wrong with the file, in the order of its places; each such part counts as not set. */
  readonly problems: readonly JsonProblem[];
}

/** Reads the text of a project file, JSON with comments. Never fails: what cannot be used is a problem and counts as not set. */
export function parseProjectSettings(text: string, names: SettingNames): ParsedProjectSettings {
  const reader = new JsonReader();
  const places = new Map<string, TextRange>();
  const part = new PartReader(reader, names, places);
  let ignore: readonly string[] = [];
  let site: readonly string[] = [];
  let overrides: readonly SettingsOverride[] = [];
  let isRoot = false;
  let base: ParsedProjectSettings['base'];
  const readPatterns = (value: Node, name: string, example: string): readonly string[] => {
    const patterns = readGlobs(reader, value, name, example);
    if (patterns.length > 0 || isEmptyList(value)) places.set(name, rangeOf(value));
    return patterns;
  };
  const root = reader.parse(text);
  if (root) {
    reader.object(root, PROJECT_FILE, {
      $schema: () => {},
      root: (value) => {
        if (value.type === 'boolean') isRoot = value.value;
        else reader.report(value, say('The value of {name} must be {yes} or {no}', { name: 'root', yes: 'true', no: 'false' }));
      },
      extends: (value) => {
        if (isText(value) && isRelativePath(value.value)) base = { path: value.value, range: rangeOf(value) };
        else
          reader.report(
            value,
            say('The value of extends must be a relative path with slashes, such as "{example}"', { example: '../base.json' }),
          );
      },
      ...part.members(),
      ignore: (value) => {
        ignore = readPatterns(value, 'ignore', 'archive/**');
      },
      site: (value) => {
        site = readPatterns(value, 'site', '*.lic');
      },
      overrides: (value) => {
        overrides = readOverrides(reader, value, names);
      },
    });
  }
  const problems = [...reader.problems].sort(byRange);
  return { settings: { ...part.settings, ignore, site }, places, overrides, isRoot, base, problems };
}

function readOverrides(reader: JsonReader, node: Node, names: SettingNames): SettingsOverride[] {
  if (node.type !== 'array') {
    reader.report(node, say('The value of overrides must be a list, such as [ { "files": ["*.lic"], "rules": {} } ]'));
    return [];
  }
  return (node.children ?? []).map((item) => {
    const places = new Map<string, TextRange>();
    const part = new PartReader(reader, names, places);
    let files: readonly string[] | undefined;
    const readFiles = (value: Node) => {
      files = readGlobs(reader, value, 'files', '*.lic');
      if (isEmptyList(value)) reader.report(value, say('At least one pattern is missing here, such as "{example}"', { example: '*.lic' }));
    };
    reader.object(item, 'overrides', { files: readFiles, ...part.members() });
    if (item.type === 'object' && !files)
      reader.report(item, say('An override must say for which files it is, such as "files": ["{example}"]', { example: '*.lic' }));
    return { files: files ?? [], settings: part.settings, places };
  });
}

/** Reads what a project file, or an override in it, sets of rules and languages. */
class PartReader {
  private rules: RuleSettings = {};
  private readonly languages: Record<string, Record<string, unknown>> = {};

  constructor(
    private readonly reader: JsonReader,
    private readonly names: SettingNames,
    private readonly places: Map<string, TextRange>,
  ) {}

  get settings(): ProjectSettings {
    return { ...nothingSet, rules: this.rules, languages: this.languages };
  }

  /** The readers of its members, by their names. */
  members(): Readonly<Record<string, (value: Node) => void>> {
    const groups = this.names.languages.map((group) => [group.id, (value: Node) => this.readGroup(value, group)]);
    return {
      rules: (value) => {
        this.rules = readRules(this.reader, value, new Set(this.names.rules), this.places);
      },
      ...Object.fromEntries(groups),
    };
  }

  private readGroup(node: Node, { id, settings }: SettingsGroup): void {
    const found: Record<string, unknown> = {};
    const readers = Object.entries(settings)
      .filter(([, { inProjectFile }]) => inProjectFile)
      .map(([name, { kind }]) => [
        name,
        (value: Node) => {
          const read = kind.read(plainValueOf(value));
          if (read === undefined) return this.reader.report(value, kind.complaint(name));
          found[name] = read;
          this.places.set(`${id}.${name}`, rangeOf(value));
        },
      ]);
    this.reader.object(node, id, Object.fromEntries(readers));
    if (Object.keys(found).length > 0) this.languages[id] = { ...this.languages[id], ...found };
  }
}

/** The value of a node, which has none of its own where it is a list; what is in a list is not a list. */
function plainValueOf({ type, value, children = [] }: Node): unknown {
  return type === 'array' ? children.map((child) => child.value) : value;
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

function readRules(reader: JsonReader, node: Node, known: ReadonlySet<string>, places: Map<string, TextRange>): RuleSettings {
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
      places.set(`rules.${rule}`, rangeOf(value));
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

function isEmptyList(node: Node): boolean {
  return node.type === 'array' && (node.children ?? []).length === 0;
}

function rangeOf({ offset, length }: Node): TextRange {
  return { start: offset, end: offset + length };
}

function isText(node: Node): node is Node & { value: string } {
  return node.type === 'string';
}

function quoted(text: string): string {
  return `"${text}"`;
}
