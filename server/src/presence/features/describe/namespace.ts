import { type Message, say } from '../../../core/message';
import { PRESENCE_NAMESPACE } from '../../vocabulary';

/** The namespace declaration of a presence definition (UC Connector 8.0 Deployment Guide, "XML Document"). */
export function describeNamespace(value: string | undefined): Message[] {
  const contents = [
    say('**Namespace**: by it UC Connector knows a presence definition. In another one it ignores the whole file without a word.'),
  ];
  contents.push(
    value === PRESENCE_NAMESPACE
      ? say('This is the right one.')
      : say('It must be `{namespace}`, letter for letter.', { namespace: PRESENCE_NAMESPACE }),
  );
  return contents;
}
