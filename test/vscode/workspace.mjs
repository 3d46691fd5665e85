import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const head = `SERVER lichost.contoso.example 001122aabbcc 7260
DAEMON genesys.d /opt/flexlm/genesys.d
`;

/** The files that the tests open, by name. */
export const filesOfTests = {
  // A Tab, and a copy of a FEATURE that License Manager would ignore.
  'license.dat': `# Licenses of Contoso
${head}FEATURE tserver_sdn genesys.d 8.0 permanent 100 000000000000 \\
\tvendor_info="seats" NOTICE="Contoso" SIGN=000000000000
FEATURE router_seats genesys.d 8.0 permanent 50 000000000000 NOTICE="Contoso" SIGN=000000000000
FEATURE router_seats genesys.d 8.0 permanent 50 000000000000 NOTICE="Contoso" SIGN=000000000000
`,
  'correct.lic': `${head}FEATURE router_seats genesys.d 8.0 permanent 50 000000000000 NOTICE="Contoso" SIGN=000000000000\n`,
  'servers.dat': `${head}FEATURE router_seats genesys.d 8.0 permanent 50 000000000000 NOTICE="Contoso" SIGN=000000000000\n`,
  'other.dat': 'id,seats\n17,100\n',
  // An event that names no state, and a mode in the wrong case.
  'presence.xml': `<?xml version="1.0" encoding="utf-8"?>
<presence xmlns="http://genesyslab.com/schemas/ucc/presence">
  <state id="ready" icon="ready.png">
    <display><menuText>Ready</menuText><statusText>Ready</statusText></display>
    <genesysAgent ready="true"/>
  </state>
  <state id="lunch" icon="lunch.png">
    <display><menuText>Lunch</menuText><statusText>At lunch</statusText></display>
    <genesysAgent ready="false" mode="AWAY"/>
  </state>
  <auto>
    <event name="preview-reject" onevent="lunhc" postevent="ready"/>
    <event name="preview-timeout" onevent="lunch"/>
    <event name="preview-redirect" onevent="lunch"/>
  </auto>
</presence>
`,
  'books.xml': '<books><book lang="en">A broken one</books>\n',
  'notes.txt': 'Ask for 100 more seats in spring.\n',
};

/** A folder with these files to open in VS Code, and a `home` for what VS Code stores; `remove` when done. */
export function makeWorkspace(files = filesOfTests) {
  const home = mkdtempSync(path.join(tmpdir(), 'seatkeeper-test-'));
  const folder = path.join(home, 'contact-center');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const remove = () => {
    process.off('exit', remove);
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  process.once('exit', remove);
  return { folder, home, remove };
}
