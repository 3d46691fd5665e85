// The browser in which the host shows VS Code when nobody is there to look at it.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installSystemPackage } from '../../../scripts/set-up.mjs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
];

const howToGetIt = `The tests in VS Code need Chromium, and none was found. Get it in one of these ways, then run the tests again:
  Debian, Ubuntu   sudo apt-get install -y --no-install-recommends chromium
  Fedora           sudo dnf install chromium
  elsewhere        install Chromium or Chrome and set CHROMIUM=/path/to/its/executable`;

/** Thrown where Chromium is missing and may not be installed; the message says how to get it. */
export class NoChromiumError extends Error {
  constructor() {
    super(howToGetIt);
    this.name = 'NoChromiumError';
  }
}

/** The path of a Chromium that runs, or undefined. */
export function findChromium() {
  const places = process.env.CHROMIUM ? [process.env.CHROMIUM] : usualPlaces;
  return places.find((place) => existsSync(place) && runs(place));
}

/** The path of a Chromium that runs; installs it from the system's packages where that is allowed. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (!process.env.CHROMIUM) installSystemPackage('chromium', 'Chromium', 'the tests in VS Code show it there');
  const installed = findChromium();
  if (!installed) throw new NoChromiumError();
  return installed;
}

/** Ubuntu has an executable of this name that only says how to install the real one. */
function runs(executable) {
  try {
    return /\d+\.\d+/.test(
      execFileSync(executable, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 30_000 }),
    );
  } catch {
    return false;
  }
}
