import { describe, expect, test } from 'vitest';
import { fixAll } from '../../server/src/core/fixes';
import type { PresenceKind } from '../../server/src/presence/model/detect';
import { PresenceFile } from '../../server/src/presence/model/presenceFile';
import type { XmlElement } from '../../server/src/xml/tree';
import { checkPresence } from '../support/check';
import { slipsOf } from '../support/slips';

const states = `<?xml version="1.0" encoding="UTF-8"?>
<!-- Made for these tests -->
<presence xmlns="http://genesyslab.com/schemas/ucc/presence">
  <state id="tea" icon='t.png'>
    <display><menuText>Tea &amp; rest</menuText><statusText>At&#160;tea</statusText></display>
    <display language="fr">
      <menuText>Th\u00e9</menuText>
    </display>
    <genesysAgent ready="false" mode="away">
      <reason in="reasons">tea</reason>
    </genesysAgent>
  </state>
  <state id="soup" icon="s.png">
    <!-- hot -->
    <display><menuText><![CDATA[Soup <2]]></menuText></display>
    <genesysAgent ready="true"/>
  </state>
  <auto>
    <event name="preview-reject" onevent="tea" postevent="soup"/>
    <event name='preview-timeout' onevent='soup' />
  </auto>
</presence>
`;

const languages = `<?xml version='1.0' encoding='utf-8'?>
<!-- Late shift --><presence xmlns='http://genesyslab.com/schemas/ucc/presence'>
<state icon="l.png" id='late'><!-- <b> --><display><menuText>It's late</menuText></display>
<display language='de'><menuText>Sp\u00e4t &lt;20</menuText></display>
<display language="es"><statusText>"Tarde"</statusText></display><genesysAgent mode='acw' ready="false"/></state>
</presence>
`;

const tab = `<tabdata>
  <tab>
    <!-- Contoso's -->
    <image>http://ucc.contoso.example:8080/t.png</image>
    <name>Contacts</name>
    <tooltip>All &amp; <![CDATA[<more>]]></tooltip>
    <contenturl>http://ucc.contoso.example:8080/ucc/app/welcome</contenturl>
    <userid>true</userid>
  </tab>
</tabdata>
`;

/** Each document, its kind, and how many slips are fixed in it at least. */
const documents: readonly (readonly [name: string, kind: PresenceKind, correct: string, fixed: number])[] = [
  ['states and events', 'presence', states, 1700],
  ['several languages and both kinds of quotes', 'presence', languages, 1145],
  ['a custom tab', 'customTab', tab, 530],
];

/** What a document means: its elements, attributes and texts, without comments and white space between elements. */
function meaningOf(file: PresenceFile): string {
  const ofElement = (element: XmlElement): unknown => {
    const children = element.children.filter((child) => child.kind === 'element');
    return [
      element.name.text,
      Object.fromEntries(element.attributes.map(({ name, value }) => [name.text, value] as const).sort(([a], [b]) => (a < b ? -1 : 1))),
      children.length > 0 ? children.map(ofElement) : file.textOf(element).trim(),
    ];
  };
  return JSON.stringify(file.root && ofElement(file.root));
}

interface Outcome {
  /** What each slip that is fixed to no error, but to another meaning, has become. */
  readonly wrong: readonly string[];
  /** Slips that are fixed to what the correct document means. */
  readonly right: number;
}

function fixAllSlips(kind: PresenceKind, correct: string): Outcome {
  const meaning = meaningOf(new PresenceFile(kind, correct));
  let right = 0;
  const wrong: string[] = [];
  for (const { text, name } of slipsOf(correct)) {
    const fixed = fixAll(text, (current) => checkPresence(kind, current)).text;
    if (fixed === text) continue;
    if (checkPresence(kind, fixed).some(({ severity }) => severity === 'error')) continue;
    if (meaningOf(new PresenceFile(kind, fixed)) === meaning) right++;
    else wrong.push(name);
  }
  return { wrong, right };
}

describe.each(documents)('%s', (_, kind, correct, fixed) => {
  test('is correct', () => {
    expect(checkPresence(kind, correct).filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([]);
  });

  test('is fixed to no other meaning after a single slip of a key', () => {
    const { wrong, right } = fixAllSlips(kind, correct);
    expect(wrong).toEqual([]);
    expect(right).toBeGreaterThanOrEqual(fixed);
  });
});
