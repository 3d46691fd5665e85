import { describe, expect, test } from 'vitest';
import { render } from '../../server/src/core/message';
import type { MenuPreview, PreviewState, TabsPreview } from '../../server/src/language/preview';
import { marksOf } from '../../server/src/language/previewMarks';
import { iconOf } from '../../server/src/presence/features/preview/menu';
import { previewOf } from '../../server/src/presence/features/preview/preview';
import type { PresenceKind } from '../../server/src/presence/model/detect';
import { PresenceFile } from '../../server/src/presence/model/presenceFile';
import { presence } from './documents';

interface Shown {
  readonly language?: string;
  readonly defaultLanguage?: string;
  readonly kind?: PresenceKind;
}

function menu(text: string, { language, defaultLanguage = 'en' }: Shown = {}): MenuPreview {
  const preview = previewOf(new PresenceFile('presence', text), defaultLanguage, language);
  if (preview.kind !== 'menu') throw new Error('a menu was expected');
  return preview;
}

const display = (language: string, menuText?: string, statusText?: string) =>
  `<display${language && ` language="${language}"`}>${menuText === undefined ? '' : `<menuText>${menuText}</menuText>`}${
    statusText === undefined ? '' : `<statusText>${statusText}</statusText>`
  }</display>`;
const state = (id: string, ...displays: string[]) =>
  `<state id="${id}">${displays.join('')}<genesysAgent ready="false" mode="away"/></state>`;

/** What is seen of a state in a line: `menu | status`, `~` before texts of the default language, and why it is not in the menu. */
function seen({ menu: line, status, isFallback, why }: PreviewState): string {
  const texts = `${isFallback ? '~' : ''}${line ?? '-'} | ${status ?? '-'}`;
  return why ? `${texts} (${render(why)})` : texts;
}

describe('the menu in a language', () => {
  const lunch = state('lunch', display('', 'Lunch', 'At lunch'), display('fr', 'Repas', 'En pause'));
  const onlyStatus = 'It has no menuText: it cannot be chosen, only entered automatically or reported by T-Server.';

  test.each<[what: string, content: string, shown: Shown, expected: string[]]>([
    ['the default language', lunch, {}, ['Lunch | At lunch']],
    ['its own texts', lunch, { language: 'fr' }, ['Repas | En pause']],
    ['the default texts where the language has none', lunch, { language: 'de' }, ['~Lunch | At lunch']],
    [
      'the default texts in a language that UC Connector does not have',
      lunch + state('b', display('ja', '休', '休')),
      { language: 'ja' },
      ['~Lunch | At lunch', '- | - (It has no texts in ja and none in the default language, en.)'],
    ],
    ['a display that names the default language', state('a', display('en', 'A', 'B')), { language: 'it' }, ['~A | B']],
    ['the display of the language, and not the one without', state('a', display('', 'X'), display('en', 'Y')), {}, ['Y | -']],
    ['another default language', state('a', display('', 'A'), display('en', 'E')), { defaultLanguage: 'de' }, ['A | -']],
    ['no texts in the default language', state('a', display('fr', 'F')), {}, ['- | - (It has no texts in the default language, en.)']],
    ['no menuText', state('a', display('', undefined, 'Working')), {}, [`- | Working (${onlyStatus})`]],
    [
      'a menuText in another language alone',
      state('a', display('', undefined, 'Working'), display('fr', 'F', 'G')),
      {},
      ['- | Working (It has a menuText in another language only.)'],
    ],
    ['an empty menuText', state('a', display('', '', 'S')), {}, [' | S']],
    ['an empty display does not count', state('a', '<display language="fr"/>', display('', 'A')), { language: 'fr' }, ['~A | -']],
    ['a tag that is not written exactly so', state('a', display('FR', 'F'), display('', 'A')), { language: 'fr' }, ['~A | -']],
    ['a tag with a region', state('a', display('fr-CA', 'F'), display('', 'A')), { language: 'fr' }, ['~A | -']],
    ['the first of two displays', state('a', display('fr', 'One'), display('fr', 'Two')), { language: 'fr' }, ['One | -']],
    ['no display at all', state('a'), {}, ['- | - (It has no texts, and UC Connector considers a state valid only with one.)']],
    [
      'a second state of an id',
      `${lunch}\n${state('lunch', display('', 'Other'))}`,
      {},
      ['Lunch | At lunch', '- | - (The state on line 2 has the same id, and UC Connector uses only the first.)'],
    ],
    [
      'an id of UC Connector’s own',
      state('predefDND', display('', 'A')),
      {},
      ['- | - (Its id is reserved for a state built into UC Connector.)'],
    ],
    ['states without ids', state('', display('', 'A')) + state('', display('', 'B')), {}, ['A | -', 'B | -']],
    ['references, CDATA and line ends', state('a', display('', 'A &amp;\n <![CDATA[<b>]]> ', 'S')), {}, ['A & <b> | S']],
    ['markup as text', state('a', display('', '&lt;img src=x onerror=alert(1)&gt;')), {}, ['<img src=x onerror=alert(1)> | -']],
  ])('%s', (_, content, shown, expected) => {
    expect(menu(presence(content), shown).states.map(seen)).toEqual(expected);
  });

  test('says for which agent states each is shown', () => {
    const [first] = menu(presence(state('a', display('', 'A')))).states;
    expect(first?.meaning && render(first.meaning)).toBe('Shown for Not Ready, work mode away');
  });
});

