import { fault, type Paragraph } from '../../core/hover';
import { inlineCode } from '../../core/markdown';
import { type Amount, amountOf, type Message, say } from '../../core/message';
import { isUncounted } from '../model/feature';
import { isPlaceholder } from '../model/placeholder';
import type { RecordKind } from '../vocabulary/keywords';
import { standInNote } from './change';

const MOST_DIGITS = 15;

/** The count of a FEATURE, INCREMENT or UPGRADE line. */
export function describeCount(text: string, kind: RecordKind): Paragraph[] {
  const head = say('**Number of licenses** on this line.');
  if (isPlaceholder(text)) return [head, standInNote(inlineCode(text))];
  if (isUncounted(text)) {
    return [
      head,
      say('**Uncounted**: any number, but only on the computers named by `HOSTID=`, which is required. No license server is needed.'),
    ];
  }
  if (!/^\d+$/.test(text) || text.length > MOST_DIGITS) {
    return [head, fault(say('{text} is not valid here: it should be a number or `uncounted`.', { text: inlineCode(text) }))];
  }
  return [sayCount(amountOf(Number(text)), kind)];
}

/** A count of 0 that Genesys issues for none. */
export function describeIssuedZero(): Paragraph[] {
  return [
    say('**Number of licenses**: 0, meaning none.'),
    say(
      'Genesys’ guide says that a Network T-Server’s seat licenses usually have a count of 0. License Manager reads 0 as uncounted, and its guide then requires `HOSTID=`: the two guides contradict each other. A T-Server that registers seats needs a count above 0.',
    ),
  ];
}

function sayCount(count: Amount, kind: RecordKind): Message {
  if (kind === 'upgrade') return say('**Number of licenses** upgraded: {count}.', { count });
  return kind === 'increment'
    ? say('**Number of licenses** that this line adds to the feature’s other INCREMENT lines: {count}.', { count })
    : say('**Number of licenses** that can be in use at the same time: {count}.', { count });
}
