import { inlineCode } from '../../core/markdown';
import { type Message, say } from '../../core/message';

/** A word where the line has no field for one. */
export function describeStray(text: string): Message[] {
  return [
    say(
      '{word} is one word too many: this kind of line has no field here. It may belong to a value that lost its quotation marks or a backslash.',
      {
        word: inlineCode(text),
      },
    ),
    say('**Compare the line with the file that you were sent** before you change it: the word may be a piece of something signed.'),
  ];
}