describe('languages', () => {
  const two = state('a', display('', 'A', 'A'), display('fr', 'A', 'A')) + state('b', display('', 'B', 'B'), display('ja', 'B'));

  test('are those of UC Connector and others of the file, with how many texts lack', () => {
    const { languages } = menu(presence(two + state('c', display('fr', 'C'))));
    expect(languages.map(({ tag, isSupported, isInUse, missing }) => [tag, isSupported, isInUse, missing])).toEqual([
      ['en', true, true, 1],
      ['fr', true, true, 2],
      ['de', true, false, 0],
      ['it', true, false, 0],
      ['ru', true, false, 0],
      ['es', true, false, 0],
      ['ja', false, true, 0],
    ]);
    expect(languages.map(({ name }) => render(name))).toEqual([
      'English',
      'French',
      'German',
      'Italian',
      'Russian',
      'Spanish (Latin America)',
      'ja',
    ]);
  });

  test.each<[string, string, string[]]>([
    ['texts that another language of the file has', two, ['', 'fr menu, fr status']],
    ['a status text alone', state('a', display('', 'A', 'S'), display('fr', 'A')), ['fr status']],
    ['nothing that no language has', state('a', display('', 'A'), display('fr', 'A')), ['']],
    ['nothing of a state that is not used', two + state('a', display('', 'A')), ['', 'fr menu, fr status', '']],
    ['the default language', state('a', display('fr', 'A')) + state('b', display('', 'B'), display('fr', 'B')), ['en menu', '']],
  ])('missing: %s', (_, content, expected) => {
    const { states } = menu(presence(content));
    expect(states.map(({ missing }) => missing.map(({ language, text }) => `${language} ${text}`).join(', '))).toEqual(expected);
  });
});

test.each([
  ['', undefined],
  ['tag:ucc.genesyslab.com,2013:icons/status/dnd', { kind: 'standard', name: 'dnd' }],
  ['tag:ucc.genesyslab.com,2013:icons/status/busy', { kind: 'unknown' }],
  ['icons/away.png', { kind: 'file', badge: 'icons/away-badge.png' }],
  ['away', { kind: 'file', badge: undefined }],
  ['C:\\icons\\away.png', { kind: 'file' }],
  ['https://contoso.example/a.png?x=1', { kind: 'web', badge: 'https://contoso.example/a-badge.png?x=1' }],
  ['javascript:alert(1)', { kind: 'unknown' }],
  ['data:image/png;base64,AAAA', { kind: 'unknown' }],
  ['file:///C:/icons/away.png', { kind: 'unknown' }],
])('the icon %s', (address, expected) => {
  if (expected) expect(iconOf(address)).toMatchObject({ address, ...expected });
  else expect(iconOf(address)).toBeUndefined();
});

describe('automatic transitions', () => {
  const states = state('a', display('', 'A')) + state('b', display('', 'B'));

  function shown(content: string): string[] {
    const { transitions, states: known } = menu(presence(content));
    const target = (to: (typeof transitions)[number]['state']) =>
      to.kind === 'state'
        ? (known[to.state]?.id ?? '?')
        : to.kind === 'builtIn'
          ? `[${to.icon}]`
          : to.kind === 'before'
            ? 'before'
            : `${to.id}?`;
    return transitions.map(
      ({ event, range, state: to, after, notes }) =>
        `${event}${range ? '' : ' by default'}: ${target(to)}${after ? `, after ${after.option}: ${target(after.target)}` : ''}${notes
          .map((note) => ` (${render(note)})`)
          .join('')}`,
    );
  }
  const [reject, timeout, redirect] = [
    'preview-reject by default: [dnd], after dnd-off-timeout: [ready]',
    'preview-timeout by default: [notready]',
    'preview-redirect by default: [dnd]',
  ];
  const auto = (...events: string[]) => `${states}<auto>${events.map((event) => `<event ${event}/>`).join('')}</auto>`;

  test.each([
    ['the defaults', states, [reject, timeout, redirect]],
    [
      'of the file',
      auto('name="preview-reject" onevent="a" postevent="b"', 'name="preview-redirect" onevent="b"'),
      ['preview-reject: a, after dnd-off-timeout: b', timeout, 'preview-redirect: b'],
    ],
    [
      'without a postevent, back to the state before',
      auto('name="preview-reject" onevent="a"'),
      ['preview-reject: a, after dnd-off-timeout: before', timeout, redirect],
    ],
    [
      'a state that does not exist',
      auto('name="preview-reject" onevent="x" postevent="y"', 'name="preview-timeout"'),
      [
        'preview-reject: x?, after dnd-off-timeout: y? (No state has the id “x”, so UC Connector ignores it.) (No state has the id “y”, so UC Connector ignores it.)',
        'preview-timeout: ? (It does not say which state is entered.)',
        redirect,
      ],
    ],
    [
      'a postevent without effect',
      auto('name="preview-timeout" onevent="a" postevent="b"'),
      [reject, 'preview-timeout: a (Its postevent has no effect: only preview-reject has one.)', redirect],
    ],
    [
      'an event twice',
      auto('name="preview-timeout" onevent="a"', 'name="preview-timeout" onevent="b"'),
      [reject, 'preview-timeout: a (The file has this event more than once, and the guide does not say which counts.)', redirect],
    ],
  ])('%s', (_, content, expected) => {
    expect(shown(content)).toEqual(expected);
  });
});

