import { type Message, say } from '../../../core/message';
import { PRESENCE_NAMESPACE } from '../../vocabulary';

/** The namespace declaration of a presence definition (UC Connector 8.0 Deployment Guide, "XML Document"). */
export function describeNamespace(value: string | undefined): Message[] {
  const contents = [
    say('**Namespace**: it identifies a presence definition. UC Connector silently ignores the whole file if the namespace is different.'),
  ];
  contents.push(
    value === PRESENCE_NAMESPACE
      ? say('This one is correct.')
      : say('It must be exactly `{namespace}`.', { namespace: PRESENCE_NAMESPACE }),
  );
  return contents;
}
