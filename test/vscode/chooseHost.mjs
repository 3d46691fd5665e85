// Decides in which VS Code the tests run: the desktop's where one can be downloaded and shown, else the embedded one.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { download, SilentReporter } from '@vscode/test-electron';
import { ensureChromium } from './host/chromium.mjs';
import { installHost } from './host/install.mjs';
import { isSupported, standIn } from './host/places.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
/** How long a download may make no progress. */
const IDLE_MS = 10_000;

/**
 * The VS Code to test in: its `name` (`desktop` or `embedded`) and `executable`. Installs or downloads it and says so in one line.
 * SEATKEEPER_VSCODE=embedded or =desktop decides without trying.
 */
export async function chooseHost() {
  const wanted = process.env.SEATKEEPER_VSCODE;
  if (wanted === 'embedded') return embedded('SEATKEEPER_VSCODE says so');
  if (wanted !== 'desktop' && isSupported && !hasDisplay()) return embedded('there is no display for the desktop one');
  try {
    const executable = await download({
      cachePath: path.join(root, '.vscode-test'),
      extensionDevelopmentPath: root,
      reporter: new SilentReporter(),
      timeout: IDLE_MS,
    });
    console.log(`The tests in VS Code run in the desktop one, ${path.relative(root, executable)}.`);
    return { name: 'desktop', executable };
  } catch (error) {
    if (wanted === 'desktop' || !isSupported) throw error;
    return embedded(`the desktop one cannot be downloaded: ${error.message ?? error}`);
  }
}

/** The host that runs everywhere on Linux x64; throws NoChromiumError where there is no browser for it. */
export function embedded(reason) {
  console.log(`The tests in VS Code run in one that needs no desktop (${reason}).`);
  ensureChromium();
  installHost();
  return { name: 'embedded', executable: standIn };
}

function hasDisplay() {
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
