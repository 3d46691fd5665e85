// Both kinds of file in the themes that VS Code brings, and in a narrow window: what is offered can be seen and read. Each step leaves a picture.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../scripts/set-up.mjs';
import { output, useEditor } from './useEditor.mjs';

/** WCAG 2.1, success criterion 1.4.3: the least contrast of a text to its background. */
const LEAST_CONTRAST = 4.5;

/** What the window is like: a theme, by its name and the class that the workbench has then, and a width in CSS pixels. */
const looks = [
  { id: 'light', theme: 'Light Modern', isOn: '.vs', width: 1280 },
  { id: 'dark', theme: 'Dark Modern', isOn: '.vs-dark', width: 1280 },
  { id: 'contrast-dark', theme: 'Dark High Contrast', isOn: '.hc-black', width: 1280 },
  { id: 'contrast-light', theme: 'Light High Contrast', isOn: '.hc-light', width: 1280 },
  { id: 'narrow', theme: 'Light Modern', isOn: '.vs', width: 900 },
];

const kinds = [
  {
    kind: 'license',
    file: 'demo.lic',
    hover: ['tserver_issc', 'tserver_iscc'],
    problem: 'FEATUER',
    fix: 'FEATURE',
    outline: 'genesys.d',
    complete: { line: 54, typed: 'FEA', offered: /^FEATURE/ },
  },
  {
    kind: 'presence',
    file: 'presence-demo.xml',
    hover: ['fr_FR', 'bad-value'],
    problem: 'fr_FR',
    fix: 'fr',
    outline: 'ready',
    complete: { line: 100, typed: '<', offered: /^event/ },
  },
];

const sample = (name) => readFileSync(path.join(root, 'samples', name), 'utf8');

describe('Somebody with a theme of their own in VS Code', function () {
  let editor;
  useEditor(
    this,
    'themes',
    (opened) => {
      ({ editor } = opened);
    },
    { files: { 'demo.lic': sample('license.dat'), 'presence-demo.xml': sample('presence.xml') } },
  );

  // What a step that failed has left open or typed would be in the way of its second attempt.
  beforeEach(async () => {
    await editor.press('Escape');
    await editor.revert();
  });

  for (const { id, theme, isOn, width } of looks) {
    it(`sees the window so: ${id}`, async () => {
      await editor.page.setViewportSize({ width, height: 800 });
      await editor.chooseTheme(theme);
      await editor.page.locator(`.monaco-workbench${isOn}`).waitFor();
    });

    for (const { kind, file, hover, problem, fix, outline, complete } of kinds) {
      const picture = (what) => editor.screenshot(path.join(output, `themes-${id}-${kind}-${what}.png`));

      it(`reads every word of a ${kind} file (${id})`, async () => {
        await editor.openFile(file);
        await editor.statusItem.filter({ hasText: /\d+ errors/ }).waitFor();
        await editor.runCommand('Explorer: Focus on Outline View');
        await editor.page.locator('.outline-element').filter({ hasText: outline }).first().waitFor();
        await editor.openProblems();
        // The colors of XML are VS Code's own.
        if (kind === 'license') assert.deepEqual(await editor.faintWords(LEAST_CONTRAST), []);
        assert.deepEqual(await editor.cutTexts(editor.statusItem), []);
      });

      it(`reads about a mistake in a ${kind} file (${id})`, async () => {
        await editor.filterProblems(problem);
        await editor.goToProblem(problem);
        await editor.hoverOver(...hover);
        await picture('hover');
      });

      it(`sees what fixes it in a ${kind} file (${id})`, async () => {
        await editor.goToProblem(problem);
        await editor.openQuickFixes(fix);
        await picture('fixes');
        assert.deepEqual(await editor.cutTexts(editor.quickFixes), []);
        await editor.press('Escape');
        await editor.filterProblems('');
      });

      it(`sees what can be written in a ${kind} file (${id})`, async () => {
        await editor.hidePanel();
        await editor.beginLineAfter(complete.line);
        await editor.page.keyboard.type(complete.typed);
        await editor.openSuggestions(complete.offered);
        // Off the tabs, which tell of the files.
        await editor.page.mouse.move(0, 0);
        await picture('completion');
        assert.match(await editor.suggestions.first().innerText(), complete.offered);
        await editor.press('Escape');
        await editor.revert();
      });
    }
  }
});
