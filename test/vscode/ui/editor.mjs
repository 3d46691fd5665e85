// VS Code as a person sees and uses it: in a browser, with the packaged extension installed.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser, newPage, openWorkbench } from '../host/browser.mjs';
import { installExtension, prepareProfile, VsCodeServer } from '../host/server.mjs';

const PATIENCE_MS = 20_000;

/** One window of VS Code on a folder; everything is found by what is on the screen. */
export class Editor {
  static async open({ vsix, folder, home, view, settings }) {
    const profile = prepareProfile(home, { settings });
    installExtension(profile, vsix);
    const server = new VsCodeServer(profile);
    await server.start();
    const browser = await launchBrowser();
    const page = await newPage(browser, view);
    page.setDefaultTimeout(PATIENCE_MS);
    await openWorkbench(page, server.workbenchUrl(folder));
    return new Editor(page, folder, async () => {
      await browser.close();
      await server.stop();
    });
  }

  constructor(page, folder, close) {
    this.page = page;
    this.folder = folder;
    this.close = close;
  }

  /** Everything underlined in the editor. */
  get squiggles() {
    return this.page.locator('.monaco-editor .squiggly-error, .monaco-editor .squiggly-warning, .monaco-editor .squiggly-info');
  }

  /** The rows of the Problems panel. */
  get problems() {
    return this.page.locator('.markers-panel .monaco-list-row');
  }

  /** Opens a file from the Explorer. */
  async openFile(name) {
    await this.page.getByRole('treeitem', { name: new RegExp(`^${name.replace('.', '\\.')}`) }).dblclick();
    await this.page.locator(`.tab.active[aria-label^="${name}"]`).waitFor();
  }

  /** Waits until the status bar shows the name of a language: it follows the active tab, but not at once. */
  async isInLanguage(name) {
    await this.page.locator('[id="status.editor.mode"]').filter({ hasText: name }).waitFor();
  }

  /** The tab of a page or file that is in front in its group, by the beginning of its title; in the second group, beside the file, on request. */
  tab(title, group = 1) {
    return this.page.locator(
      `.tab.active[aria-label^="${title}"][aria-label*="Group ${group}"], .tab.active[aria-label^="${title}"]:not([aria-label*="Group"])`,
    );
  }

  /** Closes the tab that is found. */
  async closeTab(tab) {
    await tab.click({ button: 'middle' });
    await tab.waitFor({ state: 'detached' });
  }

  /** Waits until what is typed goes into the text. */
  async isInText() {
    await this.page.locator('.monaco-editor.focused').waitFor();
  }

  /** The line of Seatkeeper in the status bar. */
  get statusItem() {
    return this.page.locator('.statusbar-item[id*="seatkeeper.status"]');
  }

  /** The rows of the list that the palette or a pick shows. */
  get picks() {
    return this.page.locator('.quick-input-widget:visible .monaco-list-row');
  }

  /** The rows of the list of completions. */
  get suggestions() {
    return this.page.locator('.suggest-widget.visible .monaco-list-row');
  }

  /** A message in the corner of the window. */
  notification(text) {
    return this.page.locator('.notification-toast').filter({ hasText: text });
  }

  /** Runs a command by its whole title from the palette. */
  async runCommand(title) {
    const entry = this.picks.filter({ hasText: title }).first();
    await this.patiently(async (timeout) => {
      await this.press('F1');
      await this.page.locator('.quick-input-widget:visible .quick-input-box input').fill(`>${title}`, { timeout });
      await entry.click({ timeout });
    });
  }

  /** Does what a busy machine may miss up to four times, as a person would; before another attempt, what is open is closed. */
  async patiently(act) {
    for (let attempt = 1; ; attempt++) {
      try {
        return await act(PATIENCE_MS / 4);
      } catch (error) {
        if (attempt === 4) throw error;
        await this.press('Escape');
      }
    }
  }

  /** Hides the panel if it is shown: the command is there only then. */
  async hidePanel() {
    const panel = this.page.locator('.part.panel:visible');
    if ((await panel.count()) === 0) return;
    await this.runCommand('View: Hide Panel');
    await panel.waitFor({ state: 'detached' });
  }

