import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { decode } from '../../server/src/core/decode';
import { applyEdits } from '../../server/src/core/text';
import { runNode, type TestFolder } from '../support/cli';
import { cleanLicense, licenseWithDuplicate, licenseWithTab } from '../support/licenses';
import { sarifSchema } from '../support/sarifSchema';
import { folderWith, useCli } from '../support/useCli';

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}
interface Location {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string; readonly index: number }; readonly region: Region };
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly relatedLocations?: readonly Location[];
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {
      readonly replacements: readonly { readonly deletedRegion: Region; readonly insertedContent?: { readonly text: string } }[];
    }[];
  }[];
}
interface Run {
  readonly results: readonly Result[];
  readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
  readonly invocations: readonly { readonly executionSuccessful: boolean }[];
  readonly tool: {
    readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri: string; readonly help: object }[] };
  };
}

const cli = useCli();
let folder: TestFolder;
const validate = new Ajv({ allErrors: true, strict: false }).compile(sarifSchema);

/** The one run of a SARIF log that is valid by itself, and its text. */
async function sarif(files: Record<string, string | Uint8Array>, args: readonly string[] = ['.']) {
  folder = folderWith(files);
  const { stdout, exitCode } = await runNode(cli.file, ['check', '--today', '2026-06-15', '--format', 'sarif', ...args], {
    cwd: folder.path,
  });
  const log = JSON.parse(stdout) as { runs: [Run] };
  validate(log);
  expect(validate.errors).toBe(null);
  expect(stdout).not.toContain(folder.path);
  const [run] = log.runs;
  const { rules } = run.tool.driver;
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const result of run.results) {
    expect(rules[result.ruleIndex]?.id).toBe(result.ruleId);
    for (const { physicalLocation } of [...result.locations, ...(result.relatedLocations ?? [])]) {
      const { uri, index } = physicalLocation.artifactLocation;
      expect(run.artifacts[index]?.location.uri).toBe(uri);
    }
  }
  return { run, stdout, exitCode };
}

/** The text as SARIF counts it: without a byte order mark. */
function textOf(content: string | Uint8Array): string {
  return (typeof content === 'string' ? content : decode(content).text).replace(/^\ufeff/, '');
}

function rangeOf(text: string, { startLine, startColumn, endLine, endColumn }: Region) {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
  const offset = (line: number, column: number) => (starts[line - 1] ?? Number.NaN) + column - 1;
  return { start: offset(startLine, startColumn), end: offset(endLine, endColumn) };
}

