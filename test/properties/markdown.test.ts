import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { documentationOf } from '../../server/src/core/editing';
import { type Message, render } from '../../server/src/core/message';
import { completionsAt } from '../../server/src/license/features/completion/completionsAt';
import { hoverAt as licenseHoverAt } from '../../server/src/license/hover/hoverAt';
import { parseLicense } from '../../server/src/license/syntax/parse';
import { hoverAt as presenceHoverAt } from '../../server/src/presence/features/hoverAt';
import { PresenceFile } from '../../server/src/presence/model/presenceFile';

const today = 20_000;
const hostile = [
  '[x](command:a)',
  '![x](https://a.example/x.png)',
  '<img/src=x>',
  '<a/href=command:x>',
  '$(icon)',
  'https://evil.example/x',
  'command:evil.x',
  '<command:x>',
  '`[x](command:a)`',
  '``](command:x)',
  '\\`[x](command:a)',
  '[x]:command:a',
  '](command:a)[',
  '**x**<script>',
  '&lt;b&gt;',
  '\u2028[x](command:a)',
];

// As editors may: with HTML, and with addresses that are in the text made into links; any scheme passes, so that it is seen.
const markdown = new MarkdownIt({ html: true, linkify: true });
markdown.validateLink = () => true;

/** What an editor would load or follow of a Markdown text, and the raw HTML in it. */
function dangersIn(text: string): string[] {
  const found: string[] = [];
  for (const block of markdown.parse(text, {})) {
    for (const token of [block, ...(block.children ?? [])]) {
      if (token.type === 'image' || token.type.startsWith('html')) found.push(token.content || token.type);
      const target = token.type === 'link_open' ? String(token.attrGet('href')) : undefined;
      if (target !== undefined && !/^(?:https|file):/.test(target)) found.push(`link ${target}`);
      if (target?.includes('evil')) found.push('a link of the file');
      // Editors draw $(name) as an icon outside of code.
      if (token.type === 'text' && /\$\(\w+\)/.test(token.content)) found.push('an icon');
    }
  }
  return found;
}

const shown = (contents: readonly Message[]) => contents.map((part) => render(part)).join('\n\n');

test('the judge sees what is dangerous', () => {
  for (const text of ['[x](command:a)', '![](https://a.example)', '<img src=x>', 'a $(icon)', 'https://evil.example'])
    expect(dangersIn(text)).not.toEqual([]);
  expect(dangersIn('`[x](command:a)` **x** [y](https://docs.example)')).toEqual([]);
});

describe('no text of a license file is Markdown', () => {
  test.each(hostile)('%s', (value) => {
    const texts = [
      `SERVER ${value} ${value} ${value} ${value}\nVENDOR ${value} ${value} options=${value} port=${value}\nUSE_SERVER ${value}\n`,
      `SERVER h HOSTNAME=${value} 27000\nFEATURE ${value} ${value} ${value} ${value} ${value} SIGN=${value} ${value}=${value} ${value}\n`,
      `INCREMENT router_seats genesys.d 8.0 permanent 10 HOSTID=${value} NOTICE="${value}" ISSUED=${value} START=${value} VENDOR_STRING=${value} SN=${value} SIGN="${value}" ${value}\n`,
      `PACKAGE ${value} ${value} 1.0 COMPONENTS="${value}:${value}:${value} a" OPTIONS=${value}\nUPGRADE ${value} v ${value} ${value} ${value} 1 SIGN=${value}\n`,
      `${value}\n# ${value}\nFEATUR ${value} ${value}\nFEATURE a v 1.0 1-jan-2030 1 HOSTID="${value} ${value}" DUP_GROUP=${value} ${value}`,
    ];
    const found = new Set<string>();
    let hovers = 0;
    for (const text of texts) {
      const tree = parseLicense(text);
      for (let offset = 0; offset <= text.length; offset++) {
        const hover = licenseHoverAt(tree, offset, { today, managerVersion: '11.9' });
        if (!hover) continue;
        hovers++;
        for (const danger of dangersIn(shown(hover.contents))) found.add(`${danger} at ${text.slice(hover.range.start, hover.range.end)}`);
        offset = Math.max(offset, hover.range.end);
      }
      for (const place of text.matchAll(/[ =]/g)) {
        for (const completion of completionsAt(tree, place.index + 1, { today, managerVersion: '11.9' } as never).slice(0, 20))
          for (const danger of dangersIn(shown(documentationOf(completion)))) found.add(`${danger} in a completion`);
      }
    }
    expect([...found]).toEqual([]);
    expect(hovers).toBeGreaterThan(30);
  });
});

describe('no text of a presence file is Markdown', () => {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  test.each(hostile)('%s', (raw) => {
    const value = escaped(raw);
    const text = `<presence xmlns="${value}" xmlns:p="${value}"><state id="${value}" icon="${value}"><display xml:lang="${value}" language="${value}"><menuText>${value}</menuText><statusText>${value}</statusText></display><genesysAgent ready="${value}" mode="${value}" reason="${value}"><reason key="${value}" value="${value}">${value}</reason></genesysAgent></state><auto><event onevent="${value}" postevent="${value}" ${value}="x"/></auto></presence>`;
    const found = new Set<string>();
    for (const kind of ['presence', 'customTab'] as const) {
      const file = new PresenceFile(kind, text);
      for (let offset = 0; offset <= text.length; offset++) {
        const hover = presenceHoverAt(file, offset);
        if (hover)
          for (const danger of dangersIn(shown(hover.contents)))
            found.add(`${danger} at ${text.slice(hover.range.start, hover.range.end)}`);
      }
    }
    expect([...found]).toEqual([]);
  });
});
