import type { Fix } from '../../../core/finding';
import { memo } from '../../../core/memo';
import { allOf, type Message, oneOf, say } from '../../../core/message';
import type { TextRange } from '../../../core/text';
import type { XmlAttribute, XmlElement } from '../../../xml/tree';
import { attributeNamed, childrenNamed } from '../../../xml/walk';
import { collapsed, type PresenceFile } from '../../model/presenceFile';
import type { SchemaViolation } from '../../schema/violation';
import type { AttributeVocabulary } from '../../vocabulary';
import { removeAttribute } from '../edits';
import { bothKinds, schemaRule } from '../rule';
import { referencesTo, repairedId } from './_idRepair';
import { type LegalValue, languageValue, listValue, truthValue } from './_legalValue';
import { attributeWords, someIds, wordsOf } from './_words';
import { isNodisconnect } from './nodisconnect';

/** What the rule says of one value. */
interface Verdict {
  readonly message: Message;
  readonly fixes: readonly Fix[];
}

export default schemaRule({
  id: 'bad-value',
  severity: 'error',
  summary: 'A value that is not valid for its attribute or element',
  source: 'UC Connector 8.0 Deployment Guide, "Presence Definition XML Schema"; for moc.xml, "Modifying the Custom Tab File", Table 20',
  kinds: bothKinds,
  checkViolation(violation, file, report) {
    if (violation.kind !== 'badValue' || isNodisconnect(violation)) return;
    const { attribute, element } = violation;
    const words = attribute && attributeWords(file, element, attribute.name.text);
    const verdict = !attribute ? judgeText(violation, file) : words && judge(violation, attribute, words, file);
    if (verdict) report({ range: violation.range, ...verdict });
  },
});

function judge(violation: SchemaViolation, attribute: XmlAttribute, words: AttributeVocabulary, file: PresenceFile): Verdict | undefined {
  const value = violation.value ?? '';
  if (words.format === 'stateId')
    return words.name === 'id' ? judgeId(value, attribute, file) : judgeReference(value, attribute, words, file);
  if (value === '') return judgeEmpty(violation, attribute, words, file);
  if (words.format === 'uriReference') return judgeAddress(value, attribute, file);
  if (words.format === 'languageTag') return judgeLanguage(value, violation, attribute, words);
  const isBoolean = words.format === 'xmlBoolean';
  const legal = isBoolean ? truthValue(value) : listValue(value, words);
  const values = oneOf(isBoolean ? words.examples : words.values.map((known) => known.value));
  return {
    message: legal
      ? say(
          '“{value}” is not a valid value for {name}; did you mean {legal}?\nIt must be {values}. UC Connector ignores a definition that is not valid.',
          {
            value,
            name: words.name,
            legal: legal.value,
            values,
          },
        )
      : say('“{value}” is not a valid value for {name}\nIt must be {values}. UC Connector ignores a definition that is not valid.', {
          value,
          name: words.name,
          values,
        }),
    fixes: legal ? [replacement(attribute, legal)] : [],
  };
}

function judgeEmpty({ element }: SchemaViolation, attribute: XmlAttribute, words: AttributeVocabulary, file: PresenceFile): Verdict {
  const values = words.values.length > 0 ? words.values.map(({ value }) => value) : words.examples;
  const message = words.required
    ? say('The value of {name} is empty\nIt must be {values}. UC Connector ignores a definition that is not valid.', {
        name: words.name,
        values: oneOf(values),
      })
    : say('The value of {name} is empty\nDelete {name} or write {values}. UC Connector ignores a definition that is not valid.', {
        name: words.name,
        values: oneOf(values),
      });
  const remove: Fix = {
    title: say('Delete {name}', { name: words.name }),
    edits: [removeAttribute(file.text, attribute)],
    safe: false,
  };
  const isNotReady = element.attributes.some(({ name }) => name.text === 'mode');
  const choices = words.format === 'xmlBoolean' ? (isNotReady ? ['false'] : ['false', 'true']) : values;
  return { message, fixes: words.required ? choices.map((value) => replacement(attribute, { value, isCertain: false })) : [remove] };
}

