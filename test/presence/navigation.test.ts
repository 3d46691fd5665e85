import { describe, expect, test } from 'vitest';
import { render } from '../../server/src/core/message';
import { applyEdits, type TextRange } from '../../server/src/core/text';
import { definitionAt } from '../../server/src/presence/features/definitionAt';
import { highlightsAt } from '../../server/src/presence/features/highlightsAt';
import { linkedEditingAt } from '../../server/src/presence/features/linkedEditingAt';
import { referencesAt } from '../../server/src/presence/features/referencesAt';
import { prepareRename, rename } from '../../server/src/presence/features/rename';
import { PresenceFile } from '../../server/src/presence/model/presenceFile';
import { readCursor } from '../support/marked';
import { presence, state } from './documents';

function read(marked: string) {
  const { text, ranges, offset } = readCursor(marked);
  return { file: new PresenceFile('presence', text), text, ranges, offset };
}

const textAt = (text: string, range: TextRange | undefined) => range && text.slice(range.start, range.end);

describe('the definition', () => {
  /** [what, document: the cursor, and the id that is found between the marks] */
  const found: readonly (readonly [string, string])[] = [
    ['of an onevent', presence(`${state('«busy»')}${state('away')}<auto><event onevent="bu|sy"/></auto>`)],
    ['of a postevent with spaces around it', presence(`<state id=" «busy» "/><auto><event postevent=" busy| "/></auto>`)],
    ['of an id is the id', presence(`${state('«b|usy»')}${state('away')}`)],
    ['of an id of two states is the first', presence(`${state('«busy»')}${state('busy')}<auto><event onevent="|busy"/></auto>`)],
    ['in a broken document', presence(`<state id="«busy»"><display>${state('x')}<auto><event onevent="|busy`)],
    ['without a root', `${state('«busy»')}<auto><event onevent="|busy"/></auto>`],
  ];
  test.each(found)('%s', (_, marked) => {
    const { file, ranges, offset } = read(marked);
    expect(definitionAt(file, offset)?.target).toEqual(ranges[0]);
  });

  test('tells the whole state and the place it was asked for', () => {
    const { file, text, offset } = read(presence(`${state('busy')}<auto><event onevent=" b|usy"/></auto>`));
    const definition = definitionAt(file, offset);
    expect(textAt(text, definition?.targetExtent)).toBe(state('busy'));
    expect(textAt(text, definition?.origin)).toBe('busy');
  });

  test.each([
    ['of what no state has', presence(`${state('Busy')}<auto><event onevent="b|usy"/></auto>`)],
    ['elsewhere', presence(`${state('busy')} | `)],
    ['of an empty id', presence(`<state id=""/><auto><event onevent="|"/></auto>`)],
    ['of __proto__', presence(`<auto><event onevent="__pro|to__"/></auto>`)],
  ])('does not exist %s', (_, marked) => {
    const { file, offset } = read(marked);
    expect(definitionAt(file, offset)).toBeUndefined();
  });
});

const used = presence(
  `${state('«bu|sy»')}${state('away')}<auto><event onevent="«busy»" postevent="away"/><event onevent="away" postevent=" «busy»"/></auto>`,
);

describe('references', () => {
  test('are the state and the events', () => {
    const { file, ranges, offset } = read(used);
    expect(referencesAt(file, offset, true)).toEqual(ranges);
    expect(referencesAt(file, offset, false)).toEqual(ranges.slice(1));
  });

  test('of an id without a state are the events', () => {
    const { file, ranges, offset } = read(presence('<auto><event onevent="«bu|sy»"/><event onevent="«busy»"/></auto>'));
    expect(referencesAt(file, offset, true)).toEqual(ranges);
  });
});

