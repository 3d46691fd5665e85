// Prints what Seatkeeper costs, beside what the same work costs at the least, all in one run. Nothing is judged here.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { loadTypeScript } from './load-typescript.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
const folder = mkdtempSync(path.join(tmpdir(), 'seatkeeper-bench-'));
const { median } = await loadTypeScript('test/bench/measure.ts');
const { measureKeystrokes } = await loadTypeScript('test/bench/keystroke.ts');
const { licenseOf } = await loadTypeScript('test/bench/sampleText.ts');
const { measurePresence, presenceOf } = await loadTypeScript('test/bench/presence.ts');
const { barePassOf, writeFleet } = await loadTypeScript('test/bench/fleet.ts');
const { measureWorkspace, writeWorkspace } = await loadTypeScript('test/bench/workspace.ts');
const { measureOptions } = await loadTypeScript('test/bench/options.ts');
const { measureLicenseEditing, measureOptionsEditing, measurePresenceEditing } = await loadTypeScript('test/bench/editing.ts');
const { measurePlans } = await loadTypeScript('test/bench/plan.ts');
const { measurePreview } = await loadTypeScript('test/bench/preview.ts');
const { measureLog } = await loadTypeScript('test/bench/log.ts');

try {
  await import('./build.mjs');
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}. Times in milliseconds, medians.\n`);
  keystrokes();
  presence();
  preview();
  optionsFiles();
  logs();
  plans();
  await editing();
  await workspaceCheck();
  fleet();
  await startUp();
  commandLine();
  sizes();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function keystrokes() {
  console.log('From a keystroke in the middle of the file to all its findings, and the first check of the same text:');
  console.log('(times = multiple of one bare pass over the characters; a 60 Hz frame is 16 ms)');
  table(
    ['features', 'KB', 'bare pass', 'parse', 'rules', 'keystroke', 'times', 'first parse', 'first rules', 'first check', 'times'],
    measureKeystrokes([100, 1000, 10000], 40).map((row) => [
      row.features,
      row.kilobytes.toFixed(0),
      row.barePass.toFixed(2),
      row.parse.toFixed(2),
      row.rules.toFixed(2),
      (row.parse + row.rules).toFixed(2),
      ((row.parse + row.rules) / row.barePass).toFixed(1),
      row.coldParse.toFixed(1),
      row.coldRules.toFixed(1),
      (row.coldParse + row.coldRules).toFixed(1),
      ((row.coldParse + row.coldRules) / row.barePass).toFixed(1),
    ]),
  );
}

function logs() {
  console.log('\nThe story of a debug log, in chunks of 64 KB (times = multiple of finding the ends of its lines):');
  table(
    ['MB', 'lines', 'line ends', 'story', 'times', 'MB/s', 'heap MB'],
    measureLog([1, 10, 100]).map((row) => [
      row.megabytes.toFixed(1),
      row.lines,
      row.lineEnds.toFixed(0),
      row.story.toFixed(0),
      (row.story / row.lineEnds).toFixed(1),
      ((row.megabytes / row.story) * 1000).toFixed(0),
      row.heap.toFixed(0),
    ]),
  );
}

function plans() {
  console.log('\nA deployment plan, from a keystroke to all its findings; nothing is kept from the version before:');
  table(
    ['servers', 'KB', 'bare pass', 'parse', 'sums', 'check'],
    measurePlans([100, 1000, 5000]).map((row) => [
      row.servers,
      row.kilobytes.toFixed(0),
      row.barePass.toFixed(2),
      row.parse.toFixed(1),
      row.sums.toFixed(1),
      row.check.toFixed(1),
    ]),
  );
}

function presence() {
  const rows = measurePresence([10, 100, 1024, 10240]);
  console.log('\npresence.xml, from a keystroke to all its findings; the schema stage follows when typing pauses:');
  console.log('(beside saxes and fast-xml-parser alone on the same text, and xmllint as a process where it is installed)');
  table(
    ['KB', 'states', 'parse', 'rules', 'keystroke', 'schema', 'saxes', 'fast-xml-parser', 'xmllint --schema', 'findings'],
    rows.map((row) => [
      row.kilobytes.toFixed(0),
      row.states,
      row.parse.toFixed(2),
      row.rules.toFixed(2),
      (row.parse + row.rules).toFixed(2),
      row.schema.toFixed(2),
      row.saxes.toFixed(2),
      row.fastXmlParser.toFixed(2),
      xmllint(presenceOf(Math.round(row.kilobytes)).text),
      row.findings,
    ]),
  );
}

function preview() {
  console.log('\nThe preview of presence.xml, from a keystroke to what its page is sent:');
  console.log('(the page draws it in less than a frame: test/vscode/ui/preview.test.mjs measures that in VS Code, and prints it)');
  table(
    ['states', 'KB', 'bare pass', 'parse', 'preview', 'change', 'bytes sent'],
    measurePreview([100, 1000, 10000]).map((row) => [
      row.states,
      row.kilobytes.toFixed(0),
      row.barePass.toFixed(2),
      row.parse.toFixed(1),
      row.preview.toFixed(1),
      row.change.toFixed(1),
      row.sentBytes,
    ]),
  );
}

function optionsFiles() {
  console.log('\nAn options file, from a keystroke to all its findings:');
  table(
    ['groups', 'KB', 'bare pass', 'parse', 'parse and check'],
    measureOptions([10, 100, 1000]).map((row) => [
      row.groups,
      row.kilobytes.toFixed(0),
      row.barePass.toFixed(2),
      row.parse.toFixed(2),
      row.check.toFixed(2),
    ]),
  );
}

async function editing() {
  for (const [file, rows] of [
    ['a license file of 10,000 features', await measureLicenseEditing(10_000)],
    ['a presence.xml of 2,500 states', await measurePresenceEditing(2_500)],
    ['an options file of 1,000 groups', await measureOptionsEditing(1000)],
  ]) {
    console.log(`\nWhat an editor asks of ${file}, right after a keystroke in the middle, its findings known, and asked again:`);
    console.log('(times = multiple of one bare pass over the characters, after the keystroke)');
    table(
      ['feature', 'ms', 'times', 'goal', 'again'],
      rows.map(({ feature, afterKeystroke, barePass, goal, warm }) => [
        feature,
        afterKeystroke.toFixed(2),
        (afterKeystroke / barePass).toFixed(1),
        `${afterKeystroke < goal ? '<' : 'not <'} ${goal}`,
        warm.toFixed(2),
      ]),
    );
  }
}

async function workspaceCheck() {
  const workspace = path.join(folder, 'workspace');
  writeWorkspace(workspace, 1000);
  const { files, read, first, again, findings } = await measureWorkspace(workspace);
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    spawnSync(process.execPath, ['dist/cli.js', 'check', workspace], { stdio: 'ignore' });
    return performance.now() - start;
  });
  console.log('\nChecking all files of a folder, 900 licenses of 20 features and 100 presence files of 10 KB:');
  table(
    ['way', 'files', 'ms', 'times reading', 'findings'],
    [
      ['reading them alone', files, read.toFixed(0), '1.0', ''],
      ['the server, first', files, first.toFixed(0), (first / read).toFixed(1), findings],
      ['the server, again', files, again.toFixed(0), (again / read).toFixed(1), findings],
      ['the command line, as a process', files, median(times).toFixed(0), (median(times) / read).toFixed(1), ''],
    ],
  );
}

/** Licenses of a whole company: what one thread takes to check the texts, with nothing around it, is the measure. */
function fleet() {
  const files = 10_000;
  const top = path.join(folder, 'fleet');
  writeFleet(top, files);
  const threads = availableParallelism();
  const { read, check, megabytes: size } = barePassOf(top);
  const least = read + check / threads;
  const rows = [
    ['check', []],
    ['check', ['--threads', '1']],
    ['list', ['--format', 'csv']],
    ['list', ['--format', 'html']],
    ['list', ['--format', 'csv', '--threads', '1']],
    ['monitor', []],
  ].map(([command, options]) => {
    const start = performance.now();
    const { cpu, memory } = spawnMeasured(['dist/cli.js', command, ...options, top]);
    const time = performance.now() - start;
    return [`seatkeeper ${[command, ...options].join(' ')}`, time.toFixed(0), cpu.toFixed(0), (time / least).toFixed(1), megabytes(memory)];
  });
  console.log(`\n${files} license files of 20 features, ${size.toFixed(0)} MB, by the command line on ${threads} processors:`);
  console.log('(times = multiple of reading plus one bare pass of parser and rules, shared among all processors; goal: < 2)');
  table(
    ['command', 'ms', 'CPU ms', 'times', 'memory MB'],
    [['reading them alone', read.toFixed(0), '', '', ''], ['a bare pass on one processor', check.toFixed(0), '', '', ''], ...rows],
  );
}

/** Runs Node with what follows, and says what it took: milliseconds of processors, and the most resident memory in bytes. */
function spawnMeasured(words) {
  const report = path.join(folder, 'usage.json');
  const reporter = path.join(folder, 'usage.cjs');
  writeFileSync(
    reporter,
    `process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
      if (require('node:worker_threads').isMainThread) require('node:fs').writeFileSync(${JSON.stringify(report)}, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS * 1024 })); });`,
  );
  const { status } = spawnSync(process.execPath, ['--require', reporter, ...words], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${words.join(' ')}: ended with ${status}`);
  return JSON.parse(readFileSync(report, 'utf8'));
}

