// node scripts/screenshot.mjs [license] [presence] [report] [preview]: takes the pictures in the README, docs/images/: VS Code with Seatkeeper on a license file and on a
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
      ...[...new Set(features.map(([, vendor]) => vendor))].map((vendor) => `DAEMON ${vendor}`),
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
      ['router_seats', 'genesys.d', '8.0', 420, 80],
      ['editor', 'examplevd', '2.1', 560, 20],
    ),
  };
}

/** A presence definition in which a text in French is missing, and its icons. */
const definition = `<?xml version="1.0" encoding="utf-8"?>
<presence xmlns="http://genesyslab.com/schemas/ucc/presence">
  <state id="ready" icon="tag:ucc.genesyslab.com,2013:icons/status/ready">
    <display><menuText>Ready</menuText><statusText>Ready</statusText></display>
    <display language="fr"><menuText>Disponible</menuText><statusText>Disponible</statusText></display>
    <genesysAgent ready="true"/>
  </state>
  <state id="lunch" icon="icons/lunch.svg">
    <display><menuText>Lunch</menuText><statusText>At lunch</statusText></display>
    <display language="fr"><menuText>Pause déjeuner</menuText></display>
    <genesysAgent ready="false" mode="away"><reason>500</reason></genesysAgent>
  </state>
  <state id="training" icon="icons/training.svg">
    <display><menuText>Training</menuText><statusText>In training</statusText></display>
    <genesysAgent ready="false" mode="auxwork"><reason>600</reason></genesysAgent>
  </state>
  <state id="dnd" icon="tag:ucc.genesyslab.com,2013:icons/status/dnd">
    <display><menuText>Do not disturb</menuText><statusText>Do not disturb</statusText></display>
    <display language="fr"><menuText>Ne pas déranger</menuText><statusText>Occupé</statusText></display>
    <genesysAgent ready="false"/>
  </state>
  <state id="acw" icon="icons/acw.svg">
    <display><statusText>After call</statusText></display>
    <display language="fr"><statusText>Après appel</statusText></display>
    <genesysAgent ready="false" mode="acw"/>
  </state>
  <auto>
    <event name="preview-reject" onevent="dnd" postevent="ready"/>
  </auto>
</presence>
`;
const icons = [
  ['lunch', '#c2571a', 'M4 2v5a2 2 0 0 0 4 0V2M6 9v5M12 2v12'],
  ['training', '#2f6fb0', 'M2 4l6-2 6 2-6 2zM4 6v5c2 2 6 2 8 0V6'],
  ['acw', '#6b4fa0', 'M4 2h8v12H4zM6 5h4M6 8h4'],
].flatMap(([name, color, drawing]) =>
  ['', '-badge'].map((end) => [
    `icons/${name}${end}.svg`,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="${drawing}" fill="none" stroke="${color}" stroke-width="1.6"/></svg>`,
  ]),
);

const wanted = process.argv.length > 2 ? process.argv.slice(2) : ['license', 'presence', 'report', 'preview'];
const picture = (name) => path.join(root, `docs/images/${name}.png`);

exitOnSignals();
ensureChromium();
installHost();
build();
await inEditor(
  { 'license.dat': license, 'presence.xml': filesOfTests['presence.xml'] },
  { width: 1200, height: 940, scale: 1.5 },
  ['license', 'presence'],
  async (editor) => {
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
  },
);
await inEditor(sites(), { width: 1100, height: 860, scale: 1 }, ['report'], async (editor) => {
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

await inEditor(
  { 'presence.xml': definition, ...Object.fromEntries(icons) },
  { width: 960, height: 590, scale: 1 },
  ['preview'],
  async (editor) => {
    const page = editor.page.frameLocator('iframe.webview.ready').frameLocator('iframe');
    await editor.openFile('presence.xml');
    await editor.runCommand('View: Close Primary Side Bar').catch(() => {});
    await editor.page.getByRole('button', { name: 'Open the presence preview' }).first().click();
    await page.getByRole('combobox', { name: 'Language of the browser' }).selectOption('fr');
    await page.getByRole('option', { name: /^Pause déjeuner, lunch.*Missing texts: fr/ }).waitFor();
    await editor.page.mouse.move(0, 0);
    // Without the bars of the window.
    await editor.page.screenshot({ path: picture('preview'), clip: { x: 0, y: 36, width: 960, height: 522 } });
  },
);

/** Opens VS Code on files, if a picture is wanted that is taken there. */
async function inEditor(files, view, pictures, take) {
  if (!pictures.some((name) => wanted.includes(name))) return;
  const { folder, home, remove } = makeWorkspace(files);
  const vsix = packageExtension(path.join(home, 'seatkeeper.vsix'));
  // Below the text, a hover hides nothing of it.
  const settings = { 'editor.hover.above': false, 'editor.minimap.enabled': false };
  const editor = await Editor.open({ vsix, folder, home, settings, view });
  try {
    await take(editor);
  } finally {
    await editor.close();
    remove();
  }
}
