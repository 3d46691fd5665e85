import type { Fix, Report } from '../../../core/finding';
import { say } from '../../../core/message';
import type { Problem } from '../../../xml/problems';
import { mayDeclareEntities } from '../../model/documentType';
import type { PresenceFile } from '../../model/presenceFile';
import { bothKinds, documentRule } from '../rule';
import { htmlCharacter } from './_htmlEntities';
import { GUIDE, replace, unreadable } from './_problem';

export default documentRule({
  id: 'unknown-entity',
  severity: 'error',
  summary: 'A reference whose name XML does not know, such as &nbsp; from HTML',
  source: `XML 1.0, 4.1 "Character and Entity References", Entity Declared, and 4.6; ${GUIDE}`,
  kinds: bothKinds,
  check(file, report) {
    const problems = file.document.problems.filter(({ kind }) => kind === 'unknown-entity');
    if (problems.length === 0 || mayDeclareEntities(file)) return;
    for (const problem of problems) report(word(problem, file));
  },
});

function word({ range }: Problem, file: PresenceFile): Report {
  const reference = file.text.slice(range.start, range.end);
  const name = reference.slice(1, -1);
  return {
    range,
    message: say(
      'XML does not know {reference}\n{result} The only names it knows are amp, lt, gt, quot and apos. Write the character itself or its number.',
      { reference, result: unreadable(file) },
    ),
    fixes: fixesFor(range, name),
  };
}

function fixesFor(range: Problem['range'], name: string): Fix[] {
  const lower = name.toLowerCase();
  if (['amp', 'lt', 'gt', 'quot', 'apos'].includes(lower))
    return [replace(range, `&${lower};`, say('Change it to {reference}', { reference: `&${lower};` }), true)];
  const character = htmlCharacter(name);
  if (character !== undefined) {
    // Characters that cannot be seen are written by their number.
    const newText = /[\s\p{Cf}]/u.test(character) ? `&#${character.codePointAt(0)};` : character;
    return [replace(range, newText, say('Change it to {text}', { text: newText }), true)];
  }
  return [replace({ start: range.start, end: range.start + 1 }, '&amp;', say('Write &amp; for the character & itself'), false)];
}
