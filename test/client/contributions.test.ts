import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../client/src/commands/commands';
import { type Context, holds } from '../support/whenClause';

interface MenuItem {
  readonly command: string;
  readonly when: string;
  readonly group: string;
}
interface Step {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}

/** The texts of the manifest may be in a file of their own. */
const texts: Record<string, string> = existsSync('package.nls.json') ? JSON.parse(readFileSync('package.nls.json', 'utf8')) : {};
const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'), (_, value) =>
  typeof value === 'string' && /^%[^%]+%$/.test(value) ? texts[value.slice(1, -1)] : value,
);
const declared: string[] = contributes.commands.map(({ command }: MenuItem) => command);
const views: string[] = Object.values<{ id: string }[]>(contributes.views).flatMap((group) => group.map(({ id }) => id));
const settings = Object.keys(contributes.configuration.properties);
const menus: [string, MenuItem][] = Object.entries<MenuItem[]>(contributes.menus).flatMap(([menu, items]) =>
  items.map((item): [string, MenuItem] => [menu, item]),
);
const steps: Step[] = contributes.walkthroughs.flatMap((walkthrough: { steps: Step[] }) => walkthrough.steps);
const sources = readdirSync('client/src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(path.join('client/src', file), 'utf8'));

/** What VS Code and the extension know of a file when they decide about a menu. */
function contextOf(file: string, languageId: string, isOurXml = false): Context {
  return {
    editorLangId: languageId,
    explorerResourceIsFolder: false,
    explorerResourceIsRoot: false,
    resourceFilename: path.posix.basename(file),
    resourceLangId: languageId,
    resourcePath: file,
    workspaceFolderCount: 1,
    view: '',
    viewItem: '',
    'seatkeeper.groupedBy': 'file',
    'seatkeeper.started': true,
    'seatkeeper.files': ['/site/ucc/presence.xml', ...(isOurXml ? [file] : [])],
  };
}

/** The menus, besides the palette, that have an entry of ours for a file. */
function menusFor(context: Context): string[] {
  const shown = menus.filter(([menu, { when }]) => menu !== 'commandPalette' && holds(when, context));
  return [...new Set(shown.map(([menu]) => menu))].sort();
}

describe('commands', () => {
  test('each that is declared is carried out, and the other way round', () => {
    expect(Object.keys(commands).sort()).toEqual([...declared].sort());
  });

  test('each that the client calls exists', () => {
    const registered = sources.flatMap((text) => [...text.matchAll(/(?:const \w+ = |registerCommand\()'(seatkeeper\.\w+)'/g)]);
    const known = new Set([...declared, ...settings, ...registered.map(([, id]) => id)]);
    // Context keys, the status item, and the server's own command.
    const others = [
      'seatkeeper.started',
      'seatkeeper.files',
      'seatkeeper.groupedBy',
      'seatkeeper.status',
      'seatkeeper.report',
      'seatkeeper.preview',
      'seatkeeper.workspace.check',
      ...views,
    ];
    const named = sources.flatMap((text) => [...text.matchAll(/['":](seatkeeper\.\w[\w.]*)['?]/g)].map(([, id = '']) => id));
    expect(named.filter((id) => !known.has(id) && !others.includes(id))).toEqual([]);
  });

  test('each has a title that makes sense after its category', () => {
    for (const { title, category } of contributes.commands) {
      expect(category).toBe('Seatkeeper');
      expect(title).toMatch(/^[A-Z][^.]+$/);
    }
  });
});

describe('menus', () => {
  test.each(menus)('%s has an entry of a command that exists, under a condition that can be met', (_, { command, when }) => {
    expect(declared).toContain(command);
    expect(() => holds(when, contextOf('/site/license.dat', 'flexnet-license'))).not.toThrow();
  });

  test('what they ask the extension for is set by it', () => {
    const keys = new Set(menus.flatMap(([, { when }]) => when.match(/seatkeeper\.\w+/g) ?? []).filter((key) => !views.includes(key)));
    for (const key of keys) expect(sources.some((text) => text.includes(`'setContext', '${key}'`))).toBe(true);
  });

  test.each([
    ['/site/books.xml', 'xml'],
    ['/site/pom.xml', 'xml'],
    ['/site/my-presence.xml', 'xml'],
    ['/site/license.dat.txt', 'plaintext'],
    ['/site/readme.md', 'markdown'],
    ['/site/settings.json', 'jsonc'],
  ])('none has an entry of ours for %s', (file, languageId) => {
    expect(menusFor(contextOf(file, languageId))).toEqual([]);
    expect(menusFor({ ...contextOf(file, languageId), explorerResourceIsFolder: true })).toEqual([]);
  });

  test.each([
    ['a license file', contextOf('/site/license.dat', 'flexnet-license'), ['editor/context', 'editor/title/context', 'explorer/context']],
    ['a presence file', contextOf('/site/presence_de.xml', 'xml', true), ['editor/context', 'editor/title', 'explorer/context']],
    ['a presence file under another name', contextOf('/site/states.xml', 'xml', true), ['editor/context', 'editor/title']],
    ['a deployment plan', contextOf('/site/site.seatplan.json', 'jsonc'), ['editor/context', 'editor/title', 'explorer/context']],
    ['a file that is named like one and is none', contextOf('/site/moc.xml', 'xml'), ['explorer/context']],
    [
      'a folder that is named like a file, and so has no tab',
      { ...contextOf('/site/a.lic', 'flexnet-license'), explorerResourceIsFolder: true, editorLangId: '' },
      ['editor/title/context'],
    ],
  ])('%s has our entries where they help', (_, context, expected) => {
    expect(menusFor(context)).toEqual(expected);
  });

  test.each([
    ['a license file', contextOf('/site/license.dat', 'flexnet-license')],
    ['a presence file', contextOf('/site/presence.xml', 'xml', true)],
    ['an options file', contextOf('/site/contosod.opt', 'flexnet-options', true)],
    ['a debug log', contextOf('/site/contosod.log', 'flexnet-log', true)],
    ['a folder', { ...contextOf('/site', ''), explorerResourceIsFolder: true, explorerResourceIsRoot: true }],
  ])('no two entries have the same place in a menu of %s', (_, context) => {
    const shown = menus.filter(([menu, { when }]) => menu !== 'commandPalette' && holds(when, context));
    const places = shown.map(([menu, { group }]) => `${menu} ${group}`);
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter((place, index) => places.indexOf(place) < index)).toEqual([]);
  });

  test('the palette offers to fix what is open only where that makes sense', () => {
    const { when } = contributes.menus.commandPalette.find(({ command }: MenuItem) => command === 'seatkeeper.fixAll');
    expect(holds(when, contextOf('/site/license.dat', 'flexnet-license'))).toBe(true);
    expect(holds(when, contextOf('/site/books.xml', 'xml'))).toBe(false);
  });
});

describe('the walkthrough', () => {
  test.each(steps.map((step): [string, Step] => [step.id, step]))(
    'step %s names what exists',
    (_, { description, completionEvents, media }) => {
      for (const [, command = '', args] of description.matchAll(/\(command:([\w.]+)\??([^)]*)\)/g)) {
        if (command.startsWith('seatkeeper.')) expect(declared).toContain(command);
        const values: unknown[] = args ? JSON.parse(decodeURIComponent(args)) : [];
        if (command === 'workbench.action.openSettings') expect(settings).toContain(values[0]);
      }
      expect(completionEvents.length).toBeGreaterThan(0);
      for (const event of completionEvents) {
        const [, kind, name] = /^(\w+):(.+)$/.exec(event) ?? [];
        if (kind === 'onCommand' && name?.startsWith('seatkeeper.')) expect(declared).toContain(name);
        if (kind === 'onSettingChanged') expect(settings).toContain(name);
        if (kind === 'onLink') expect(description).toContain(`(${name})`);
      }
      expect(existsSync(media.svg)).toBe(true);
      expect(media.altText).toMatch(/\.$/);
      const picture = readFileSync(media.svg, 'utf8');
      expect(picture.length).toBeLessThan(5000);
      expect(picture).toContain(`<title>${media.altText}</title>`);
    },
  );

  test('has four to six steps', () => {
    expect(steps.length).toBeGreaterThanOrEqual(4);
    expect(steps.length).toBeLessThanOrEqual(6);
  });
});

test('the package holds what the extension reads, and is small', () => {
  const files = execFileSync(process.execPath, ['node_modules/@vscode/vsce/vsce', 'ls', '--no-dependencies'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line !== '');
  for (const file of ['samples/license.dat', 'samples/presence.xml', 'dist/web/server.js', ...steps.map(({ media }) => media.svg)]) {
    expect(files).toContain(file);
  }
  expect(files.length).toBeLessThanOrEqual(60);
  // It looks at every file of the folder.
}, 180_000);
