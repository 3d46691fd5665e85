// A deployment plan as somebody sees it: what is missing is underlined, a page beside it shows what is covered, and a new plan is a few questions.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../scripts/set-up.mjs';
import { output, useEditor } from './useEditor.mjs';

const sample = (name) => readFileSync(path.join(root, 'samples', name), 'utf8');
/** The license file of the sample with fewer seats. */
const license = sample('license-site.dat').replace('router_seats genesys.d 8.0 permanent 596', 'router_seats genesys.d 8.0 permanent 500');

describe('Somebody who plans a deployment', function () {
  let editor;
  let workspace;
  useEditor(
    this,
    'ui-plan',
    (opened) => {
      ({ editor, workspace } = opened);
    },
    { files: { 'site.seatplan.json': sample('site.seatplan.json'), 'license-site.dat': license } },
  );

  // What a step that failed has left open would be in the way of its second attempt.
  beforeEach(() => editor.press('Escape'));

  const page = () => editor.page.frameLocator('iframe.webview').frameLocator('#active-frame');

  it('is told what the license file lacks', async () => {
    await editor.openFile('site.seatplan.json');
    await editor.runCommand('Problems: Focus on Problems View');
    await editor.problems.filter({ hasText: 'The plan needs 596 router_seats, and 500 are licensed' }).waitFor();
    await editor.screenshot(path.join(output, 'ui-plan-problems.png'));
    await editor.hidePanel();
  });

  it('reads what a number counts for', async () => {
    await editor.openFile('site.seatplan.json');
    await editor.press('Control+G');
    await editor.page.locator('.quick-input-widget:visible .quick-input-box input').fill(`:${lineOf('"agentPlaces"')}`);
    await editor.press('Enter');
    await editor.hoverOver('"agentPlaces"', /Counts 500 of 596/);
    await editor.screenshot(path.join(output, 'ui-plan-hover.png'));
  });

  it('sees on a page beside the plan what is covered and why, which follows the text', async () => {
    await editor.runCommand('Seatkeeper: Show the coverage of this plan');
    await editor.tab('Coverage of site', 2).waitFor();
    await page().getByRole('heading', { name: '1 of 19 needed features is not licensed in full' }).waitFor();
    await page().getByRole('heading', { name: 'router_seats: 596 needed, 96 missing' }).waitFor();
    await editor.screenshot(path.join(output, 'ui-plan-coverage.png'));
    await editor.page.locator('.monaco-editor .view-lines').first().click();
    await editor.press('Control+H');
    await replaceAll('"agentPlaces": 500', '"agentPlaces": 404');
    await page().getByRole('heading', { name: 'router_seats: 500 needed, covered' }).waitFor();
    await editor.screenshot(path.join(output, 'ui-plan-covered.png'));
    await editor.press('Escape');
    await editor.closeTab(editor.tab('Coverage of site', 2));
    await editor.revert();
  });

  it('asks which license is needed', async () => {
    await editor.runCommand('Seatkeeper: Which license do I need?');
    await editor.page.locator('.quick-input-widget:visible .quick-input-box input').fill('Universal Routing Server');
    await editor.picks.filter({ hasText: 'router_seats, router_ha_option' }).first().waitFor();
    await editor.screenshot(path.join(output, 'ui-plan-question.png'));
    await editor.picks.filter({ hasText: 'router_seats, router_ha_option' }).first().click();
    await page().getByText('One for each place that is enabled for routing at the same time').waitFor();
    await editor.screenshot(path.join(output, 'ui-plan-answer.png'));
    await editor.closeTab(editor.tab('Universal Routing Server', 2));
  });

  it('begins a new plan by a few questions', async () => {
    await editor.runCommand('Seatkeeper: New deployment plan');
    await pickIfAsked('A Genesys site');
    await editor.picks.filter({ hasText: '8.0' }).first().click();
    const files = editor.page.locator('.quick-input-widget:visible').filter({ hasText: 'license-site.dat' });
    await files.waitFor();
    await editor.screenshot(path.join(output, 'ui-plan-new.png'));
    await editor.press('Enter');
    await editor.page.locator('.quick-input-widget:visible').filter({ hasText: 'The name of the new file' }).waitFor();
    await editor.press('Enter');
    await editor.page.locator('.tab.active[aria-label*="site-2.seatplan.json"]').waitFor();
    const text = readFileSync(path.join(workspace.folder, 'site-2.seatplan.json'), 'utf8');
    assert.match(text, /"release": "8\.0"/);
    assert.match(text, /"license-site\.dat"/);
    await editor.screenshot(path.join(output, 'ui-plan-started.png'));
  });

  function lineOf(text) {
    return (
      sample('site.seatplan.json')
        .split('\n')
        .findIndex((line) => line.includes(text)) + 1
    );
  }

  async function replaceAll(from, to) {
    const find = editor.page.locator('.find-widget.visible');
    await find.locator('.find-part textarea').first().fill(from);
    await find.locator('.replace-part textarea').first().fill(to);
    await editor.press('Control+Alt+Enter');
  }

  /** The question of the system is asked only where there are several. */
  async function pickIfAsked(title) {
    const system = editor.picks.filter({ hasText: title });
    await system
      .or(editor.picks.filter({ hasText: '8.0' }))
      .first()
      .waitFor();
    if ((await system.count()) > 0) await system.first().click();
  }
});
