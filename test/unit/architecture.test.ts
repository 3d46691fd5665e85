import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../server/src/languages';

/** What of a language may import what: each layer those before it. Its other files, which put these together, may import all of them. */
const languageLayers = [
  'fileNames',
  'settings',
  'vocabulary',
  'syntax',
  'model',
  'catalog',
  'schema',
  'rules',
  'hover',
  'features',
] as const;
/** Of the rules, later layers know the kinds of rules and their edits alone, not the rules. */
const sharedByRules = ['rules/rule', 'rules/edits'];
/** What languages rest on. */
const underLanguages = [
  'core',
  'language',
  'xml',
  'flexnet',
  '../../schemas',
  'fastest-levenshtein',
  'fast-xml-parser',
  'xmlchars',
  'jsonc-parser',
  // What a picture file is; the extension's preview tells it alike.
  '../../shared/picture',
];

function layersOfLanguage(id: string): Layer[] {
  // What a file of one language may know of another's is the shape of its summary, and how its texts are told from others.
  const summaries = languages.flatMap((language) => [`${language.id}/summary`, `${language.id}/model/detect`]);
  const inner = languageLayers.map((layer, index) => ({
    layer: `${id}/${layer}`,
    mayImport: [
      ...underLanguages,
      ...summaries,
      ...languageLayers
        .slice(0, index)
        .flatMap((before) => (before === 'rules' ? sharedByRules : [before]))
        .map((path) => `${id}/${path}`),
    ],
  }));
  return [...inner, { layer: id, mayImport: [...underLanguages, ...summaries] }];
}

interface Layer {
  readonly layer: string;
  readonly mayImport: readonly string[];
}

const aboveLanguages = [
  '../../shared',
  'vscode-uri',
  'languages',
  'ruleList',
  'rulePages',
  'errorPages',
  'errors',
  'anonymizeFiles',
  'deploymentTools',
  'pageAddress',
  'ruleFolders.generated',
];

