import type { Report } from '../../../core/finding';
import { say } from '../../../core/message';
import type { Problem } from '../../../xml/problems';
import type { PresenceFile } from '../../model/presenceFile';
import { GUIDE, problemRule, unreadable } from './_problem';

export default problemRule(
  {
    id: 'illegal-name',
    severity: 'error',
    summary: 'A name with a colon where none is allowed, or a namespace declaration that is not allowed',
    source: `Namespaces in XML 1.0, 4 "Qualified Names" and 3 "Declaring Namespaces", Reserved Prefixes; ${GUIDE}`,
  },
  { 'name-illegal': wordName, 'prefix-illegal': wordDeclaration },
);

function wordName({ range, about }: Problem, file: PresenceFile): Report {
  return {
    range,
    message: say('“{name}” is not a valid name\n{result} A name may contain one colon, after a prefix and before the rest.', {
      name: about,
      result: unreadable(file),
    }),
  };
}

function wordDeclaration({ range, about }: Problem, file: PresenceFile): Report {
  return {
    range,
    message: say(
      '“{name}” is not an allowed declaration; remove it\n{result} The prefixes xml and xmlns and their namespaces are fixed, and a prefix must stand for a namespace.',
      { name: about, result: unreadable(file) },
    ),
  };
}
