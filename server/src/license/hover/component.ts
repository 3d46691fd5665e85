import { inlineCode } from '../../core/markdown';
import { type Message, say } from '../../core/message';
import type { Component } from '../model/package';

/** One entry of COMPONENTS= on a PACKAGE line (EUG, "PACKAGE Lines"). */
export function describeComponent({ name, version, count }: Component): Message[] {
  const contents = [say('**Component** of the package: the feature {name}.', { name: inlineCode(name) })];
  contents.push(
    version === undefined
      ? say('No version is given here, so it has the version of the line that enables the package.')
      : say('Its version is {version}.', { version: inlineCode(version) }),
  );
  if (count !== undefined)
    contents.push(say('Each license on the line that enables the package grants {count} of it.', { count: inlineCode(count) }));
  return contents;
}