  /** Takes back what was typed and not saved. */
  async revert() {
    if ((await this.page.locator('.tab.active.dirty').count()) === 0) return;
    await this.runCommand('File: Revert File');
    await this.page.locator('.tab.active:not(.dirty)').first().waitFor();
  }

  /** Waits for the list of completions with `expected` in it. A busy machine may miss the moment to open it by itself: a person asks for it. */
  async openSuggestions(expected) {
    const entry = this.suggestions.filter({ hasText: expected }).first();
    await entry.waitFor({ timeout: PATIENCE_MS / 4 }).catch(() =>
      this.patiently(async (timeout) => {
        await this.press('Control+Space');
        await entry.waitFor({ timeout });
      }),
    );
  }

  /** What the palette offers for these words. */
  async commandsFor(words) {
    await this.press('F1');
    await this.page.locator('.quick-input-widget:visible .quick-input-box input').fill(`>${words}`);
    await this.picks.first().waitFor();
    const titles = await this.picks.allInnerTexts();
    await this.press('Escape');
    return titles;
  }

  /** The last place of a word in the text. */
  word(text) {
    return this.page.locator('.view-line span span').filter({ hasText: text }).last();
  }

  /** The entries of the menu on a word in the text. */
  async contextMenuOn(word) {
    const entries = this.page.locator('.monaco-menu .action-item .action-label:not(.separator)');
    await this.patiently(async (timeout) => {
      await this.word(word).click({ button: 'right', timeout });
      await entries.first().waitFor({ timeout });
    });
    return entries;
  }

  /**
   * Chooses from the menu on something. By the keyboard: a menu that has just opened takes a click for the end of the one that opened it.
   * A menu is closed where the focus moves meanwhile: a person opens it again.
   */
  async chooseFromMenuOn(target, text) {
    const entry = this.page.locator('.monaco-menu .action-item').filter({ hasText: text });
    await this.patiently(async (timeout) => {
      if ((await entry.count()) === 0) await target.click({ button: 'right', timeout });
      await entry.hover({ timeout });
      await entry.and(this.page.locator('.focused')).waitFor({ timeout });
    });
    await this.press('Enter');
  }

  async press(keys) {
    await this.page.keyboard.press(keys);
  }

  async openProblems() {
    await this.press('Control+Shift+M');
    await this.problems.first().waitFor();
  }

  /** Rests the mouse on the last place of a word in the text until a hover says `expected`, a text or regular expression. */
  async hoverOver(word, expected) {
    await this.patiently(async (timeout) => {
      await this.page.mouse.move(0, 0);
      await this.word(word).hover({ timeout });
      await this.page.locator('.monaco-hover:visible').filter({ hasText: expected }).first().waitFor({ timeout });
    });
  }

