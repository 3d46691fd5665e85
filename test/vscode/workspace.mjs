import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const head = `SERVER lichost.contoso.example 001122aabbcc 7260
DAEMON genesys.d /opt/flexlm/genesys.d
`;

/** The files that the tests open, by name. */
export const filesOfTests = {
  // A Tab, and a second FEATURE that License Manager would ignore.
  'license.dat': `# Licenses of Contoso
${head}FEATURE tserver_sdn genesys.d 8.0 permanent 100 000000000000 \\
\tvendor_info="seats" NOTICE="Contoso" SIGN=000000000000
FEATURE router_seats genesys.d 8.0 permanent 50 000000000000 NOTICE="Contoso" SIGN=000000000000
FEATURE router_seats genesys.d 8.0 permanent 25 000000000000 NOTICE="Contoso" SIGN=000000000000
`,
  'correct.lic': `${head}FEATURE router_seats genesys.d 8.0 permanent 50 000000000000 NOTICE="Contoso" SIGN=000000000000\n`,
  'servers.dat': `${head}FEATURE router_seats genesys.d 8.0 permanent 50 000000000000 NOTICE="Contoso" SIGN=000000000000\n`,
  'other.dat': 'id,seats\n17,100\n',
  'notes.txt': 'Ask for 100 more seats in spring.\n',
};

/** A folder with these files to open in VS Code, and a `home` for what VS Code stores; `remove` when done. */
export function makeWorkspace(files = filesOfTests) {
  const home = mkdtempSync(path.join(tmpdir(), 'seatkeeper-test-'));
  const folder = path.join(home, 'contact-center');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const remove = () => rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  process.once('exit', remove);
  return { folder, home, remove };
}