describe('highlights', () => {
  test('tell the declaration from the uses', () => {
    const { file, ranges, offset } = read(used);
    expect(highlightsAt(file, offset)).toEqual([
      { range: ranges[0], kind: 'declaration' },
      { range: ranges[1], kind: 'use' },
      { range: ranges[2], kind: 'use' },
    ]);
  });

  test('join the names of an element', () => {
    const { file, ranges, offset } = read(presence('<«state»><display/></«st|ate»>'));
    expect(highlightsAt(file, offset).map(({ range }) => range)).toEqual(ranges);
  });
});

describe('rename', () => {
  test('changes the state and the events', () => {
    const { file, text, offset } = read(used);
    const result = rename(file, offset, 'lunch');
    expect('edits' in result && applyEdits(text, result.edits)).toBe(
      text.replaceAll('busy', 'lunch').replaceAll('Status lunch', 'Status busy'),
    );
    expect(prepareRename(file, offset)).toEqual({ range: { start: offset - 2, end: offset + 2 }, text: 'busy' });
  });

  test('works in a broken document', () => {
    const { file, text, offset } = read(presence('<state id="a"><display<state id="b"/><auto><event onevent="|a'));
    const result = rename(file, offset, 'c');
    expect('edits' in result && applyEdits(text, result.edits)).toBe(text.replace('"a"', '"c"').replace('"a<', '"c<'));
  });

  test('of the second state of an id leaves the first and the events alone', () => {
    const { file, text, ranges, offset } = read(presence(`${state('a')}<state id="«a|»"/><auto><event onevent="a"/></auto>`));
    const result = rename(file, offset, 'b');
    expect('edits' in result && result.edits.map(({ range }) => range)).toEqual(ranges);
    expect(textAt(text, ranges[0])).toBe('a');
  });

  /** [new id, the reason] */
  const refusals: readonly (readonly [string, RegExp])[] = [
    ['', /must not be empty/],
    ['at lunch', /must not have spaces/],
    ['a\u00a0b', /must not have spaces/],
    ['1acw', /1acw is not a valid id. Begin with a letter/],
    ['a/cw', /is not a valid id/],
    ['a:cw', /is not a valid id/],
    ['a"b', /is not a valid id/],
    ['predefDND', /predefDND is the id of a state built into UC Connector/],
    ['away', /The state on line 2 already has the id away/],
  ];
  test.each(refusals)('to "%s" is refused with a reason', (newId, reason) => {
    const { file, offset } = read(used);
    const result = rename(file, offset, newId);
    expect('refusal' in result && render(result.refusal)).toMatch(reason);
  });

  test('is refused where no id is, or no state has it', () => {
    const elsewhere = read(presence('<state id="a" ic|on="b"/>'));
    const nothing = prepareRename(elsewhere.file, elsewhere.offset);
    expect('refusal' in nothing && render(nothing.refusal)).toMatch(/^Only the ids of states/);
    const dangling = read(presence('<auto><event onevent="bus|sy"/></auto>'));
    for (const result of [prepareRename(dangling.file, dangling.offset), rename(dangling.file, dangling.offset, 'x')])
      expect('refusal' in result && render(result.refusal)).toMatch(/^No state has the id bussy/);
  });
});

describe('linked editing', () => {
  test.each([
    ['the start tag', presence('<«sta|te»><display/></«state»>')],
    ['the end tag', presence('<«state»><display/></«|state»>')],
    ['an end of the name', presence('<«state|» id="a"></«state»>')],
    ['an unknown element', '<«a|b»></«ab»>'],
    ['an element of a broken document', presence(`<state><«disp|lay»></«display»>${state('a')}`)],
  ])('joins the names from %s', (_, marked) => {
    const { file, ranges, offset } = read(marked);
    expect(linkedEditingAt(file, offset)).toEqual(ranges);
  });

  test.each([
    ['in an empty element', presence('<sta|te/>')],
    ['without an end tag', presence(`<sta|te>${state('a')}`)],
    ['outside of names', presence('<state | id="a"></state>')],
    ['in values', presence('<state id="|a"></state>')],
  ])('does nothing %s', (_, marked) => {
    const { file, offset } = read(marked);
    expect(linkedEditingAt(file, offset)).toEqual([]);
  });
});
