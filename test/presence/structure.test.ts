import { describe, expect, test } from 'vitest';
import type { DocumentSymbol } from '../../server/src/core/editing';
import { wordsOf } from '../../server/src/core/message';
import { documentSymbols } from '../../server/src/presence/features/documentSymbols';
import { foldingRanges } from '../../server/src/presence/features/foldingRanges';
import { selectionRanges } from '../../server/src/presence/features/selectionRanges';
import type { PresenceKind } from '../../server/src/presence/model/detect';
import { PresenceFile } from '../../server/src/presence/model/presenceFile';
import { readCursor } from '../support/marked';
import { presence, state } from './documents';

/** An outline as lines: kind, name, detail, indented. */
function outline(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ kind, name, detail, children }) => [
    `${indent}${kind} ${wordsOf(name)}${detail.map((part) => ` | ${wordsOf(part)}`).join('')}`,
    ...outline(children, `${indent}  `),
  ]);
}

const outlineOf = (text: string, kind: PresenceKind = 'presence') => outline(documentSymbols(new PresenceFile(kind, text)));

describe('the outline', () => {
  test('has the states with their texts and the events', () => {
    const text = presence(`
      <state id="lunch"><display><menuText>Go to lunch</menuText><statusText>At
        lunch</statusText></display><display language="de"><statusText>Mahlzeit</statusText></display>
        <genesysAgent ready="false" mode="away"><reason>500</reason></genesysAgent></state>
      <state><display/></state>
      <auto><event name="preview-reject" onevent="lunch" postevent="ready"/><event/></auto>`);
    expect(outlineOf(text)).toEqual([
      'class lunch | At lunch',
      '  string default language | Go to lunch · At lunch',
      '  string de | Mahlzeit',
      '  enumMember Not Ready, work mode away, reason 500',
      'class state without an id',
      '  string default language',
      'namespace Automatic transitions',
      '  event preview-reject | → lunch → ready',
      '  event event without a name',
    ]);
  });

  test('has the tabs of a custom tab file', () => {
    const tab = '<tab><name>Contact Center</name><contenturl>http://ucc.contoso.example:8080/ucc/app/welcome</contenturl></tab>';
    const expected = ['class Contact Center | http://ucc.contoso.example:8080/ucc/app/welcome', 'class tab without a name'];
    expect(outlineOf(`<tabdata>${tab}<tab></tab></tabdata>`, 'customTab')).toEqual(expected);
    expect(outlineOf(`<tabdat<a>${tab}<tab>`, 'customTab')).toEqual(expected);
  });

  test('survives a broken root and missing end tags', () => {
    const names = (text: string) => documentSymbols(new PresenceFile('presence', text)).map(({ name }) => name);
    expect(names(`<pre<sence>${state('a')}<state id="b"><display>${state('c')}`)).toEqual(['a', 'b', 'c']);
    expect(names('')).toEqual([]);
  });

  test('selects the id, within the state', () => {
    const text = presence(state('a'));
    const [symbol] = documentSymbols(new PresenceFile('presence', text));
    expect(text.slice(symbol?.range.start, symbol?.range.end)).toBe(state('a'));
    expect(text.slice(symbol?.selectionRange.start, symbol?.selectionRange.end)).toBe('a');
  });

  test('cuts long texts', () => {
    const [line] = outlineOf(presence(`<state id="a"><display><menuText>${'x '.repeat(1000)}</menuText></display></state>`));
    expect(line).toHaveLength('class a | '.length + 80);
  });
});

describe('folding', () => {
  const folds = (text: string) =>
    foldingRanges(new PresenceFile('presence', text)).map(({ startLine, endLine, kind }) => `${startLine}-${endLine} ${kind}`);

  test('leaves the end tag visible', () => {
    expect(folds('<presence>\n  <state>\n    <display/>\n  </state>\n  <!-- a\n  b -->\n  <auto>\n  </auto></presence>\n')).toEqual([
      '0-6 element',
      '1-2 element',
      '4-5 comment',
    ]);
  });

  test('folds start tags of several lines, CRLF, and elements without an end tag', () => {
    expect(folds('<presence>\r\n<state\r\n id="a">\r\n<display/>\r\n\r\n<state id="b">\r\n<display/>\r\n\r\n')).toEqual([
      '0-6 element',
      '1-3 element',
      '5-6 element',
    ]);
  });

  test('folds nothing on one line', () => {
    expect(folds(presence(state('a')).replace('\n', ''))).toEqual([]);
  });
});

describe('selection expands', () => {
  function steps(marked: string): string[] {
    const { text, offset } = readCursor(marked);
    return selectionRanges(new PresenceFile('presence', text), offset).map(({ start, end }) => text.slice(start, end));
  }

  test('from a value to the document', () => {
    expect(steps('<presence><state id="l|unch" icon="b"> <display/></state><auto/></presence>\n')).toEqual([
      'lunch',
      'id="lunch"',
      '<state id="lunch" icon="b">',
      '<state id="lunch" icon="b"> <display/></state>',
      '<state id="lunch" icon="b"> <display/></state><auto/>',
      '<presence><state id="lunch" icon="b"> <display/></state><auto/></presence>',
      '<presence><state id="lunch" icon="b"> <display/></state><auto/></presence>\n',
    ]);
  });

  test('from a text', () => {
    expect(steps('<a><b> one t|wo </b></a>')).toEqual(['one two', ' one two ', '<b> one two </b>', '<a><b> one two </b></a>']);
  });

  test('from names', () => {
    expect(steps('<a><b|b/></a>')).toEqual(['bb', '<bb/>', '<a><bb/></a>']);
    expect(steps('<aa><b/></a|a>')).toEqual(['aa', '</aa>', '<aa><b/></aa>']);
    expect(steps('<aa i|d="1"></aa>')).toEqual(['id', 'id="1"', '<aa id="1">', '<aa id="1"></aa>']);
  });

  test('from a comment, and in nothing', () => {
    expect(steps('<a><!-- x| --></a>')).toEqual(['<!-- x -->', '<a><!-- x --></a>']);
    expect(steps('|')).toEqual([]);
  });

  test('no further than anyone goes', () => {
    const text = '<a>'.repeat(100_000);
    expect(selectionRanges(new PresenceFile('presence', text), text.length).length).toBeLessThan(110);
  });
});