function judgeId(value: string, attribute: XmlAttribute, file: PresenceFile): Verdict | undefined {
  if (value === '') {
    const edits = [removeAttribute(file.text, attribute)];
    return {
      message: say('The id is empty\nGive the state a short name of its own, or delete the id: then no event can name the state.'),
      fixes: [{ title: say('Delete the empty id'), edits, safe: false }],
    };
  }
  // White space in an id is the matter of a rule of its own.
  if (value.includes(' ')) return undefined;
  const name = repairedId(file, attribute, value);
  const places = [attribute, ...referencesTo(file, attribute, value)];
  return {
    message: say(
      '“{value}” is not a valid id\nAn id is a letter or _, followed by letters, digits, hyphens, periods or _. UC Connector ignores a definition that is not valid.',
      { value },
    ),
    fixes: [
      {
        title: say('Change the id to {name}, in events too', { name }),
        edits: places.map((place) => ({ range: place.valueRange, newText: name })),
        safe: false,
      },
    ],
  };
}

/** A reference that is not a valid name is not a state's id: the rule about references reports it. Only an empty one is reported here. */
function judgeReference(
  value: string,
  attribute: XmlAttribute,
  { name, required }: AttributeVocabulary,
  file: PresenceFile,
): Verdict | undefined {
  if (value !== '') return undefined;
  const remove: Fix = { title: say('Delete {name}', { name }), edits: [removeAttribute(file.text, attribute)], safe: false };
  const fixes = required ? someIds(file).map((id) => replacement(attribute, { value: id, isCertain: false })) : [remove];
  return {
    message: say('The value of {name} is empty\nIt must be the id of a state. UC Connector ignores a definition that is not valid.', {
      name,
    }),
    fixes,
  };
}

function judgeAddress(value: string, attribute: XmlAttribute, file: PresenceFile): Verdict {
  const raw = file.text.slice(attribute.valueRange.start, attribute.valueRange.end);
  const newText = raw.replace(/%(?![0-9A-Fa-f]{2})/g, '%25');
  if (newText === raw) {
    const message = say(
      'The icon “{value}” is not a valid address\nAn address has at most one #, a scheme such as http before its first colon, a number as its port, and no square brackets. UC Connector ignores a definition that is not valid.',
      { value },
    );
    return { message, fixes: [] };
  }
  return {
    message: say(
      'The icon “{value}” is not a valid address\nTwo hexadecimal digits must follow a %; a percent sign itself is written %25. UC Connector ignores a definition that is not valid.',
      { value },
    ),
    fixes: [{ title: say('Write %25 for the percent sign'), edits: [{ range: attribute.valueRange, newText }], safe: false }],
  };
}

function judgeLanguage(value: string, { element }: SchemaViolation, attribute: XmlAttribute, words: AttributeVocabulary): Verdict {
  const legal = languageValue(value, words.examples);
  const isTaken = legal !== undefined && element.parent !== undefined && languagesIn(element.parent).has(legal.value);
  const known = allOf(words.examples);
  return {
    message: legal
      ? say(
          '“{value}” is not a valid language tag; did you mean {legal}?\nUC Connector uses {known}. It ignores a definition that is not valid.',
          {
            value,
            legal: legal.value,
            known,
          },
        )
      : say('“{value}” is not a valid language tag\nUC Connector uses {known}. It ignores a definition that is not valid.', {
          value,
          known,
        }),
    fixes: legal ? [replacement(attribute, { ...legal, isCertain: legal.isCertain && !isTaken })] : [],
  };
}

/** The languages of all displays of a state, as they are written, in lower case. */
const languagesIn = memo((state: XmlElement): ReadonlySet<string> => {
  return new Set(childrenNamed(state, 'display').map((display) => collapsed(attributeNamed(display, 'language'))?.toLowerCase() ?? ''));
});

function judgeText({ element, range, value = '', name }: SchemaViolation, file: PresenceFile): Verdict {
  const values = wordsOf(file, element)?.textValues.map((known) => known.value) ?? [];
  const legal = truthValue(value);
  const message =
    value === ''
      ? say('The value of <{name}> is empty; it must be {values}', { name, values: oneOf(values) })
      : say('“{value}” is not a valid value for <{name}>\nIt must be {values}.', { value, name, values: oneOf(values) });
  const hasText = element.children.length > 0 && element.children.every(({ kind }) => kind === 'text');
  return { message, fixes: legal && hasText ? [fixAt(range, legal)] : [] };
}

function replacement(attribute: XmlAttribute, legal: LegalValue): Fix {
  return fixAt(attribute.valueRange, legal);
}

function fixAt(range: TextRange, { value, isCertain }: LegalValue): Fix {
  return { title: say('Change it to {value}', { value }), edits: [{ range, newText: value }], safe: isCertain };
}
