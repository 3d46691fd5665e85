import { type Change, fault, type Paragraph } from '../../core/hover';
import { inlineCode } from '../../core/markdown';
import { say } from '../../core/message';
import { nearest } from '../../core/suggest';
import type { LicenseRecord } from '../syntax/record';
import { type AttributeDefinition, attributeDefinition } from '../vocabulary/attributes';
import { keywordDefinitions, type RecordKind } from '../vocabulary/keywords';

const kindsWithAttributes: readonly RecordKind[] = ['feature', 'package', 'server', 'vendor'];

/** A line that begins with no keyword: License Manager silently ignores it (license.dat(5)). */
export function describeUnknownLine(record: LicenseRecord): Paragraph[] {
  const first = record.keyword;
  const word = first ? record.slice(first) : '';
  const contents: Paragraph[] = [
    fault(
      say('License Manager silently ignores this line: {word} is not a keyword.', {
        word: inlineCode(word),
      }),
    ),
  ];
  const attribute = restOfAttribute(record);
  const keyword = nearest(
    word,
    keywordDefinitions.map((definition) => definition.keyword),
  );
  if (attribute) {
    contents.push(
      fault(
        say(
          '`{name}=` is an attribute, so this line probably belongs to the record before it, which is missing its backslash at the end of the line.',
          { name: attribute.name },
        ),
      ),
    );
  } else if (keyword !== undefined) {
    contents.push(fault(say('Did you mean **{keyword}**? What follows it does not look like such a line.', { keyword })));
  }
  return contents;
}

/** Whether such a line may be changed. */
export function changeOfUnknownLine(record: LicenseRecord): Change {
  return restOfAttribute(record)
    ? { verdict: say('**Join this to its record without changing any characters.**'), why: say('They may be signed.') }
    : { verdict: say('**You may change this**: License Manager does not read it.'), why: say('If it is a comment, begin it with `#`.') };
}

/** The attribute that the line begins with. */
function restOfAttribute({ keyword, text }: LicenseRecord): AttributeDefinition | undefined {
  return keyword && keyword.equals >= 0 ? attributeOfAnyKind(text.slice(keyword.start, keyword.equals)) : undefined;
}

function attributeOfAnyKind(name: string): AttributeDefinition | undefined {
  for (const kind of kindsWithAttributes) {
    const definition = attributeDefinition(name, kind);
    if (definition) return definition;
  }
  return undefined;
}
