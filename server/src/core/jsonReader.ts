// By its path: the package's main file is built in a way that bundlers cannot read.
import { type Node, type ParseError, parseTree } from 'jsonc-parser/lib/esm/main.js';
import { type Message, say, shortened } from './message';
import { nearest } from './suggest';
import type { TextRange } from './text';

/** Something in a JSON text that is not as it should be; it was passed over. */
export interface JsonProblem {
  /** 0-based UTF-16 offsets. */
  readonly range: TextRange;
  readonly message: Message;
  /** Whether other files have to be read to find it, so that no schema does. */
  readonly isOfTree?: true;
}

/** More than anyone reads of one small file. */
const MOST_PROBLEMS = 100;

/** Reads JSON with comments and trailing commas, and notes what is not of the shape that was asked for. */
export class JsonReader {
  readonly problems: JsonProblem[] = [];
  private length = 0;

  /** The value of a text; undefined for an empty one, or one that cannot be read at all. */
  parse(text: string): Node | undefined {
    const errors: ParseError[] = [];
    this.length = text.length;
    try {
      const root = parseTree(text.replace(/^\ufeff/, ' '), errors, { allowTrailingComma: true, allowEmptyContent: true });
      for (const { error, offset, length } of errors) this.note({ start: offset, end: offset + length }, messageOf(error));
      return root;
    } catch {
      // The parser goes as deep as the text does, which may be deeper than the stack.
      this.note({ start: 0, end: text.length }, say('This file is nested too deeply to be read'));
      return undefined;
    }
  }

  report(node: Node, message: Message): void {
    this.note({ start: node.offset, end: node.offset + node.length }, message);
  }

  /** Calls the reader of each member that is known, and notes the others; `place` is how the object is named to the user. */
  object(node: Node, place: string, members: Readonly<Record<string, (value: Node) => void>>): void {
    for (const [key, value] of this.members(node, place)) {
      const name = String(key.value);
      if (Object.hasOwn(members, name)) members[name]?.(value);
      else this.unknown(key, name, Object.keys(members), place);
    }
  }

  /** The names and values of an object; one without a value, as while it is typed, is left out. */
  members(node: Node, place: string): (readonly [Node, Node])[] {
    if (node.type !== 'object') {
      this.report(node, say('“{place}” must be an object: names and values between { and }', { place }));
      return [];
    }
    return (node.children ?? []).flatMap(({ children }) => (children?.[0] && children[1] ? [[children[0], children[1]] as const] : []));
  }

  private unknown(key: Node, name: string, known: readonly string[], place: string): void {
    const near = nearest(name, known);
    this.report(
      key,
      near === undefined
        ? say('There is no setting {name} in {place}\nIts settings are {known}.', { place, name, known: known.join(', ') })
        : say('There is no setting {name} in {place}; did you mean {near}?', { place, name, near }),
    );
  }

  /** The parser sees an open comment, and what holds it, end after the text. */
  private note({ start, end }: TextRange, message: Message): void {
    if (this.problems.length >= MOST_PROBLEMS) return;
    const range = { start: Math.min(start, this.length), end: Math.min(end, this.length) };
    this.problems.push({ range, message: shortened(message) });
  }
}

// The numbers of the parser's error codes: its enum is not there at run time.
const messages: Readonly<Record<number, Message>> = {
  3: say('A name in double quotes is missing here'),
  4: say('A value is missing here'),
  5: say('A colon between the name and its value is missing here'),
  6: say('A comma is missing here'),
  7: say('A closing } is missing here'),
  8: say('A closing ] is missing here'),
  9: say('Nothing may follow the closing }'),
  11: say('A comment that begins with /* is not closed with */'),
  12: say('A double quote is missing at the end of this text'),
};

function messageOf(code: number): Message {
  return messages[code] ?? say('This is not valid JSON\nNames and texts are in double quotes; a comment begins with //.');
}