  /** Shows the problems alone that hold a text: of a long list only a part is on the screen. */
  async filterProblems(text) {
    await this.page
      .getByPlaceholder(/^Filter \(/)
      .first()
      .fill(text);
    await this.problems.filter({ hasText: text }).first().waitFor();
  }

  /** Goes to a problem by a double click on its row. */
  async goToProblem(text) {
    await this.problems.filter({ hasText: text }).first().dblclick();
    await this.isInText();
  }

  /** The entries of the menu of quick fixes that is open. */
  get quickFixes() {
    return this.page.locator('.action-widget .monaco-list-row.action');
  }

  /** Opens the menu of quick fixes at the cursor, which one entry must be in; its entries. */
  async openQuickFixes(expected = '') {
    const entry = this.quickFixes.filter({ hasText: expected }).first();
    // VS Code may still be moving the focus when the keys come, and then they do nothing.
    return this.patiently(async (timeout) => {
      await this.press('Control+.');
      await entry.waitFor({ timeout });
      return this.quickFixes.allInnerTexts();
    });
  }

  /** Opens the menu of quick fixes of a problem and chooses from it. The menu is closed where findings arrive meanwhile: a person opens it again. */
  async fixProblem(problem, title) {
    await this.patiently(async (timeout) => {
      await this.goToProblem(problem);
      await this.openQuickFixes(title);
      await this.quickFixes.filter({ hasText: title }).first().click({ timeout });
    });
  }

  /** Goes to a column of a line, both counted from 1; without one, to its end. */
  async goToLine(line, column) {
    await this.press('Control+G');
    await this.page
      .locator('.quick-input-widget:visible .quick-input-box input')
      .fill(column === undefined ? `:${line}` : `:${line}:${column}`);
    await this.press('Enter');
    await this.isInText();
    await this.isInLine(line);
    if (column === undefined) await this.press('End');
  }

  /** Waits until the status bar says that the cursor is in a line, counted from 1. */
  async isInLine(line, timeout = PATIENCE_MS) {
    await this.page
      .locator('[id="status.editor.selection"]')
      .filter({ hasText: new RegExp(`Ln ${line},`) })
      .waitFor({ timeout });
  }

  /** Begins a new line after one, counted from 1. The key may come while the question for the line is still closing, and is lost then. */
  async beginLineAfter(line) {
    await this.patiently(async (timeout) => {
      await this.goToLine(line);
      await this.press('Enter');
      await this.isInLine(line + 1, timeout);
    });
  }

  /** Chooses a color theme by its name. */
  async chooseTheme(name) {
    await this.patiently(async (timeout) => {
      await this.runCommand('Preferences: Color Theme');
      // The palette is there before, with an input like it.
      await this.page.getByPlaceholder(/Color Theme/).fill(name, { timeout });
      await this.picks.filter({ hasText: name }).first().click({ timeout });
    });
  }

  /** The words in the text whose color is too near to the background's, by the contrast of WCAG 2.1; those that are faded for having no effect do not count, nor VS Code's own hints. */
  faintWords(leastContrast) {
    return this.page.evaluate((least) => {
      const channels = (color) => color.match(/[\d.]+/g).map(Number);
      const luminance = (color) => {
        const [red, green, blue] = channels(color).map((value) => {
          const part = value / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const background = luminance(getComputedStyle(document.querySelector('.monaco-editor .monaco-editor-background')).backgroundColor);
      const faint = [];
      for (const word of document.querySelectorAll('.monaco-editor .view-line > span > span')) {
        const { color, opacity } = getComputedStyle(word);
        if (opacity !== '1' || word.className.includes('dyn-rule') || word.textContent.trim() === '') continue;
        const foreground = luminance(color);
        const contrast = (Math.max(foreground, background) + 0.05) / (Math.min(foreground, background) + 0.05);
        if (contrast < least) faint.push(`${word.textContent}: ${color}, ${contrast.toFixed(2)}`);
      }
      return faint;
    }, leastContrast);
  }

  /** The texts of these elements that are cut off, by themselves or by the window. */
  cutTexts(elements) {
    return elements.evaluateAll((found) =>
      found
        .flatMap((element) => [element, ...element.querySelectorAll('*')])
        .filter((element) => element.childElementCount === 0 && element.textContent !== '')
        .filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return (
            (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflow !== 'visible') ||
            left < 0 ||
            right > innerWidth
          );
        })
        .map((element) => element.textContent),
    );
  }

  /** Saves the file and waits until its tab says so. */
  async save() {
    await this.press('Control+S');
    await this.page.locator('.tab.active:not(.dirty)').first().waitFor();
  }

  /** Answers where a file is to be saved, by its name in the folder, when the question has made its own proposal: that would be written into the answer. */
  async saveAs(name) {
    const selector = '.quick-input-widget .quick-input-box input';
    await this.page.waitForFunction(
      (inputs) => [...document.querySelectorAll(inputs)].some(({ value }) => /^\/.*\.\w+$/.test(value)),
      selector,
    );
    await this.page.locator(`${selector}:visible`).fill(path.join(this.folder, name));
    await this.press('Enter');
  }

  readFile(name) {
    return readFileSync(path.join(this.folder, name), 'utf8');
  }

  screenshot(file) {
    return this.page.screenshot({ path: file });
  }
}
