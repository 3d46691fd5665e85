import type { Report } from '../../../core/finding';
import { type Message, say } from '../../../core/message';
import { readReference } from '../../../xml/references';
import { bothKinds, documentRule } from '../rule';
import { GUIDE, remove, replace, unreadable } from './_problem';

/** So many zero bytes are not a slip of the keyboard: the file has another encoding, or is not text. */
const MANY = 20;

export default documentRule({
  id: 'illegal-character',
  severity: 'error',
  summary: 'A character that is not allowed in XML, such as a control character, as itself or by its number',
  source: `XML 1.0, 2.2 "Characters" and 4.1, Legal Character; ${GUIDE}`,
  kinds: bothKinds,
  check(file, report) {
    const problems = file.document.problems.filter(({ kind }) => kind === 'illegal-character' || kind === 'illegal-character-reference');
    const zeros = problems.filter(({ about }) => about === 'U+0000');
    const first = zeros[0];
    const isBinary = zeros.length >= MANY && first !== undefined;
    if (isBinary) {
      report({
        range: first.range,
        message: say(
          'This file contains {count} zero bytes, of which this is the first\n{result} It was saved as UTF-16 without a byte order mark, or is not text. Save it as UTF-8.',
          { count: zeros.length, result: unreadable(file) },
        ),
      });
    }
    let run: { start: number; end: number; character: string } | undefined;
    const finish = () => {
      if (run) report(wordCharacter(run, unreadable(file)));
      run = undefined;
    };
    for (const { kind, range, about } of problems) {
      if (isBinary && about === 'U+0000') continue;
      if (kind === 'illegal-character' && run?.end === range.start) run.end = range.end;
      else {
        finish();
        if (kind === 'illegal-character') run = { ...range, character: about };
        else report(wordReference(range, about, unreadable(file)));
      }
    }
    finish();
  },
});

function wordCharacter({ start, end, character }: { start: number; end: number; character: string }, result: Message): Report {
  const range = { start, end };
  return {
    range,
    message:
      end - start === 1
        ? say('The character {character} is not allowed in XML; remove it\n{result}', { character, result })
        : say('These {count} characters are not allowed in XML; remove them\n{result} The first is {character}.', {
            count: end - start,
            character,
            result,
          }),
    fixes: [remove(range, true)],
  };
}

function wordReference(range: Report['range'], reference: string, result: Message): Report {
  const small = `&#x${reference.slice(3)}`;
  if (/^&#X/.test(reference) && readReference(small, 0).problem === undefined) {
    return {
      range,
      message: say('The x in “{reference}” must be lowercase\n{result}', { reference, result }),
      fixes: [replace(range, small, say('Change it to {reference}', { reference: small }), true)],
    };
  }
  return {
    range,
    message: say('“{reference}” is not the number of a character that is allowed in XML\n{result} Remove it or correct the number.', {
      reference,
      result,
    }),
    fixes: [remove(range, false)],
  };
}