test('a log of one finding', async () => {
  const { run, exitCode } = await sarif({ 'a b/license.dat': licenseWithTab }, ['a b', '--rule', 'tab=error']);
  const location = { uri: 'a%20b/license.dat', uriBaseId: '%SRCROOT%', index: 0 };
  const region = { startLine: 2, startColumn: 17, endLine: 2, endColumn: 18 };
  expect(run.results.find(({ ruleId }) => ruleId === 'tab')).toEqual({
    ruleId: 'tab',
    ruleIndex: 0,
    level: 'error',
    message: { text: expect.stringMatching(/^A Tab character\b/) },
    locations: [{ physicalLocation: { artifactLocation: location, region } }],
    fixes: [
      {
        description: { text: 'Replace the Tab with spaces' },
        artifactChanges: [{ artifactLocation: location, replacements: [{ deletedRegion: region, insertedContent: { text: ' ' } }] }],
      },
    ],
    partialFingerprints: { 'seatkeeper/v1': expect.stringMatching(/^[0-9a-f]{16}$/) },
  });
  expect(run.artifacts).toEqual([{ location, roles: ['analysisTarget'] }]);
  expect(run.invocations).toEqual([{ executionSuccessful: true }]);
  expect(run.tool.driver).toMatchObject({ name: 'Seatkeeper', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
  expect(run.tool.driver.rules[0]).toEqual({
    id: 'tab',
    shortDescription: { text: expect.stringMatching(/^A Tab character in .*\.$/) },
    help: { text: expect.stringContaining('https://'), markdown: expect.stringMatching(/^# tab\n/) },
    helpUri: expect.stringMatching(/^https:\/\/.*\/rules\/layout\/tab\.md$/),
    defaultConfiguration: { level: 'warning' },
    properties: { tags: ['layout'] },
  });
  expect(exitCode).toBe(1);
});

describe('every region is inside its file, and every fix is the one that an editor applies', () => {
  const crlf = licenseWithDuplicate.replaceAll('\n', '\r\n');
  const mixed = `${licenseWithTab}FEATURE b genesys.d 8.0 permanent 5 \\ \n    SIGN="A1 B2\r# caf\u00e9\n\tx`;
  test.each([
    ['UNIX line ends', licenseWithTab],
    ['Windows line ends', crlf],
    ['all line ends mixed', mixed],
    ['a byte order mark', `\ufeff${licenseWithTab}`],
    ['UTF-16', Buffer.from(`\ufeff${mixed}`, 'utf16le')],
    ['Latin-1', Buffer.from(mixed, 'latin1')],
    ['characters of two units', licenseWithTab.replace('SERVER', '# 😀\nSERVER').replace('genesys.d\t', 'genesys😀.d\t')],
    ['nothing in it', ''],
  ])('%s', async (_, content) => {
    const { run } = await sarif({ 'license.dat': content });
    const text = textOf(content);
    for (const result of run.results) {
      const edits = (result.fixes ?? []).flatMap(({ artifactChanges }) => artifactChanges.flatMap((change) => change.replacements));
      const places = [...result.locations, ...(result.relatedLocations ?? [])].map(({ physicalLocation }) => physicalLocation.region);
      for (const region of [...places, ...edits.map(({ deletedRegion }) => deletedRegion)]) {
        const { start, end } = rangeOf(text, region);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
    const tabs = run.results.filter(({ ruleId }) => ruleId === 'tab');
    for (const { locations } of tabs) {
      const { start, end } = rangeOf(text, (locations[0] as Location).physicalLocation.region);
      expect(text.slice(start, end)).toBe('\t');
    }
    const [replacement] = tabs[0]?.fixes?.[0]?.artifactChanges[0]?.replacements ?? [];
    if (replacement) {
      const edit = { range: rangeOf(text, replacement.deletedRegion), newText: replacement.insertedContent?.text ?? '' };
      expect(applyEdits(text, [edit])).toBe(text.replace('\t', ' '));
    }
  });
});

test('a byte order mark, which has no place in SARIF, is reported at the start and without a fix', async () => {
  const { run } = await sarif({ 'license.dat': `\ufeff${cleanLicense}` });
  const mark = run.results.find(({ ruleId }) => ruleId === 'byte-order-mark');
  expect(mark?.locations[0]?.physicalLocation.region).toEqual({ startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 });
  expect(mark).not.toHaveProperty('fixes');
});

test('several files, clean ones too', async () => {
  const { run } = await sarif({ 'b.lic': licenseWithTab, 'a.lic': '# nothing\n', 'x/c.lic': licenseWithDuplicate });
  expect(run.artifacts.map(({ location }) => location.uri)).toEqual(['a.lic', 'b.lic', 'x/c.lic']);
  expect(run.results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.index)).not.toContain(0);
});

test('no file at all', async () => {
  const { run, exitCode } = await sarif({}, ['missing.lic']);
  expect(run).toMatchObject({ results: [], artifacts: [], invocations: [{ executionSuccessful: false }] });
  expect(exitCode).toBe(2);
});

test('a file outside the current folder has a relative name', async () => {
  const elsewhere = folderWith({ 'license.dat': licenseWithTab });
  const { run } = await sarif({}, [elsewhere.of('license.dat')]);
  const { uri } = run.artifacts[0]?.location ?? { uri: '' };
  expect(uri).toBe(`../${path.basename(elsewhere.path)}/license.dat`);
  expect(uri).not.toContain(pathToFileURL(elsewhere.path).pathname);
});

test('words of the file become neither a placeholder nor a link', async () => {
  const { run } = await sarif({ 'x.lic': `${cleanLicense}FEATURE a b c [click](http://x.example) {0} AUTH={ x\n` });
  const messages = run.results.map(({ message }) => message.text).join('\n');
  expect(messages).not.toMatch(/\]\(|(?<!\{)\{\d+\}(?!\})/);
});

test('more findings than are shown', async () => {
  const { run } = await sarif({ 'x.lic': licenseWithTab.repeat(600) });
  expect(run.results).toHaveLength(1001);
  expect(run.tool.driver.rules.at(-1)).toMatchObject({ id: 'findings-capped' });
});