/** Milliseconds of one process that validates a text against the tests' XSD, or a word where there is no xmllint. */
function xmllint(text) {
  if (spawnSync('xmllint', ['--version'], { stdio: 'ignore' }).error) return 'not installed';
  const file = path.join(folder, 'presence.xml');
  writeFileSync(file, text);
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    spawnSync('xmllint', ['--noout', '--schema', 'test/presence/presence.xsd', file], { stdio: 'ignore' });
    return performance.now() - start;
  });
  return median(times).toFixed(0);
}

async function startUp() {
  const skeleton = path.join(folder, 'skeleton.js');
  await build({
    entryPoints: ['test/bench/skeletonServer.ts'],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    outfile: skeleton,
  });
  const small = licenseOf(20).replace('/opt', '\t/opt');
  const ours = [];
  const theirs = [];
  for (let run = 0; run < 12; run++) {
    theirs.push(await spawnToDiagnostic(skeleton, small));
    ours.push(await spawnToDiagnostic('dist/server.js', small));
  }
  const large = await spawnToDiagnostic('dist/server.js', licenseOf(10000));
  const [skeletonTime, ourTime] = [theirs, ours].map((runs) => median(runs.slice(2).map(({ time }) => time)));
  const ratio = median(ours.slice(2).map(({ time }, i) => time / theirs[i + 2].time));
  console.log('\nSpawning the server to its first diagnostic (20 features; the last row 10,000):');
  table(
    ['server', 'ms', 'times skeleton', 'memory MB'],
    [
      ['bare vscode-languageserver', skeletonTime.toFixed(0), '1.00', megabytes(median(theirs.map(({ memory }) => memory)))],
      ['Seatkeeper', ourTime.toFixed(0), ratio.toFixed(2), megabytes(median(ours.map(({ memory }) => memory)))],
      ['Seatkeeper, 10,000 features', large.time.toFixed(0), '', megabytes(large.memory)],
    ],
  );
}

