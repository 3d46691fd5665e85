import { inlineCode } from '../../core/markdown';
import { type Message, say } from '../../core/message';
import { nearest } from '../../core/suggest';
import type { LicenseRecord } from '../syntax/record';
import { type AttributeDefinition, attributeDefinition } from '../vocabulary/attributes';
import { keywordDefinitions, type RecordKind } from '../vocabulary/keywords';

const kindsWithAttributes: readonly RecordKind[] = ['feature', 'package', 'server', 'vendor'];

/** A line that begins with no keyword: License Manager passes over it in silence (license.dat(5)). */
export function describeUnknownLine(record: LicenseRecord): Message[] {
  const first = record.keyword;
  const word = first ? record.slice(first) : '';
  const contents = [
    say('License Manager ignores this line and says nothing: {word} is no keyword.', {
      word: inlineCode(word),
    }),
  ];
  const attribute = first && first.equals >= 0 ? attributeOfAnyKind(record.slice({ start: first.start, end: first.equals })) : undefined;
  const keyword = nearest(
    word,
    keywordDefinitions.map((definition) => definition.keyword),
  );
  if (attribute) {
    contents.push(
      say(
        '`{name}=` is an attribute, so the line is probably the rest of the record before it, and the backslash is missing at the end of that line.',
        { name: attribute.name },
      ),
    );
  } else if (keyword !== undefined) {
    contents.push(say('Was it meant to be **{keyword}**? What follows it does not look like such a line.', { keyword }));
  }
  contents.push(
    attribute
      ? say('**Join it to its record, but change none of its characters**: they may be signed.')
      : say('**You may change it**: what License Manager does not read is not signed. If it is a remark, begin it with `#`.'),
  );
  return contents;
}

function attributeOfAnyKind(name: string): AttributeDefinition | undefined {
  for (const kind of kindsWithAttributes) {
    const definition = attributeDefinition(name, kind);
    if (definition) return definition;
  }
  return undefined;
}
