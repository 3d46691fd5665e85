import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentSymbols } from '../../server/src/presence/features/documentSymbols';
import { foldingRanges } from '../../server/src/presence/features/foldingRanges';
import { PresenceFile } from '../../server/src/presence/model/presenceFile';
import { checkPresenceFeatures, checkPresenceOutline } from '../support/presenceFeatureLaws';
import { runs } from '../support/runs';
import { presence, state } from './documents';

const documents = [
  presence(`
  <!-- ours -->
  ${state('a')}<state id="b" icon="b.png"><display language="de"><menuText>B &amp; b</menuText></display>
    <genesysAgent ready='false' mode="acw"><reason in="reasons">5</reason></genesysAgent></state>
  <auto><event name="preview-reject" onevent="a" postevent="b"/></auto>\r\n`),
  '<tabdata>\n<tab><image>https://web.contoso.example/a.png</image><userid>true</userid><name>x</name></tab></tabdata>',
];
const pieces = [
  '<',
  '>',
  '"',
  "'",
  '/',
  '=',
  '&',
  '</',
  '/>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<?',
  ' ',
  '\n',
  '\r',
  '<state',
  '</state>',
  '</display>',
];
pieces.push(
  'id="a"',
  'onevent="',
  '<auto>',
  '<presence>',
  '__proto__',
  '<constructor id="__proto__">',
  '\0',
  '\ufeff',
  '😀',
  '\ud83d',
  ':',
  '',
);

const mutated = fc
  .tuple(
    fc.constantFrom(...documents),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 12 }), fc.constantFrom(...pieces)), { maxLength: 6 }),
  )
  .map(([document, changes]) =>
    changes.reduce((text, [where, out, added]) => {
      const start = Math.floor(where * text.length);
      return text.slice(0, start) + added + text.slice(start + out);
    }, document),
  );

test('no feature throws, and all ranges are within the text, at any offset of broken documents', () => {
  fc.assert(
    fc.property(mutated, fc.constantFrom('presence' as const, 'customTab' as const), (text, kind) => {
      const file = new PresenceFile(kind, text);
      checkPresenceOutline(file);
      for (let offset = 0; offset <= text.length; offset++) checkPresenceFeatures(file, offset);
    }),
    { numRuns: runs(150) },
  );
});

test('deep nesting and 100,000 attributes are not trouble', () => {
  for (const text of ['<x>\n'.repeat(100_000), `<presence ${'id="a" '.repeat(100_000)}`, '<state id="a">'.repeat(3_000)]) {
    const file = new PresenceFile('presence', text);
    expect(foldingRanges(file).length + documentSymbols(file).length).toBeGreaterThanOrEqual(0);
    checkPresenceFeatures(file, Math.floor(text.length / 2));
    checkPresenceFeatures(file, text.length);
  }
});