describe('a file that UC Connector does not use', () => {
  test.each([
    ['correct', presence(state('a', display('', 'A'))), undefined],
    [
      'broken',
      presence('<state id="a"><display><menuText>A</menuText></display'),
      /^The XML is broken on line 2, so UC Connector cannot read this file/,
    ],
    [
      'of another namespace',
      presence(state('a', display('', 'A'))).replace('genesyslab', 'genesys'),
      /^The namespace is not that of UC Connector/,
    ],
    ['without a root', '', /^(?:The XML is broken|This file has no <presence> element)/],
  ])('%s', (_, text, expected) => {
    const { trouble } = menu(text);
    if (expected) expect(trouble && render(trouble)).toMatch(expected);
    else expect(trouble).toBeUndefined();
  });

  test('shows what can be read of it', () => {
    const text = presence(state('a', display('', 'A', 'S')) + state('b', display('', 'B')));
    for (let end = text.indexOf('</menuText>') + 3; end < text.length; end++) {
      const { states } = menu(text.slice(0, end));
      expect(states[0]).toMatchObject({ id: 'a', menu: 'A' });
    }
  });
});

describe('the tabs of Office Communicator', () => {
  const tab = (image: string, more = '') => `<tab><image>${image}</image><name>N</name>${more}</tab>`;
  const page = '<contenturl>http://host:8080/ucc/app/welcome</contenturl>';
  const tabs = (content: string) => previewOf(new PresenceFile('customTab', `<tabdata>${content}</tabdata>`), 'en') as TabsPreview;

  test('are those with a picture, whose tooltip is shown and whose name is not', () => {
    const {
      tabs: shown,
      showsImages,
      trouble,
    } = tabs(tab('http://host/a.png', `<userid>true</userid><tooltip>Contact &lt;b&gt;</tooltip>${page}`) + tab('', page) + tab('a.png'));
    expect(trouble).toBeUndefined();
    expect(showsImages).toBe(true);
    expect(shown.map(({ why }) => why && render(why))).toEqual([
      undefined,
      'A tab without an image does not appear.',
      'It has no contenturl, so there is nothing to show.',
    ]);
    expect(shown[0]).toMatchObject({
      name: 'N',
      tooltip: 'Contact <b>',
      image: { kind: 'web' },
      address: 'http://host:8080/ucc/app/welcome',
    });
    expect(shown[0]?.user && render(shown[0].user)).toMatch(/^The user of Office Communicator/);
    expect(shown[1]?.user).toBeUndefined();
  });

  test('no picture of a tab alone is shown, and no more than 32 tabs', () => {
    expect(tabs(tab('a.png', page)).showsImages).toBe(false);
    const many = tabs(tab('a.png', page).repeat(33)).tabs;
    expect(many.map(({ why }) => why !== undefined)).toEqual([...Array.from({ length: 32 }, () => false), true]);
  });
});

test('each finding is marked at the part that it begins in', () => {
  const text = presence(
    `${state('a', display('', 'A'))}x${state('b', display('', 'B'))}<auto><event name="preview-timeout" onevent="a"/></auto>`,
  );
  const at = (place: string, severity: 'error' | 'warning' | 'hint' = 'warning') => ({
    rule: 'r',
    severity,
    range: { start: text.indexOf(place), end: text.indexOf(place) + 1 },
    message: { template: place, values: {} },
  });
  const marks = marksOf(menu(text), [
    at('<presence'),
    at('id="a"', 'hint'),
    at('A</menuText', 'error'),
    at('x<state'),
    at('"b"'),
    at('<event'),
  ]);
  const brief = (list: typeof marks.states) => list.map(({ part, severity, count }) => `${part} ${severity} ${count}`);
  expect(brief(marks.states)).toEqual(['0 error 2', '1 warning 1']);
  expect(brief(marks.transitions)).toEqual(['1 warning 1']);
  expect(marks.tabs).toEqual([]);
  expect(marks.file).toMatchObject({ severity: 'warning', count: 2 });
});