/** What each layer may import, by the start of the path below server/src or by package name; its own files it always may. */
const layers: readonly Layer[] = [
  { layer: 'core', mayImport: ['fastest-levenshtein', 'ignore', 'jsonc-parser', 'get-east-asian-width'] },
  { layer: 'language', mayImport: ['core'] },
  // What files grant, as rows, totals and pages: for the editor and the command line.
  { layer: 'inventory', mayImport: ['core', 'language'] },
  { layer: 'errors', mayImport: ['core'] },
  { layer: 'xml', mayImport: ['core', 'fastest-levenshtein'] },
  { layer: 'flexnet', mayImport: ['core'] },
  ...languages.flatMap(({ id }) => layersOfLanguage(id)),
  // The one list: of each language what is light.
  { layer: 'languages.ts', mayImport: ['language', ...languages.map(({ id }) => `${id}/language`)] },
  { layer: 'ruleFolders.generated.ts', mayImport: [] },
  { layer: 'pageAddress.ts', mayImport: ['ruleFolders.generated', '../../package.json'] },
  { layer: 'rulePages.ts', mayImport: ['core', 'languages', 'ruleFolders.generated'] },
  { layer: 'deploymentTools.ts', mayImport: ['language', 'languages'] },
  { layer: 'anonymizeFiles.ts', mayImport: ['language', 'ruleList'] },
  { layer: 'errorPages.ts', mayImport: ['core', 'language', 'languages', 'ruleList', 'errors'] },
  { layer: 'ruleList.ts', mayImport: ['language', 'languages', 'ruleFolders.generated'] },
  {
    layer: 'lsp/requests',
    mayImport: ['core', 'language', 'inventory', ...aboveLanguages, 'lsp', 'vscode-languageserver', 'vscode-languageserver-textdocument'],
  },
  {
    layer: 'lsp',
    mayImport: [
      'core',
      'language',
      'inventory',
      ...aboveLanguages,
      'node:',
      'tinyglobby',
      'vscode-languageserver',
      'vscode-languageserver-textdocument',
      'vscode-uri',
    ],
  },
  {
    layer: 'cli',
    mayImport: [
      'core',
      'language',
      'inventory',
      ...aboveLanguages,
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

  const pure = files.filter(
    (file) =>
      ['core', 'language', 'inventory', 'xml', 'flexnet', 'errors', ...languages.map(({ id }) => id)].some((folder) =>
        file.startsWith(`${folder}/`),
      ) &&
      // The text of a script that runs in a page.
      file !== 'inventory/formats/pageParts.ts',
  );
  test.each(pure)('%s has no clock, chance, console or process', (file) => {
    const text = readFileSync(path.join(source, file), 'utf8');
    expect(text).not.toMatch(
      /\bDate\.now\b|new Date\(\)|\bMath\.random\b|\bconsole\.|\bprocess\.|\bperformance\.|\bsetTimeout\b|\bfetch\(/,
    );
  });

  test('no file but the list of languages and their own folders names one', () => {
    // The help of the command line has names of files in its examples; what an inventory lists, what somebody may use, and what a deployment needs, is
    // licenses.
    const own = [
      ...languages.map(({ id }) => `${id}/`),
      'xml/',
      'flexnet/',
      // What programs and vendors call their errors.
      'errors/',
      'languages.ts',
      'ruleFolders.generated.ts',
      'cli/help.ts',
      // The table of commands, one of which is named after the files it is about.
      'cli/commands',
      // The commands about presence files, and about plans.
      'cli/presence/',
      'cli/plan/',
      'cli/answers.ts',
      'language/deployment.ts',
      'language/deploymentPage.ts',
      'deploymentTools.ts',
      'lsp/requests/needQuestions.ts',
      'lsp/requests/newPlan.ts',
      'lsp/requests.ts',
      'inventory/',
      'lsp/requests/inventory.ts',
      'cli/inventory/',
      'language/inventory.ts',
      'language/permission.ts',
      'language/permissionPage.ts',
    ];
    const naming = files.filter((file) => {
      if (own.some((start) => file.startsWith(start))) return false;
      const text = readFileSync(path.join(source, file), 'utf8');
      return /license|presence|genesys|flexnet/i.test(text);
    });
    expect(naming).toEqual([]);
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

  test('of the extension, only files with a reason name a language', () => {
    const reasons: Readonly<Record<string, string>> = {
      'languages.generated.ts': 'the list of languages, as far as the extension needs it before the server runs',
      'detect.ts': 'looks at files before the server runs; test/client/detect.test.ts holds it equal to the server',
      'isOurs.ts': 'asks that',
      'inventory/inventoryTree.ts': 'what it lists is licenses',
      'inventory/inventoryReport.ts': 'the same',
      'commands/exportReport.ts': 'the same',
      'licenseByContent.ts': 'finds licenses under other names, for which no server has been started',
      'logByContent.ts': 'finds logs under the names of all logs, for which no server has been started',
      'licenseOffer.ts': 'asks about them',
      'licenseMemory.ts': 'remembers the answers',
      'activation.ts': 'starts that',
      'linkedEditingOffer.ts': 'asks in XML files of ours',
      'clientCommands.ts': 'the command after a sum of licenses',
      'commands/acceptAsIssued.ts': 'license files are issued',
      'commands/cleanMail.ts': 'the language that a cleaned text gets, and the usual name of such a file',
      'commands/openSample.ts': 'the samples',
      'commands/reportIssue.ts': 'the versions of an issue report',
      'commands/addReceived.ts': 'names the kind of files in what it says',
      'commands/explainError.ts': 'names the errors in what it says',
      'commands/checkFile.ts': 'names the kinds of files in what it says',
      'commands/checkWorkspace.ts': 'names the kinds of files in what it says',
      'commands/fixAll.ts': 'names the kinds of files in what it says',
      'deploymentPages.ts': 'its pages say which licenses a deployment needs',
      'commands/newPlan.ts': 'offers the license files that a plan can be compared with',
      'commands/whatIsNeeded.ts': 'asks about licenses',
      'commands/whoMay.ts': 'names the kind of file that names features in what it says',
      'commands/exportTexts.ts': 'presence files have texts to translate',
      'commands/importTexts.ts': 'the same',
      'commands/insertState.ts': 'presence files have states',
      'commands/presenceTarget.ts': 'finds the file for these',
      'commands/compareWith.ts': 'names the kind of files that are compared in what it says, and offers them',
    };
    const naming = readdirSync('client/src', { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.ts') && /license|presence|genesys|flexnet/i.test(readFileSync(`client/src/${file}`, 'utf8')));
    expect(naming.sort()).toEqual(Object.keys(reasons).sort());
  });

  test('the extension client knows nothing of the server’s insides', () => {
    const client = readdirSync('client/src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    for (const file of client) expect(readFileSync(`client/src/${file}`, 'utf8')).not.toContain('server/src');
  });
});
