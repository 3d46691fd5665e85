import { describe, expect, test } from 'vitest';
import { fixAll } from '../../server/src/core/fixes';
import { ruleFolders } from '../../server/src/ruleFolders.generated';
import { parseXml } from '../../server/src/xml/parse';
import { breaksXml } from '../../server/src/xml/problems';
import { checkPresence } from '../support/check';

const whole = `<?xml version="1.0" encoding="utf-8"?>
<presence xmlns="http://genesyslab.com/schemas/ucc/presence">
  <!-- The states -->
  <state id="ready" icon='ready.png'>
    <display><menuText>Set ready</menuText><statusText>Ready &amp; able</statusText></display>
    <display language="fr"><statusText><![CDATA[<ici>]]></statusText></display>
    <genesysAgent ready="true"/>
  </state>
  <state id="lunch">
    <display>
      <menuText>Lunch</menuText>
    </display>
    <genesysAgent ready="false" mode="away">
      <reason in="extensions">500</reason>
    </genesysAgent>
  </state>
  <auto>
    <event name="preview-reject" onevent="lunch"/>
  </auto>
</presence>
`;

/** The errors of form; what the schema says of the same slip is another matter. */
function wellFormedness(text: string): string[] {
  return checkPresence('presence', text)
    .filter(({ rule, severity }) => severity === 'error' && /\/(?:wellformed|document)$/.test(ruleFolders[rule] ?? ''))
    .map(({ rule }) => rule);
}

function fix(text: string): string {
  return fixAll(text, (current) => checkPresence('presence', current)).text;
}

