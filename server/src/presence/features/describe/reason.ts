import { inlineCode } from '../../../core/markdown';
import { type Message, say } from '../../../core/message';
import type { XmlElement } from '../../../xml/tree';
import { attributeNamed } from '../../../xml/walk';
import { collapsed, type PresenceFile } from '../../model/presenceFile';

/** A reason code: its text, and where T-Server keeps it. */
export function describeReason(file: PresenceFile, reason: XmlElement): Message[] {
  const text = file.textOf(reason).trim();
  const where = collapsed(attributeNamed(reason, 'in'));
  const key = inlineCode(attributeNamed(reason, 'keyname')?.value ?? 'ReasonCode');
  const values = { text: inlineCode(text), key };
  return [
    where === 'reasons'
      ? say('**Reason** {text}: in T-Server’s Reasons, under the key {key}.', values)
      : where === 'extensions'
        ? say('**Reason** {text}: in T-Server’s Extensions, under the key {key}.', values)
        : say('**Reason** {text}: under the key {key}, in Reasons or Extensions.', values),
    say('It is sent when the state is chosen, and compared with what T-Server reports.'),
  ];
}
