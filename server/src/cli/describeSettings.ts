import path from 'node:path';
import { LineIndex } from '../core/lineIndex';
import { nothingSet, type ProjectSettings } from '../core/project/projectSettings';
import { type Origin, originsOf } from '../core/project/projectTree';
import { candidates, headOf, nameOf } from '../language/detection';
import type { Language } from '../language/language';
import { languages } from '../languages';
import { jsonWithoutCommands } from './formats/buildCommands';
import { placeOf } from './formats/place';
import { visibleText } from './formats/visible';
import { readIgnored } from './ignored';
import { languageOptions } from './languageOptions';
import { openFile } from './openFile';
import { ProjectFiles } from './projectFiles';
import { isTooLarge, readBytes } from './readBytes';
import { complain, print, wrapColumns } from './terminal';
import { wrap } from './wrap';

export interface ConfigRequest {
  /** A path; there need not be such a file. */
  readonly file: string;
  readonly format: 'text' | 'json';
  /** What options set. */
  readonly rules: ProjectSettings['rules'];
  readonly languages: ProjectSettings['languages'];
  readonly useProjectFiles: boolean;
}

/** Where a value comes from. */
type Source =
  | { readonly source: 'default' }
  | { readonly source: 'option'; readonly option: string }
  | { readonly source: 'project file'; readonly file: string; readonly line: number; readonly column: number };

type Value = { readonly name: string; readonly value: unknown } & Source;

interface Described {
  readonly file: string;
  /** What the file is, or may be. */
  readonly kinds: readonly string[];
  /** The file that leaves it out. */
  readonly ignored: string | null;
  readonly projectFiles: readonly string[];
  readonly settings: readonly Value[];
  /** The rules that are set. */
  readonly rules: readonly Value[];
  /** The patterns of the files that it is judged together with. */
  readonly site: Value | null;
}

/** Prints what holds for a file, and where that is set. Returns the exit status. */
export async function describeSettings(request: ConfigRequest): Promise<number> {
  const projects = new ProjectFiles(request.useProjectFiles ? process.cwd() : undefined);
  const described = await describe(request, projects);
  const problems = projects.takeProblems();
  for (const problem of problems) await complain(`${wrap(`seatkeeper: ${visibleText(problem)}`, wrapColumns(process.stderr))}\n`);
  await print(request.format === 'json' ? `${jsonWithoutCommands(JSON.stringify(described, null, 2))}\n` : textOf(described));
  return problems.length > 0 ? 2 : 0;
}

async function describe({ file, rules, languages: given }: ConfigRequest, projects: ProjectFiles): Promise<Described> {
  const project = await projects.of(file);
  const settings = project?.settings ?? nothingSet;
  const origins = project ? originsOf(project) : new Map<string, Origin>();
  const fromProject = (name: string): Source => {
    const origin = origins.get(name);
    if (!origin) return { source: 'default' };
    const { line, column } = placeOf(origin.range, new LineIndex(origin.text));
    return { source: 'project file', file: path.normalize(origin.file), line, column };
  };
  const kinds = await kindsOf(file);
  const ofKinds = kinds.flatMap(({ id, settings: table }) =>
    Object.entries(table)
      .filter(([, { inProjectFile }]) => inProjectFile)
      .map(([setting, spec]): Value => {
        const name = `${id}.${setting}`;
        const option = languageOptions.find((one) => one.language === id && one.setting === setting)?.option.name ?? '';
        const byOption = given[id]?.[setting];
        if (byOption !== undefined) return { name, value: byOption, source: 'option', option: `--${option}` };
        return { name, value: settings.languages[id]?.[setting] ?? spec.default, ...fromProject(name) };
      }),
  );
  const ofRules = Object.entries({ ...settings.rules, ...rules })
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]): Value => {
      return name in rules ? { name, value, source: 'option', option: '--rule' } : { name, value, ...fromProject(`rules.${name}`) };
    });
  const { isIgnored } = await readIgnored([], projects);
  const ignored = (await projects.ignoredBy(file, false)) ?? ((await isIgnored(file, false)) ? '.seatkeeperignore' : null);
  const site = (await projects.siteOf(file)) ? { name: 'site', value: settings.site, ...fromProject('site') } : null;
  return {
    file,
    kinds: kinds.map(({ id }) => id),
    ignored: ignored && path.normalize(ignored),
    projectFiles: (project?.files ?? []).map((name) => path.normalize(name)),
    settings: ofKinds,
    rules: ofRules,
    site,
  };
}

/** The languages that a file is, or may be, of. */
async function kindsOf(file: string): Promise<readonly Language[]> {
  const bytes = await readBytes(file).catch(() => undefined);
  if (bytes && !isTooLarge(bytes)) {
    const opened = await openFile(file, bytes, { onRuleCrash: () => {} });
    if ('document' in opened) return [opened.language];
  }
  const likely = candidates(languages, { name: nameOf(file), head: bytes && !isTooLarge(bytes) ? headOf(bytes) : '' });
  return likely.length > 0 ? likely : languages;
}

function textOf({ file, ignored, projectFiles, settings, rules, site }: Described): string {
  const set = [...settings, ...rules.map((rule) => ({ ...rule, name: `rules.${rule.name}` })), ...(site ? [site] : [])];
  const cells = set.map((value) => [value.name, textOfValue(value.value), sourceOf(value)].map(visibleText));
  const widths = [0, 1].map((column) => Math.max(0, ...cells.map((row) => row[column]?.length ?? 0)));
  const rows = cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const name = visibleText(file);
  const from = projectFiles.length > 0 ? `Project files: ${projectFiles.map(visibleText).join(', ')}` : 'Project files: none';
  return [
    ...(ignored === null ? [] : [`${name} is not checked: ${visibleText(ignored)} ignores it.`]),
    from,
    ...rows,
    `Every ${rules.length > 0 ? 'other ' : ''}rule has its default severity. Comments in the file go before all of this.`,
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function textOfValue(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function sourceOf(value: Source): string {
  if (value.source === 'default') return 'default';
  return value.source === 'option' ? `option ${value.option}` : `${value.file}:${value.line}:${value.column}`;
}