/** [what was typed, what it should have been, the rule that says so; `fixed` by fix-all] */
const slips: readonly (readonly [slip: string, right: string, rule: string, fixed: boolean])[] = [
  ['Ready & able', 'Ready &amp; able', 'unescaped-character', true],
  ['Ready &amp able', 'Ready &amp; able', 'unescaped-character', false],
  ['Ready &eacute; able', 'Ready &amp; able', 'unknown-entity', false],
  ['< menuText>Lunch', '<menuText>Lunch', 'unescaped-character', false],
  ['<menuText>Lunch</menutext>', '<menuText>Lunch</menuText>', 'end-tag-unexpected', true],
  ['<menuTxt>Lunch</menuText>', '<menuText>Lunch</menuText>', 'end-tag-unexpected', true],
  ['<menuText>Lunch<menuText>', '<menuText>Lunch</menuText>', 'end-tag-missing', true],
  ['<menuText>Lunch</menuText', '<menuText>Lunch</menuText>', 'tag-not-closed', true],
  ['<menuTextLunch</menuText>', '<menuText>Lunch</menuText>', 'tag-not-closed', false],
  ['<menuText>Lunch</>', '<menuText>Lunch</menuText>', 'stray-in-tag', false],
  ['<menuText>Lunch</ menuText>', '<menuText>Lunch</menuText>', 'stray-in-tag', true],
  ['<menuText>Lunch', '<menuText>Lunch</menuText>', 'end-tag-missing', true],
  ['mode="away"\n      <reason', 'mode="away">\n      <reason', 'tag-not-closed', true],
  ['\n  <auto>', '\n  </state>\n  <auto>', 'end-tag-missing', true],
  ['</reason>', '</reason>\n    </genesysAgent>', 'end-tag-missing', true],
  ['onevent="lunch"', 'onevent="lunch"/>', 'tag-not-closed', true],
  ['onevent="lunch"/', 'onevent="lunch"/>', 'tag-not-closed', true],
  ['id=“lunch”', 'id="lunch"', 'attribute-quotes', true],
  ['id=lunch', 'id="lunch"', 'attribute-quotes', true],
  ['id="lunch', 'id="lunch"', 'attribute-quotes', true],
  ['id="ready icon=', 'id="ready" icon=', 'attribute-quotes', true],
  ['name="preview-reject onevent', 'name="preview-reject" onevent', 'attribute-quotes', true],
  ['onevent=lunch"', 'onevent="lunch"', 'attribute-quotes', true],
  ['onevent="lunch/', 'onevent="lunch"/', 'attribute-quotes', true],
  ['onevent="lunch”', 'onevent="lunch"', 'attribute-quotes', true],
  ['name="preview-reject” onevent', 'name="preview-reject" onevent', 'attribute-quotes', true],
  ['name="preview-reject onevent = "', 'name="preview-reject" onevent="', 'attribute-quotes', true],
  ['id="lunch"" ', 'id="lunch"', 'attribute-quotes', true],
  ['1id="lunch"', 'id="lunch"', 'stray-in-tag', true],
  ['id: "lunch"', 'id="lunch"', 'attribute-without-value', true],
  ['id=""lunch""', 'id="lunch"', 'attribute-quotes', true],
  ['<state state id="lunch"', '<state id="lunch"', 'stray-in-tag', true],
  ['onevent="lunch"\\>', 'onevent="lunch"/>', 'stray-in-tag', true],
  ['<menuText>Lunch<menuText/>', '<menuText>Lunch</menuText>', 'end-tag-missing', true],
  ['<menuText>Lunch</menu Text>', '<menuText>Lunch</menuText>', 'end-tag-missing', true],
  ['<menuText>Lunch&lt;/menuText>', '<menuText>Lunch</menuText>', 'end-tag-missing', true],
  ['</menuText>Lunch</menuText>', '<menuText>Lunch</menuText>', 'stray-in-tag', true],
  ['![CDATA[<ici>', '<![CDATA[<ici>', 'cdata', true],
  ['<!pCDATA[<ici>', '<![CDATA[<ici>', 'cdata', false],
  ['<?-- The states -->', '<!-- The states -->', 'comment', true],
  ['<!-- The\n--!>', '<!-- The states -->', 'comment', true],
  ['id "lunch"', 'id="lunch"', 'attribute-without-value', true],
  ['ready="false"mode', 'ready="false" mode', 'attribute-space', true],
  ['ready="false"\u00a0mode', 'ready="false" mode', 'stray-in-tag', true],
  ['<state\u00a0id="lunch"', '<state id="lunch"', 'stray-in-tag', true],
  ['<stateid="lunch"', '<state id="lunch"', 'attribute-space', true],
  ['id="lunch" id="lunch"', 'id="lunch"', 'attribute-repeated', true],
  ['<!-- The -- states -->', '<!-- The states -->', 'comment', false],
  ['<!-- The states >', '<!-- The states -->', 'comment', false],
  ['<ici>]>', '<ici>]]>', 'cdata', false],
  ['<? xml version', '<?xml version', 'xml-declaration', true],
  ['<?XML version', '<?xml version', 'xml-declaration', true],
  ['\n<?xml version', '<?xml version', 'xml-declaration', true],
  ['encoding="utf-8">', 'encoding="utf-8"?>', 'xml-declaration', true],
  ['<?xml encoding', '<?xml version="1.0" encoding', 'xml-declaration', false],
  ['presence xmlns', '<presence xmlns', 'root-element', true],
  ['presence"/>', 'presence">', 'root-element', true],
  ['</presence>/', '</presence>', 'root-element', true],
  ['</auto>\n<presence>', '</auto>\n</presence>', 'end-tag-missing', true],
  ['xmlns="https://genesyslab', 'xmlns="http://genesyslab', 'namespace-wrong', true],
  ['<presence xmnls=', '<presence xmlns=', 'namespace-missing', true],
  ['<genesysAgent xsi:type="x" ready', '<genesysAgent ready', 'undeclared-prefix', true],
];

describe('one slip is one finding', () => {
  test.each(slips)('%j for %j: %s', (slip, right, rule, fixed) => {
    const text = whole.replace(right, () => slip);
    expect(text).not.toBe(whole);
    expect(wellFormedness(text)).toEqual([rule]);
    if (fixed) expect(wellFormedness(fix(text))).toEqual([]);
  });

  test('for most characters that are lost', () => {
    let broken = 0;
    let single = 0;
    let fixed = 0;
    for (let at = 0; at < whole.length; at++) {
      const text = whole.slice(0, at) + whole.slice(at + 1);
      if (!parseXml(text).problems.some(breaksXml)) continue;
      broken++;
      if (wellFormedness(text).length === 1) single++;
      if (!parseXml(fix(text)).problems.some(breaksXml)) fixed++;
    }
    expect(single / broken).toBeGreaterThan(0.95);
    expect(fixed / broken).toBeGreaterThan(0.75);
  });
});
