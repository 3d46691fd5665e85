import { ensureChromium } from './chromium.mjs';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless Chromium; the caller closes it. playwright-core is that of the host, which may be installed only now. */
export async function launchBrowser() {
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath: ensureChromium(), args: flags, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false });
}

/**
 * A page of this size in CSS pixels; `scale` is the number of device pixels in each, for sharper pictures. With a `language`, extensions are told
 * that it is the display language, as by a language pack; the texts of the workbench itself stay English without one.
 */
export async function newPage(browser, { width = 1280, height = 800, scale = 1, language } = {}) {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale });
  if (language) await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)};`);
  return page;
}

/** Opens the workbench and waits until it can be used. */
export async function openWorkbench(page, url) {
  await page.goto(url);
  await page.waitForSelector('.monaco-workbench .part.statusbar', { timeout: 60_000 });
}
