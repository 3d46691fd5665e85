import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each layer may import, by the start of the path below server/src or by package name; its own files it always may. */
const layers: readonly { readonly layer: string; readonly mayImport: readonly string[] }[] = [
  { layer: 'core', mayImport: ['fastest-levenshtein', 'ignore', 'jsonc-parser'] },
  { layer: 'license/vocabulary', mayImport: [] },
  { layer: 'license/syntax', mayImport: ['core', 'license/vocabulary', 'fastest-levenshtein'] },
  { layer: 'license/model', mayImport: ['core', 'license/vocabulary', 'license/syntax', 'fastest-levenshtein'] },
  {
    layer: 'license/catalog',
    mayImport: ['core', 'license/vocabulary', 'license/syntax', 'license/model', '../../schemas', 'fastest-levenshtein'],
  },
  {
    layer: 'license/rules',
    mayImport: ['core', 'license/vocabulary', 'license/syntax', 'license/model', 'license/catalog'],
  },
  {
    layer: 'license/hover',
    mayImport: ['core', 'license/vocabulary', 'license/syntax', 'license/model', 'license/catalog', 'license/rules/rule'],
  },
  {
    layer: 'license/features',
    mayImport: [
      'core',
      'license/vocabulary',
      'license/syntax',
      'license/model',
      'license/catalog',
      'license/hover',
      'license/rules/rule',
      'license/rules/edits',
    ],
  },
  { layer: 'license', mayImport: ['core'] },
  { layer: 'xml', mayImport: ['core', 'fastest-levenshtein'] },
  {
    layer: 'presence',
    mayImport: ['core', 'xml', '../../schemas', 'fast-xml-parser', 'xmlchars'],
  },
  { layer: 'fileKind.ts', mayImport: ['license', 'presence', 'xml'] },
  { layer: 'rulePages.ts', mayImport: ['core', 'license', 'presence'] },
  { layer: 'ruleFolders.generated.ts', mayImport: [] },
  { layer: 'pageAddress.ts', mayImport: ['ruleFolders.generated'] },
  { layer: 'ruleList.ts', mayImport: ['core', 'license', 'presence'] },
  {
    layer: 'lsp',
    mayImport: [
      'core',
      'license',
      'presence',
      'xml',
      'fileKind',
      'ruleList',
      'rulePages',
      'pageAddress',
      'ruleFolders.generated',
      '../../shared',
      'node:',
      'tinyglobby',
      'vscode-languageserver',
      'vscode-languageserver-textdocument',
    ],
  },
  {
    layer: 'cli',
    mayImport: [
      'core',
      'license',
      'presence',
      'xml',
      'fileKind',
      'ruleList',
      'rulePages',
      'pageAddress',
      'ruleFolders.generated',
      'node:',
      'tinyglobby',
      'ignore',
      'picocolors',
      'wrap-ansi',
      'get-east-asian-width',
      '../../package.json',
    ],
  },
];

const source = path.resolve('server/src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));

function layerOf(file: string) {
  return layers.find(({ layer }) => file === layer || file.startsWith(`${layer}/`));
}

function importsOf(file: string): string[] {
  const text = readFileSync(path.join(source, file), 'utf8');
  return [...text.matchAll(/^(?:import|export|\}).* from '([^']+)'|^import '([^']+)'|\b(?:import|require)\('([^']+)'\)/gm)].map((match) => {
    const target = match[1] ?? match[2] ?? match[3] ?? '';
    return target.startsWith('.') ? path.posix.normalize(path.posix.join(path.posix.dirname(file), target)) : target;
  });
}

function isWithin(target: string, allowed: string): boolean {
  return target === allowed || target.startsWith(allowed.endsWith(':') ? allowed : `${allowed}/`);
}

describe('the architecture', () => {
  test.each(files)('%s imports only what its layer may', (file) => {
    const layer = layerOf(file);
    expect(layer, 'every file belongs to a layer').toBeDefined();
    const allowed = [layer?.layer ?? '', ...(layer?.mayImport ?? [])];
    const forbidden = importsOf(file).filter((target) => !allowed.some((prefix) => isWithin(target, prefix)));
    expect(forbidden).toEqual([]);
  });

  test('what judges a presence file while typing loads neither the validators nor fast-xml-parser', () => {
    const loaded = new Set(['presence/checker.ts', 'presence/model/presenceFile.ts']);
    const packages = new Set<string>();
    for (const file of loaded)
      for (const target of importsOf(file)) {
        if (files.includes(`${target}.ts`)) loaded.add(`${target}.ts`);
        else packages.add(target);
      }
    expect([...loaded].filter((file) => /schema\/(?:validat|fromParser)/.test(file))).toEqual([]);
    expect([...packages].filter((name) => /^(?:ajv|fast-xml-parser)/.test(name))).toEqual([]);
  });

  const pure = files.filter((file) => /^(?:core|license|xml|presence)\//.test(file));
  test.each(pure)('%s has no clock, chance, console or process', (file) => {
    const text = readFileSync(path.join(source, file), 'utf8');
    expect(text).not.toMatch(
      /\bDate\.now\b|new Date\(\)|\bMath\.random\b|\bconsole\.|\bprocess\.|\bperformance\.|\bsetTimeout\b|\bfetch\(/,
    );
  });

  test('of the server, six files know that it may run on Node', () => {
    const onNode = files.filter(
      (file) => file.startsWith('lsp/') && importsOf(file).some((target) => /^(?:node:|tinyglobby$)/.test(target)),
    );
    expect(onNode).toEqual([
      'lsp/nodeTranslations.ts',
      'lsp/nodeWatchdog.ts',
      'lsp/watchdog.ts',
      'lsp/workspace/findFiles.ts',
      'lsp/workspace/nodeFiles.ts',
    ]);
  });

  test('the extension client knows nothing of the server’s insides', () => {
    const client = readdirSync('client/src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    for (const file of client) expect(readFileSync(`client/src/${file}`, 'utf8')).not.toContain('server/src');
  });
});
