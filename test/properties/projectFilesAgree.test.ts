import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { ignoresCase } from '../../server/src/cli/paths';
import { ProjectFiles as OfCommandLine } from '../../server/src/cli/projectFiles';
import { inOneLine } from '../../server/src/core/headline';
import { type Message, render } from '../../server/src/core/message';
import { WorkspaceFolders } from '../../server/src/lsp/workspace/folders';
import { nodeFiles } from '../../server/src/lsp/workspace/nodeFiles';
import * as projectFile from '../../server/src/lsp/workspace/projectFile';
import { ProjectFiles as OfEditor } from '../../server/src/lsp/workspace/projectFiles';
import { decodedUri } from '../../server/src/lsp/workspace/uris';
import { runs } from '../support/runs';

const RC = '.seatkeeperrc.json';
/** Names that URIs write otherwise than paths among them. */
const folders = ['', 'a', 'a/b', 'a/b c', 'ä #%20', "[x] (y)'!"];
const names = ['base.json', 'more %2F.json', RC];
const places = folders.flatMap((folder) => names.map((name) => (folder === '' ? name : `${folder}/${name}`)));
const files = folders.flatMap((folder) => ['one.lic', 'two #.dat'].map((name) => (folder === '' ? name : `${folder}/${name}`)));

const severity = fc.constantFrom('off', 'hint', 'error', 'default', 'wrong');
const patterns = fc.array(fc.constantFrom('*.lic', '!one.lic', '/a/', 'b*', '*.dat', '[x]*', '/b c/*', '**/two*'), { maxLength: 2 });
const settings = {
  rules: fc.dictionary(fc.constantFrom('tab', 'expired', 'no-such-rule'), severity, { maxKeys: 2 }),
  license: fc.record({ managerVersion: fc.constantFrom('9.5', '11.7', 'x'), expiryWarningDays: fc.nat(3) }, { requiredKeys: [] }),
};
/** A path from one place to another, or to nowhere. */
const base = fc.oneof(
  { arbitrary: fc.constantFrom(...places), weight: 6 },
  { arbitrary: fc.constantFrom('../out.json', 'no.json', 'a', '/a', '.'), weight: 1 },
);
const content = fc.record(
  {
    root: fc.boolean(),
    extends: base,
    ...settings,
    ignore: patterns,
    site: patterns,
    overrides: fc.array(fc.record({ files: patterns, ...settings }, { requiredKeys: ['files'] }), { maxLength: 2 }),
  },
  { requiredKeys: [] },
);
const trees = fc.dictionary(
  fc.constantFrom(...places),
  fc.oneof({ arbitrary: content, weight: 9 }, { arbitrary: fc.constant('{'), weight: 1 }),
  {
    minKeys: 1,
    maxKeys: 8,
  },
);

test('the editor and the command line make the same of any folders of project files', async () => {
  const seen = { extended: 0, ignored: 0, sites: 0, set: 0, problems: 0 };
  await fc.assert(
    fc.asyncProperty(trees, async (tree) => {
      const root = mkdtempSync(path.join(tmpdir(), 'seatkeeper-agree-'));
      try {
        for (const folder of folders) mkdirSync(path.join(root, folder), { recursive: true });
        for (const [place, content] of Object.entries(tree)) {
          const from = path.posix.dirname(place);
          const isPlace = typeof content === 'object' && content.extends !== undefined && places.includes(content.extends);
          const there = isPlace ? { ...content, extends: path.posix.relative(from, content.extends ?? '') || '.' } : content;
          writeFileSync(path.join(root, place), typeof there === 'string' ? there : JSON.stringify(there, null, 1));
        }
        const [one, other] = [await inEditor(root), await onCommandLine(root)];
        expect(one).toEqual(other);
        seen.problems += one.problems.length;
        seen.extended += one.problems.some((problem) => !problem.includes(RC)) ? 1 : 0;
        for (const { rules, ignored, site } of one.found) {
          if (ignored) seen.ignored++;
          if (site) seen.sites++;
          if (Object.keys(rules).length > 0) seen.set++;
        }
      } finally {
        rmSync(root, { recursive: true });
      }
    }),
    { numRuns: runs(200) },
  );
  for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(20);
});

async function inEditor(root: string) {
  const uriOf = (name: string) => pathToFileURL(path.join(root, name)).href;
  const said = new Map<string, readonly string[]>();
  const projects = new OfEditor({
    connection: {
      console: { error: (text: string) => expect.fail(text) },
      sendDiagnostics: ({ uri, diagnostics }: PublishDiagnosticsParams) => {
        const name = decodedUri(uri).slice(decodedUri(uriOf('')).length + 1);
        const problems = diagnostics.map(
          ({ range: { start }, message }) => `${name}:${start.line + 1}:${start.character + 1}: ${inOneLine(String(message))}`,
        );
        said.set(uri, problems);
      },
    } as never,
    folders: new WorkspaceFolders({ workspaceFolders: [{ uri: pathToFileURL(root).href, name: '' }], rootUri: null }),
    environment: { projectFile: () => projectFile, ignoresCase } as never,
    words: { of: (message: Message) => render(message) } as never,
    files: nodeFiles,
    onExtended: () => {},
  });
  const found = [];
  for (const name of files) {
    const { settings, ignores, site } = await projects.of(uriOf(name));
    const { rules, languages } = settings;
    found.push({
      name,
      rules,
      languages,
      ignored: ignores([]),
      site: site && files.filter((file) => site.includes(uriOf(file))),
      folder: site && decodedUri(site.folder),
    });
  }
  return { found, problems: [...said.values()].flat().map(withoutReason).sort() };
}

async function onCommandLine(root: string) {
  const projects = new OfCommandLine(root);
  const found = [];
  for (const file of files) {
    const name = path.join(root, file);
    const { rules = {}, languages = {} } = (await projects.of(name))?.settings ?? {};
    const site = await projects.siteOf(name);
    found.push({
      name: file,
      rules,
      languages,
      ignored: (await projects.ignoredBy(name, false)) !== undefined,
      site: site && files.filter((other) => site.includes(path.join(root, other))),
      folder: site && decodedUri(pathToFileURL(site.folder).href).replace(/\/$/, ''),
    });
  }
  const problems = projects.takeProblems().map((problem) => problem.replaceAll(path.sep, '/'));
  return { found, problems: problems.map(withoutReason).sort() };
}

/** The editor's files do not tell why one cannot be read. */
function withoutReason(problem: string): string {
  return problem.replace(/There is no file .* that can be read.*|The file .* was not read.*/, 'not read');
}
