// node scripts/screenshot.mjs [license] [presence] [report]: takes the pictures in the README, docs/images/: VS Code with Seatkeeper on a license file and on a
// presence file with mistakes, and with the report on the licenses of several sites.
import path from 'node:path';
import { ensureChromium } from '../test/vscode/host/chromium.mjs';
import { installHost } from '../test/vscode/host/install.mjs';
import { exitOnSignals } from '../test/vscode/host/server.mjs';
import { Editor } from '../test/vscode/ui/editor.mjs';
import { filesOfTests, makeWorkspace } from '../test/vscode/workspace.mjs';
import { build, packageExtension, root } from './set-up.mjs';

const license = `# Licenses of Contoso, headquarters
SERVER lichost.contoso.example 001122aabbcc 7260
DAEMON genesys.d /opt/flexlm/genesys.d

FEATURE tserver_sdn genesys.d 8.0 permanent 100 000000000000 \\
\tvendor_info="seats" NOTICE="Contoso" SIGN=000000000000
FEATURE tserver_tdn genesys.d 7.2 permanent 50 000000000000 \\ 
    vendor_info="technical DNs" NOTICE="Contoso" SIGN=000000000000
FEATURE router_seats genesys.d 8.0 permanent 100 000000000000 \\
    NOTICE="Contoso" SIGN=000000000000
FEATUER ics_live_web_channel genesys.d 8.0 permanent 20 000000000000 \\
    NOTICE="Contoso" SIGN=000000000000
FEATURE router_seats genesys.d 8.0 permanent 25 000000000000 \\
    NOTICE="Contoso" SIGN=000000000000
`;

/** Licenses of three sites, some of which expire soon after the day on which the picture is taken. */
function sites() {
  const inDays = (days) => {
    const date = new Date(Date.now() + days * 86_400_000);
    return `${date.getUTCDate()}-${date.toLocaleString('en', { month: 'short', timeZone: 'UTC' }).toLowerCase()}-${date.getUTCFullYear()}`;
  };
  const site = (host, ...features) =>
    [
      `SERVER ${host}.contoso.example 001122aabbcc 7260`,
      'DAEMON genesys.d',
      'DAEMON examplevd',
      ...features.map(
        ([name, vendor, version, days, count]) =>
          `FEATURE ${name} ${vendor} ${version} ${days === undefined ? 'permanent' : inDays(days)} ${count} NOTICE="Contoso" SIGN=000000000000`,
      ),
      '',
    ].join('\n');
  return {
    'berlin/license.dat': site(
      'berlin',
      ['tserver_sdn', 'genesys.d', '8.0', 12, 400],
      ['router_seats', 'genesys.d', '8.0', 12, 250],
      ['ics_live_web_channel', 'genesys.d', '8.0', 190, 60],
      ['editor', 'examplevd', '2.0', -20, 5],
    ),
    'lyon/license.dat': site(
      'lyon',
      ['tserver_sdn', 'genesys.d', '8.0', 75, 150],
      ['router_seats', 'genesys.d', '8.0', undefined, 100],
      ['tserver_iscc', 'genesys.d', '8.0', 310, 150],
    ),
    'austin/license.dat': site(
      'austin',
      ['tserver_sdn', 'genesys.d', '8.0', 420, 300],
      ['ics_custom_media_channel', 'genesys.d', '8.0', 420, 80],
      ['editor', 'examplevd', '2.1', 560, 20],
    ),
  };
}

const wanted = process.argv.length > 2 ? process.argv.slice(2) : ['license', 'presence', 'report'];
const picture = (name) => path.join(root, `docs/images/${name}.png`);

exitOnSignals();
ensureChromium();
installHost();
build();
await inEditor({ 'license.dat': license, 'presence.xml': filesOfTests['presence.xml'] }, 1.5, ['license', 'presence'], async (editor) => {
  if (wanted.includes('license')) {
    await editor.openFile('license.dat');
    await editor.squiggles.first().waitFor();
    await editor.page.locator('.codelens-decoration').first().waitFor();
    await editor.openProblems();
    await editor.hoverOver('router_seats', 'License Manager ignores this FEATURE line');
    await editor.screenshot(picture('license'));
  }
  if (wanted.includes('presence')) {
    await editor.openFile('presence.xml');
    await editor.squiggles.first().waitFor();
    await editor.hoverOver('lunhc', 'No state has the id “lunhc”');
    await editor.screenshot(picture('presence'));
  }
});
await inEditor(sites(), 1.25, ['report'], async (editor) => {
  await editor.page
    .locator('.activitybar')
    .getByRole('tab', { name: /^Seatkeeper/ })
    .click();
  await editor.page
    .getByRole('treeitem', { name: /^tserver_sdn/ })
    .first()
    .waitFor();
  await editor.runCommand('Seatkeeper: Open the license report');
  await editor.page.frameLocator('iframe.webview').frameLocator('iframe').getByRole('img').waitFor();
  await editor.screenshot(picture('report'));
});

/** Opens VS Code on files, if a picture is wanted that is taken there. */
async function inEditor(files, scale, pictures, take) {
  if (!pictures.some((name) => wanted.includes(name))) return;
  const { folder, home, remove } = makeWorkspace(files);
  const vsix = packageExtension(path.join(home, 'seatkeeper.vsix'));
  // Below the text, a hover hides nothing of it.
  const settings = { 'editor.hover.above': false, 'editor.minimap.enabled': false };
  const editor = await Editor.open({ vsix, folder, home, settings, view: { width: 1200, height: 940, scale } });
  try {
    await take(editor);
  } finally {
    await editor.close();
    remove();
  }
}
