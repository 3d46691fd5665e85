// Takes the pictures in the README, docs/images/: VS Code with Seatkeeper on a license file and on a presence file with mistakes.
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

exitOnSignals();
ensureChromium();
installHost();
build();
const { folder, home, remove } = makeWorkspace({ 'license.dat': license, 'presence.xml': filesOfTests['presence.xml'] });
const vsix = packageExtension(path.join(home, 'seatkeeper.vsix'));
// Below the text, a hover hides nothing of it.
const settings = { 'editor.hover.above': false, 'editor.minimap.enabled': false };
const editor = await Editor.open({ vsix, folder, home, settings, view: { width: 1200, height: 940, scale: 1.5 } });
try {
  await editor.openFile('license.dat');
  await editor.squiggles.first().waitFor();
  await editor.page.locator('.codelens-decoration').first().waitFor();
  await editor.openProblems();
  await editor.hoverOver('router_seats', 'License Manager ignores this FEATURE line');
  await editor.screenshot(path.join(root, 'docs/images/license.png'));
  await editor.openFile('presence.xml');
  await editor.squiggles.first().waitFor();
  await editor.hoverOver('lunhc', 'No state has the id “lunhc”');
  await editor.screenshot(path.join(root, 'docs/images/presence.png'));
} finally {
  await editor.close();
  remove();
}
