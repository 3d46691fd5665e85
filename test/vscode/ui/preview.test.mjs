// What a presence file makes UC Connector show, beside the text: follows typing, the cursor, the language and what is reported.
import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import path from 'node:path';
import { output, useEditor } from './useEditor.mjs';

const namespace = 'http://genesyslab.com/schemas/ucc/presence';
const text = `<?xml version="1.0" encoding="utf-8"?>
<presence xmlns="${namespace}">
  <state id="ready" icon="tag:ucc.genesyslab.com,2013:icons/status/ready">
    <display><menuText>Set Ready</menuText><statusText>Ready for the next call</statusText></display>
    <display language="fr"><menuText>Disponible</menuText><statusText>Prêt</statusText></display>
    <genesysAgent ready="true"/>
  </state>
  <state id="away" icon="icons/away.png">
    <display><menuText>Away &lt;img src=x onerror=alert(1)&gt;</menuText><statusText>Away</statusText></display>
    <genesysAgent ready="false" mode="away"/>
  </state>
  <state id="lunch" icon="https://contoso.example/lunch.png">
    <display><menuText>Lunch</menuText><statusText>At lunch</statusText></display>
    <display language="fr"><menuText>Repas</menuText><statusText>En pause</statusText></display>
    <genesysAgent ready="false" mode="away"><reason>500</reason></genesysAgent>
  </state>
  <state id="acw" icon="javascript:alert(1)">
    <display><statusText>After call</statusText></display>
    <display language="fr"><statusText>Après appel</statusText></display>
    <genesysAgent ready="false" mode="acw"/>
  </state>
  <state id="evil" icon="notes.txt">
    <display><statusText>Evil</statusText></display>
    <genesysAgent ready="false" mode="manual"/>
  </state>
  <auto>
    <event name="preview-reject" onevent="away" postevent="ready"/>
    <event name="preview-timeout" onevent="nobody"/>
  </auto>
</presence>
`;
/** A picture of one blue pixel. */
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg==', 'base64');
/** Without icons, so that nothing is found in them: what is measured is the preview. */
const states = (count) =>
  Array.from(
    { length: count },
    (_, index) =>
      `<state id="s${index}"><display><menuText>State ${index}</menuText><statusText>In ${index}</statusText></display><genesysAgent ready="false" mode="away"><reason>${index}</reason></genesysAgent></state>\n`,
  ).join('');
const tabs = `<tabdata>
  <tab><image>http://host.contoso.example/a.png</image><name>A</name><tooltip>Contact Center</tooltip><contenturl>http://host.contoso.example:8080/ucc/app/welcome</contenturl></tab>
  <tab><name>B</name><tooltip>No picture</tooltip><contenturl>http://host.contoso.example:8080/b</contenturl></tab>
</tabdata>
`;

/** On a busy machine the server takes its time. */
const LONGEST_START_MS = 50_000;

