import type { Node } from 'jsonc-parser/lib/esm/main.js';
import type { Fix } from '../../../core/finding';
import { type Message, oneOf, say } from '../../../core/message';
import { nearest } from '../../../core/suggest';
import type { TextRange } from '../../../core/text';
import { dayIn } from '../../model/days';
import type { Shape } from '../../vocabulary/shape';
import { replaceBy } from '../edits';
import { planRule } from '../rule';

export default planRule({
  id: 'value-not-valid',
  severity: 'error',
  summary: 'A value that a field cannot have',
  facts: [],
  source: 'Seatkeeper, schemas/seatplan.schema.json',
  check(file, report) {
    const { plan, violations } = file;
    // The schema knows the form of a day, and not the calendar.
    if (plan.goLive !== undefined && dayIn(plan.goLive) === undefined)
      report({
        range: file.at(plan, 'goLive'),
        message: say('The value of {name} must be a day such as "{example}"', { name: 'goLive', example: '2026-09-30' }),
      });
    for (const violation of violations) {
      if (violation.kind !== 'badValue') continue;
      const { name, range, shape, value } = violation;
      const { message, fix } = complaintOf(name, shape, value, range);
      report({ range: shortPlace(range, value), message, fixes: fix ? [fix] : [], isOfSchema: true });
    }
  },
});

interface Complaint {
  readonly message: Message;
  readonly fix?: Fix;
}

function complaintOf(name: string, shape: Shape<unknown>, node: Node, range: TextRange): Complaint {
  const { schema, kind, choices } = shape;
  const written: unknown = node.value;
  switch (kind) {
    case 'number': {
      const fix = typeof written === 'string' && /^\d{1,9}$/.test(written) ? replaceBy(range, String(Number(written)), true) : undefined;
      const [least, most] = [schema.minimum as number | undefined, schema.maximum as number | undefined];
      const words = schema.enum as readonly number[] | undefined;
      if (fix)
        return {
          fix,
          message: say('The value of {name} must be a number, without quotes\nIt is not counted while it is a text.', { name }),
        };
      if (words) return { message: say('The value of {name} must be {known}', { name, known: oneOf(words) }) };
      if (typeof written === 'number' && written < 0)
        return { message: say('The value of {name} cannot be negative\nIt counts something: 0 is the least.', { name }) };
      if (typeof written === 'number' && !Number.isInteger(written) && schema.type === 'integer')
        return { message: say('The value of {name} must be a whole number\nIt counts something, of which there is no part.', { name }) };
      if (typeof written === 'number' && least !== undefined && most !== undefined)
        return { message: say('The value of {name} must be a whole number from {least} to {most}', { name, least, most }) };
      return { message: say('The value of {name} must be a number, such as 100', { name }) };
    }
    case 'choice': {
      const known = Object.keys(choices ?? {});
      const text = String(written);
      const near = known.find((word) => word.toLowerCase() === text.toLowerCase()) ?? nearest(text, known);
      if (near === undefined || typeof written !== 'string')
        return {
          message: say('The value of {name} is not one that is known\nIt must be {known}.', {
            name,
            known: oneOf(known.map((word) => `"${word}"`)),
          }),
        };
      return {
        message: say('“{value}” is not a value of {name}; did you mean {near}?\nIt must be {known}.', {
          value: text,
          name,
          near,
          known: oneOf(known.map((word) => `"${word}"`)),
        }),
        fix: replaceBy(range, JSON.stringify(near), true),
      };
    }
    case 'flag': {
      const meant =
        typeof written === 'string' ? { yes: 'true', true: 'true', no: 'false', false: 'false' }[written.toLowerCase()] : undefined;
      return {
        message: say('The value of {name} must be {yes} or {no}', { name, yes: 'true', no: 'false' }),
        ...(meant && { fix: replaceBy(range, meant, true) }),
      };
    }
    case 'list':
      return { message: say('The value of {name} must be a list: values between [ and ]', { name }) };
    case 'object':
      return { message: say('“{place}” must be an object: names and values between { and }', { place: name }) };
    case 'text':
      return textComplaint(name, shape, node, range);
  }
}

function textComplaint(name: string, { schema }: Shape<unknown>, node: Node, range: TextRange): Complaint {
  const pattern = String(schema.pattern ?? '');
  if (Array.isArray(schema.type)) return { message: say('The value of {name} must be a number, or a word such as "max"', { name }) };
  if (pattern.startsWith('^\\d{1,4}(?')) {
    const fix = node.type === 'number' ? replaceBy(range, JSON.stringify(String(node.value)), true) : undefined;
    return {
      message: say('The value of {name} must be a release in double quotes, such as "{example}"', { name, example: '8.1' }),
      ...(fix && { fix }),
    };
  }
  if (pattern.startsWith('^\\d{4}-'))
    return { message: say('The value of {name} must be a day such as "{example}"', { name, example: '2026-09-30' }) };
  const [example] = (schema.examples ?? []) as readonly string[];
  if (example !== undefined) return { message: say('The value of {name} must look like "{example}"', { name, example }) };
  if (node.type === 'string') return { message: say('The value of {name} is empty\nWrite it, or remove the field.', { name }) };
  return { message: say('The value of {name} must be a text in double quotes', { name }) };
}

/** Of an object or a list, the brace that it begins with. */
function shortPlace(range: TextRange, { type }: Node): TextRange {
  return type === 'object' || type === 'array' ? { start: range.start, end: range.start + 1 } : range;
}
