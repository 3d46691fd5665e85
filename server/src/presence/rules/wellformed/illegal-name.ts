import type { Report } from '../../../core/finding';
import { say } from '../../../core/message';
import type { Problem } from '../../../xml/problems';
import type { PresenceFile } from '../../model/presenceFile';
import { GUIDE, problemRule, unreadable } from './_problem';

export default problemRule(
  {
    id: 'illegal-name',
    severity: 'error',
    summary: 'A name with a colon where none may be, or a namespace declaration that is not allowed',
    source: `Namespaces in XML 1.0, 4 "Qualified Names" and 3 "Declaring Namespaces", Reserved Prefixes; ${GUIDE}`,
  },
  { 'name-illegal': wordName, 'prefix-illegal': wordDeclaration },
);

function wordName({ range, about }: Problem, file: PresenceFile): Report {
  return {
    range,
    message: say('“{name}” is not a name: a colon may be once in a name, between a prefix and what it is in front of. {result}', {
      name: about,
      result: unreadable(file),
    }),
  };
}

function wordDeclaration({ range, about }: Problem, file: PresenceFile): Report {
  return {
    range,
    message: say(
      '“{name}” declares what may not be declared: the prefixes xml and xmlns and their namespaces are fixed, and no prefix may stand for nothing. {result} Take it out.',
      { name: about, result: unreadable(file) },
    ),
  };
}
