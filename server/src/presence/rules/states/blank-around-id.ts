import { say } from '../../../core/message';
import { isQuoted, replaceValue } from '../edits';
import { documentRule, presenceOnly } from '../rule';

export default documentRule({
  id: 'blank-around-id',
  severity: 'hint',
  summary: 'A state id with white space around it, which XML readers silently remove',
  source: 'W3C XML Schema part 2, "whiteSpace": ids are collapsed',
  kinds: presenceOnly,
  check(file, report) {
    for (const { id, idAttribute } of file.states) {
      if (!id || !idAttribute || id === idAttribute.value || id.includes(' ')) continue;
      report({
        range: idAttribute.valueRange,
        message: say(
          'There is white space around the id “{id}”; remove it\nXML readers that know the schema ignore it, but a search for the id may fail.',
          { id },
        ),
        fixes: isQuoted(idAttribute) ? [{ title: say('Remove the white space'), edits: [replaceValue(idAttribute, id)], safe: true }] : [],
      });
    }
  },
});
