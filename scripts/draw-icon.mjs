// Draws icons/seatkeeper.png, which the Marketplace wants as pixels, from docs/images/seatkeeper.svg.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser, newPage } from '../test/vscode/host/browser.mjs';
import { root } from './set-up.mjs';

const SIZE = 128;

const browser = await launchBrowser();
const page = await newPage(browser, { width: SIZE, height: SIZE });
const svg = readFileSync(path.join(root, 'docs/images/seatkeeper.svg'), 'utf8');
await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
await page.screenshot({ path: path.join(root, 'icons/seatkeeper.png'), omitBackground: true });
await browser.close();
