import { fault, type Paragraph } from '../../core/hover';
import { inlineCode } from '../../core/markdown';
import { say } from '../../core/message';

/** A word where the line has no field for one. */
export function describeStray(text: string): Paragraph[] {
  return [
    fault(
      say(
        '{word} is an extra word: this kind of line has no field here. It may belong to a value that lost its quotation marks or a backslash.',
        {
          word: inlineCode(text),
        },
      ),
    ),
  ];
}
