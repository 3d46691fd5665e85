import { LETTER_RE, NAME_CHAR_RE } from 'xmlchars/xml/1.0/ed4';
import { say } from '../../../core/message';
import type { TextRange } from '../../../core/text';
import { isNcName } from '../../../xml/names';
import { freeIds } from '../../model/stateIds';
import { documentRule, presenceOnly } from '../rule';
import { stateRenamer } from './_references';

export default documentRule({
  id: 'unusual-id',
  severity: 'warning',
  summary: 'A state id with characters that XML readers in Java refuse or that nobody can see',
  source: 'XML Schema 1.0 part 2, 3.3.7 NCName, which is based on XML 1.0 before its fifth edition, appendix B; UC Connector runs in Java',
  kinds: presenceOnly,
  check(file, report) {
    const free = freeIds(file);
    const renamed = stateRenamer(file);
    for (const state of file.stateById.values()) {
      const { id, idAttribute } = state;
      // What no edition allows is the schema's matter.
      if (!id || !idAttribute || !isNcName(id)) continue;
      const odd = oddPart(id);
      if (!odd) continue;
      const at = file.text.indexOf(id, idAttribute.valueRange.start);
      const isWritten = at >= 0 && at + id.length <= idAttribute.valueRange.end;
      const plain = plainId(id);
      const other = plain && free(plain);
      const isUnseen = /^[\p{Cf}\p{M}]+$/u.test(id.slice(odd.start, odd.end));
      report({
        range: isWritten ? { start: at + odd.start, end: at + odd.end } : idAttribute.valueRange,
        message: isUnseen
          ? say(
              'This id contains a character that cannot be seen; remove it\nAn event that names the id without it does not find the state, and XML readers in Java refuse it.',
            )
          : say(
              'XML readers in Java do not accept “{part}” in an id\nUC Connector runs in Java, which keeps to older lists of characters and finds the definition not valid. Use plain letters, digits, hyphens and periods.',
              { part: id.slice(odd.start, odd.end) },
            ),
        fixes: other ? [{ title: say('Change the id to {other}', { other }), edits: renamed(state, other), safe: false }] : [],
      });
    }
  },
});

/** The first run of characters that the older editions of XML do not have in names. */
function oddPart(id: string): TextRange | undefined {
  let start = -1;
  let at = 0;
  for (const character of id) {
    const isOld = at === 0 ? character === '_' || LETTER_RE.test(character) : NAME_CHAR_RE.test(character);
    if (!isOld && start < 0) start = at;
    if (isOld && start >= 0) break;
    at += character.length;
  }
  return start < 0 ? undefined : { start, end: at };
}

/** The id with full-width letters as plain ones and what cannot be seen left out; undefined where that is none either. */
function plainId(id: string): string | undefined {
  const plain = id.normalize('NFKC').replace(/\p{Cf}/gu, '');
  return plain !== '' && isNcName(plain) && !oddPart(plain) ? plain : undefined;
}
