import type { Report } from '../../../core/finding';
import { say } from '../../../core/message';
import type { Problem } from '../../../xml/problems';
import type { PresenceFile } from '../../model/presenceFile';
import { GUIDE, insert, problemRule, unreadable } from './_problem';

export default problemRule(
  {
    id: 'processing-instruction',
    severity: 'error',
    summary: 'A processing instruction, <? … ?>, that does not end or has no valid name',
    source: `XML 1.0, 2.6 "Processing Instructions"; Namespaces in XML 1.0, 7 "Conformance of Documents"; ${GUIDE}`,
  },
  { 'instruction-not-closed': wordUnclosed, 'instruction-target': wordTarget },
);

function wordUnclosed({ range, about, place = range.end }: Problem, file: PresenceFile): Report | undefined {
  if (about === 'xml') return undefined;
  return {
    range,
    message: say('This processing instruction does not end with ?>\n{result} What begins with <? is an instruction to a program.', {
      result: unreadable(file),
    }),
    fixes: [insert(place, '?>', false)],
  };
}

function wordTarget({ range, about }: Problem, file: PresenceFile): Report | undefined {
  if (about.toLowerCase() === 'xml') return undefined;
  return {
    range,
    message: say(
      'This processing instruction has no valid name\n{result} A name without a colon must follow <? directly, and then a space. Correct the name or remove the instruction.',
      { result: unreadable(file) },
    ),
  };
}