/** Starts a server, opens a document and waits for the diagnostics: milliseconds, and the resident memory then in bytes. */
function spawnToDiagnostic(module, text) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const server = spawn(process.execPath, [module, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    const send = (message) => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    let received = '';
    let opened = false;
    server.on('error', reject);
    server.stdout.on('data', (data) => {
      received += data;
      if (!opened && received.includes('"id":1')) {
        opened = true;
        send({ method: 'initialized', params: {} });
        send({
          method: 'textDocument/didOpen',
          params: { textDocument: { uri: 'file:///license.dat', languageId: 'flexnet-license', version: 1, text } },
        });
      }
      if (received.includes('publishDiagnostics')) {
        const time = performance.now() - start;
        resolve({ time, memory: residentMemory(server.pid) });
        server.kill();
      }
    });
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  });
}

function residentMemory(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

function commandLine() {
  const rows = [1, 10].map((size) => {
    const file = path.join(folder, `license-${size}.lic`);
    const one = licenseOf(1000);
    writeFileSync(file, licenseOf(Math.round((1000 * size * 1024 * 1024) / one.length)));
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      const { status } = spawnSync(process.execPath, ['dist/cli.js', 'check', file], { stdio: 'ignore' });
      return { time: performance.now() - start, status };
    });
    return [`seatkeeper check, ${size} MB`, median(times.map(({ time }) => time)).toFixed(0), times[0].status];
  });
  const bare = median(
    [1, 2, 3].map(() => {
      const start = performance.now();
      spawnSync(process.execPath, ['-e', '0'], { stdio: 'ignore' });
      return performance.now() - start;
    }),
  );
  console.log('\nThe command line as a whole process:');
  table(['command', 'ms', 'exit code'], [['node -e 0', bare.toFixed(0), 0], ...rows]);
}

function sizes() {
  const bundles = readdirSync('dist').map((name) => [`dist/${name}`, `${(statSync(`dist/${name}`).size / 1024).toFixed(0)} KB`]);
  const vsix = path.join(folder, 'seatkeeper.vsix');
  spawnSync(process.execPath, ['node_modules/@vscode/vsce/vsce', 'package', '--no-dependencies', '--out', vsix], { stdio: 'ignore' });
  console.log('\nSizes:');
  table(['file', 'size'], [...bundles, ['the .vsix', `${(statSync(vsix).size / 1024).toFixed(0)} KB`]]);
}

function megabytes(bytes) {
  return (bytes / 1024 / 1024).toFixed(0);
}

function table(head, rows) {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => String(row[column]).length)));
  for (const row of [head, ...rows])
    console.log(
      `  ${row.map((cell, column) => (column === 0 ? String(cell).padEnd(widths[0]) : String(cell).padStart(widths[column]))).join('  ')}`,
    );
}
