import { expect, test } from 'vitest';
import { parseXml } from '../../server/src/xml/parse';
import { placeAt } from '../../server/src/xml/placeAt';
import { readCursor } from '../support/marked';

/** [document with the cursor, what is there: kind, element, attribute or leaf] */
const cases: readonly (readonly [string, string])[] = [
  ['|<a/>', 'content'],
  ['<|a/>', 'tagName a'],
  ['<a|/>', 'tagName a'],
  ['<a/|>', 'startTag a'],
  ['<a/>|', 'content'],
  ['<a |/>', 'startTag a'],
  ['<a |b="c"/>', 'attributeName a b'],
  ['<a b|="c"/>', 'attributeName a b'],
  ['<a b=|"c"/>', 'startTag a'],
  ['<a b="|c"/>', 'attributeValue a b'],
  ['<a b="c|"/>', 'attributeValue a b'],
  ['<a b="c"|/>', 'startTag a'],
  ['<a b=|/>', 'attributeValue a b'],
  ['<a b=c|/>', 'attributeValue a b'],
  ['<a b="c|', 'attributeValue a b'],
  ['<a b|/>', 'attributeName a b'],
  ['<a>|</a>', 'content a'],
  ['<a>x|y</a>', 'content a text'],
  ['<a><|/a>', 'endTag a'],
  ['<a></|a>', 'endTag a'],
  ['<a></a|>', 'endTag a'],
  ['<a></a>|', 'content'],
  ['<a></a|', 'endTag a'],
  ['<a |', 'startTag a'],
  ['<a |\n<b/>', 'startTag a'],
  ['<a\n|<b/>', 'startTag a'],
  ['<a><b>|', 'content b'],
  ['<a><!-- | --></a>', 'content a comment'],
  ['<a><!-- -->|</a>', 'content a'],
  ['<a><!-- |', 'content a comment'],
  ['<a><![CDATA[ | ]]></a>', 'content a cdata'],
  ['<?xml |?><a/>', 'content declaration'],
];

test.each(cases)('%s is in: %s', (marked, expected) => {
  const { text, offset } = readCursor(marked);
  const place = placeAt(parseXml(text), offset);
  const words = [place.kind, place.element?.name.text];
  if ('attribute' in place) words.push(place.attribute.name.text);
  if ('leaf' in place) words.push(place.leaf?.kind);
  expect(words.filter(Boolean).join(' ')).toBe(expected);
});
