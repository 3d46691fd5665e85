import { expect, test } from 'vitest';
import { fixAll } from '../../server/src/core/fixes';
import { PresenceFile } from '../../server/src/presence/model/presenceFile';
import type { XmlElement } from '../../server/src/xml/tree';
import { checkPresence } from '../support/check';
import { slipsOf } from '../support/slips';

const correct = `<?xml version="1.0" encoding="UTF-8"?>
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
  /** What each slip that is mended to no error, but to another meaning, has become. */
  readonly wrong: readonly string[];
  /** Slips that are mended to what the correct document means. */
  readonly right: number;
}

function mendAllSlips(): Outcome {
  const meaning = meaningOf(new PresenceFile('presence', correct));
  let right = 0;
  const wrong: string[] = [];
  for (const { text, name } of slipsOf(correct)) {
    const mended = fixAll(text, (current) => checkPresence('presence', current)).text;
    if (mended === text) continue;
    if (checkPresence('presence', mended).some(({ severity }) => severity === 'error')) continue;
    if (meaningOf(new PresenceFile('presence', mended)) === meaning) right++;
    else wrong.push(name);
  }
  return { wrong, right };
}

test('the document of the slips is correct', () => {
  expect(checkPresence('presence', correct).filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([]);
});

test('no single slip of a key is mended to another meaning', () => {
  const { wrong, right } = mendAllSlips();
  expect(wrong).toEqual([]);
  expect(right).toBeGreaterThanOrEqual(1660);
});
