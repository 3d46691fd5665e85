import { skipBack } from '../../../core/characters';
import type { Report } from '../../../core/finding';
import { say } from '../../../core/message';
import { isXmlSpace } from '../../../xml/names';
import type { Problem } from '../../../xml/problems';
import type { PresenceFile } from '../../model/presenceFile';
import { elementAt } from './_places';
import { GUIDE, problemRule, replace, unreadable } from './_problem';

export default problemRule(
  {
    id: 'attribute-repeated',
    severity: 'error',
    summary: 'The same attribute twice in one tag',
    source: `XML 1.0, 3.1, Unique Att Spec; Namespaces in XML 1.0, 6.3 "Uniqueness of Attributes"; ${GUIDE}`,
  },
  { 'attribute-repeated': word },
);

function word({ range, about }: Problem, file: PresenceFile): Report {
  const element = elementAt(file.document, range.start);
  const attributes = element && element.attributes.length < 100 ? element.attributes : [];
  const second = attributes.find(({ name }) => name.start === range.start);
  const first = attributes.find(({ name }) => name.text === about);
  const message = say(
    'The attribute “{attribute}” is already in this tag\n{result} An attribute may occur only once in a tag. Remove one of the two.',
    {
      attribute: about,
      result: unreadable(file),
    },
  );
  if (!second || !first || first === second) return { range, message };
  const start = skipBack(file.text, second.range.start, isXmlSpace);
  const isSame = first.value !== undefined && first.value === second.value;
  return {
    range,
    message,
    fixes: [replace({ start, end: second.range.end }, '', say('Remove it here'), isSame)],
    related: [{ range: first.name, message: say('The first one is here') }],
  };
}