describe('Somebody who wants to see what a presence file does, in VS Code', function () {
  let editor;
  useEditor(
    this,
    'ui-preview',
    (opened) => {
      ({ editor } = opened);
    },
    {
      files: {
        'presence.xml': text,
        'icons/away.png': png,
        'presence-large.xml': `<presence xmlns="${namespace}">\n${states(10_000)}</presence>\n`,
        'moc.xml': tabs,
      },
    },
  );

  const page = () => editor.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  const row = (name) => page().getByRole('option', { name });
  const tabOf = (name) => page().getByRole('tab', { name });

  /** Waits until the cursor is in a line, also of an editor that has not the focus. */
  const isAtLine = (line) =>
    editor.page
      .locator('.active-line-number')
      .filter({ hasText: new RegExp(`^${line}$`) })
      .waitFor();

  it('opens it from the icon in the title of the editor', async () => {
    await editor.openFile('presence.xml');
    await editor.statusItem.filter({ hasText: /Seatkeeper: \d+/ }).waitFor({ timeout: LONGEST_START_MS });
    await editor.page.getByRole('button', { name: 'Open the presence preview' }).first().click();
    await editor.tab('Preview of presence.xml', 2).waitFor();
    await row(/^Set Ready, ready, Ready for the next call/).waitFor();
    await page().getByText('Not in the menu (2)').waitFor();
    await row(/^After call, acw, It has no menuText/).waitFor();
  });

  it('sees markup as text, and icons of the folder alone', async () => {
    await row(/^Away <img src=x onerror=alert\(1\)>, away/).waitFor();
    await page().locator('img[src^="data:image/png"]').first().waitFor();
    const sources = await page()
      .locator('img')
      .evaluateAll((images) => images.map((image) => image.getAttribute('src')));
    assert.ok(
      sources.every((source) => source.startsWith('data:image/png;base64,')),
      sources.join(),
    );
    await row(/^Evil, evil/).click();
    await page().getByText('This file is not an image that a browser shows.').waitFor();
    await editor.screenshot(path.join(output, 'ui-preview-menu.png'));
  });

  it('sees each finding at its state', async () => {
    await row(/^Lunch, lunch, .*findings: /).waitFor();
  });

  it('types, and the preview follows, also while the XML is broken', async () => {
    await editor.page.locator('.view-line').first().click();
    await editor.goToLine(13, 24);
    await editor.page.keyboard.type('Long ');
    await row(/^Long Lunch, lunch/).waitFor();
    await editor.goToLine(13);
    await editor.page.keyboard.type('<');
    await page()
      .getByText(/^The XML is broken on line \d+/)
      .waitFor();
    await row(/^Long Lunch, lunch/).waitFor();
    await editor.press('Backspace');
    await page()
      .getByText(/^The XML is broken/)
      .waitFor({ state: 'detached' });
  });

  it('selects with the cursor, and goes to the text with the selection', async () => {
    await editor.goToLine(6);
    await page().locator('#state-0[aria-selected=true]').waitFor();
    await row(/^Long Lunch/).click();
    await isAtLine(12);
    await editor.press('ArrowUp');
    await isAtLine(8);
    await page().locator('#state-1[aria-selected=true]').waitFor();
    await editor.press('Enter');
    await editor.isInLine(8);
  });

  it('chooses another language, and sees what is missing in it', async () => {
    const picker = page().getByRole('combobox', { name: 'Language of the browser' });
    assert.match((await picker.locator('option').allInnerTexts()).join('\n'), /French \(fr\): 3 texts missing/);
    await picker.selectOption('fr');
    await row(/^Disponible, ready, Prêt/).waitFor();
    await row(/^Away .*, in en, .*Missing texts: fr/).waitFor();
    await editor.screenshot(path.join(output, 'ui-preview-french.png'));
  });

  it('goes from a missing text to where it belongs, and inserts it', async () => {
    await row(/^Away/).click();
    await page().getByRole('button', { name: 'fr: menuText is missing' }).click();
    await editor.isInLine(8);
    const fix = editor.quickFixes.filter({ hasText: 'Add a display in fr' }).first();
    await fix.waitFor();
    // The menu is closed where findings arrive meanwhile: a person opens it again.
    await editor.patiently(async (timeout) => {
      if ((await fix.count()) === 0) await editor.openQuickFixes('Add a display in fr');
      await fix.click({ timeout });
    });
    await row(/^Away(?!.*in en)(?!.*Missing texts)/).waitFor();
    await editor.press('Control+Z');
    await row(/^Away .*, in en, .*Missing texts: fr/).waitFor();
  });

  it('sees the automatic transitions', async () => {
    await tabOf('Automatic transitions').click();
    await page()
      .getByRole('img', { name: /The call is rejected → Away → dnd-off-timeout → / })
      .waitFor();
    await page().getByText('No state has the id “nobody”, so UC Connector ignores it.').waitFor();
    await page()
      .getByRole('button', { name: /^The call is not answered in time/ })
      .click();
    await editor.isInLine(28);
    await editor.screenshot(path.join(output, 'ui-preview-transitions.png'));
  });

  it('asks which state shows', async () => {
    await tabOf('Which state shows?').click();
    await page().getByRole('combobox', { name: 'Work mode' }).selectOption('away');
    await page().getByRole('combobox', { name: 'Reason code' }).fill('500');
    const answer = page().getByRole('region', { name: 'UC Connector shows' });
    await answer.getByText(/Most specific:.*(?:En pause|At lunch)/).waitFor();
    await answer.getByText(/First in the file:.*Away/).waitFor();
    await editor.screenshot(path.join(output, 'ui-preview-simulator.png'));
    await page().getByRole('button', { name: 'Add a channel' }).click();
    await page().getByRole('group', { name: 'Channel 2' }).getByRole('combobox', { name: 'Agent' }).selectOption('ready');
    await answer.getByText('built in').first().waitFor();
  });

  it('sees what of all that can be reported is covered', async () => {
    await tabOf('Coverage').click();
    await page().getByRole('grid', { name: 'Coverage' }).waitFor();
    await page()
      .getByRole('gridcell', { name: /work mode away, reason 500: En pause, defined for it; First in the file: Away$/ })
      .waitFor();
    await page()
      .getByRole('gridcell', { name: /work mode back, Without a reason: .*ends in a built-in state$/ })
      .waitFor();
    await editor.screenshot(path.join(output, 'ui-preview-coverage.png'));
  });

  for (const [name, theme] of [
    ['light', 'Light Modern'],
    ['dark', 'Dark Modern'],
    ['contrast', 'Dark High Contrast'],
    ['contrast-light', 'Light High Contrast'],
  ])
    it(`can read it in ${theme}`, async () => {
      await editor.chooseTheme(theme);
      for (const view of ['Menu', 'Automatic transitions', 'Which state shows?', 'Coverage']) {
        await tabOf(view).click();
        await page().locator(`[role=tab][aria-selected=true]`, { hasText: view }).waitFor();
        await editor.page.mouse.move(0, 0);
        await editor.screenshot(path.join(output, `ui-preview-${name}-${view.slice(0, 4).toLowerCase().trim()}.png`));
      }
      await tabOf('Menu').click();
    });

  it('finds it as it was after the window is loaded anew', async () => {
    await editor.press('Control+S');
    await editor.page.reload();
    await editor.tab('Preview of presence.xml', 2).waitFor();
    // VS Code keeps the part that is shown now and then.
    await tabOf('Menu').click({ timeout: LONGEST_START_MS });
    await row(/^Disponible, ready/).waitFor();
  });

  it('sees the tabs of Office Communicator', async () => {
    await editor.closeTab(editor.tab('Preview of presence.xml', 2));
    await editor.openFile('moc.xml');
    await editor.runCommand('Seatkeeper: Open the presence preview');
    await editor.tab('Preview of moc.xml', 2).waitFor();
    await page().getByRole('button', { name: 'Contact Center' }).waitFor();
    await page().getByText('A tab without an image does not appear.').waitFor();
    await editor.screenshot(path.join(output, 'ui-preview-tabs.png'));
    await editor.closeTab(editor.tab('Preview of moc.xml', 2));
  });

  it('scrolls through 10,000 states, and each update takes less than a frame', async function () {
    this.timeout(3 * LONGEST_START_MS);
    editor.page.setDefaultTimeout(LONGEST_START_MS);
    await editor.openFile('presence-large.xml');
    await editor.isInLanguage('XML');
    // Where the step is tried again, something was typed before.
    await editor.revert();
    await editor.runCommand('Seatkeeper: Open the presence preview');
    await page().getByRole('listbox').press('Home');
    await page().getByText('In the menu (10000)').waitFor();
    assert.ok((await page().locator('[role=option]').count()) < 100);
    await page().getByRole('listbox').press('End');
    await row(/^State 9999/).waitFor();
    await page().getByRole('listbox').press('Enter');
    // The cursor is there before the editor has the focus: what is done then would be done elsewhere.
    await editor.isInText();
    await editor.isInLine(10_001);
    await editor.goToLine(2, 35);
    await editor.page.keyboard.type('abcdef');
    await row(/^abcdefState 0/).waitFor();
    const times = await page()
      .locator('body')
      .evaluate(() => {
        const of = (name) => performance.getEntriesByName(name).map(({ duration }) => duration);
        const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
        return { received: median(of('seatkeeper-update')), drawn: median(of('seatkeeper-draw')), updates: of('seatkeeper-update').length };
      });
    const whole = times.received + times.drawn;
    console.log(`      an update of 10,000 states in the page: ${whole.toFixed(1)} ms, ${times.updates} times`);
    assert.ok(times.updates > 1);
    assert.ok(whole < 16, `${whole} ms`);
  });
});
