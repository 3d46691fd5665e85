import type { Fix } from '../../../core/finding';
import { type Message, say } from '../../../core/message';
import { insertion, removal } from '../../../core/text';
import { attributesOf, strayWordsOf } from '../../model/attributes';
import type { Attribute } from '../../model/field';
import { tornWords } from '../../model/looseEquals';
import { isVendorsOwn, nearAttribute } from '../../model/nearAttribute';
import type { LicenseRecord } from '../../syntax/record';
import type { AttributeDefinition } from '../../vocabulary/attributes';
import { issuerOf } from '../issuer';
import { featureRecords, recordRule } from '../rule';

function signedAdvice(values: Message['values']): Message {
  return say(
    '“{name}” is not an attribute; did you mean {known}?\nLicense Manager refuses a record with a misspelled attribute (error -90 or -8). Attributes in capitals are signed: if this one was changed here, undo the change; otherwise, ask {issuer} to send the file again.',
    values,
  );
}

export default recordRule({
  id: 'attribute-misspelt',
  severity: 'warning',
  summary: 'An attribute whose name is unknown but close to a known one',
  source: 'FlexNet error codes: error -90 (a misspelled keyword); REV, "Optional Publisher-Defined Keywords"',
  leadsTo: ['-90', '-8'],
  vendors: 'all',
  records: [...featureRecords, 'package', 'server', 'vendor'],
  check(record, report) {
    for (const attribute of attributesOf(record)) {
      const near =
        attribute.definition || isVendorsOwn(attribute.name, record.kind) ? undefined : nearAttribute(attribute.name, record.kind);
      if (!near || tornWords(record).has(attribute.range.start)) continue;
      const known = inCaseOf(attribute.name, near);
      const values = { name: attribute.name, known, issuer: issuerOf(record) };
      report(
        isEditable(near)
          ? {
              range: attribute.nameRange,
              message: say(
                '“{name}” is not an attribute; did you mean {known}?\nAs it is, it has no effect, and License Manager may refuse the record (error -90). Correct the spelling; this name is not signed.',
                values,
              ),
              fixes: correctionsOf(record, attribute, known),
            }
          : {
              range: attribute.nameRange,
              message: signedAdvice(values),
            },
      );
    }
    for (const { range, text } of strayWordsOf(record)) {
      const near = nearAttribute(text, record.kind);
      if (!near) continue;
      report({
        range,
        message: signedAdvice({ name: text, known: near.name, issuer: issuerOf(record) }),
      });
    }
  },
});

/** Whether the name may be corrected: on SERVER and DAEMON lines, a name that belongs to the administrator may. */
function isEditable({ owner, records }: AttributeDefinition): boolean {
  return owner === 'administrator' && records.some((kind) => kind === 'server' || kind === 'vendor');
}

/** On VENDOR lines a name is usual in uppercase and in lowercase: the case that was used stays. */
function inCaseOf(name: string, near: AttributeDefinition): string {
  return near.records.includes('vendor') && name === name.toUpperCase() ? near.name.toUpperCase() : near.name;
}

/** Changes the name, and if a space or an equals sign may be one letter off instead, offers that correction too: then only a clear one is safe. */
function correctionsOf(record: LicenseRecord, attribute: Attribute, known: string): Fix[] {
  const rename: Fix = {
    title: say('Change {name} to {known}', { name: attribute.name, known }),
    edits: [{ range: attribute.nameRange, newText: known }],
    safe: true,
  };
  const moved = swappedEquals(record, attribute, known) ?? swappedSpace(record, attribute, known);
  return moved ? [moved, { ...rename, safe: false }] : [rename];
}

/** `vendor_inf=o"main site"`: the last letter of the name is after the equals sign. */
function swappedEquals({ text }: LicenseRecord, { name, nameRange }: Attribute, known: string): Fix | undefined {
  const letter = known.slice(-1);
  const after = nameRange.end + 1;
  if (known !== name + letter || text[after] !== letter) return undefined;
  return {
    title: say('Change {name} to {known}', { name: `${name}=${letter}`, known: `${known}=` }),
    edits: [{ range: { start: nameRange.start, end: after + 1 }, newText: `${known}=` }],
    safe: /["\d]/.test(text[after + 1] ?? ''),
  };
}

/** `genesys. dport=7261` and `v endor_info=x`: the space before the name is one letter off. */
function swappedSpace(record: LicenseRecord, { name, nameRange }: Attribute, known: string): Fix | undefined {
  const { words, text } = record;
  const before = words[words.findIndex((word) => word.start === nameRange.start) - 1];
  if (!before || !/^[ \t]+$/.test(text.slice(before.end, nameRange.start))) return undefined;
  const spaces = { start: before.end, end: nameRange.start };
  if (name.length === known.length + 1 && name.endsWith(known) && name[0] !== name[1]) {
    const letter = name.slice(0, 1);
    return {
      title: say('Move “{letters}” to the word before it', { letters: letter }),
      edits: [insertion(before.end, letter), removal({ start: nameRange.start, end: nameRange.start + 1 })],
      safe: isProgramOf(record, record.slice(before) + letter) && !isProgramOf(record, record.slice(before)),
    };
  }
  const letter = known.slice(0, 1);
  if (known !== letter + name || !record.slice(before).endsWith(letter)) return undefined;
  const alone = before.end - before.start === 1;
  const word = record.slice(before).slice(0, -1);
  return {
    title: say('Move “{letters}” to {known}', { letters: letter, known }),
    edits: alone ? [removal(spaces)] : [insertion(before.end - 1, ' '), removal(spaces)],
    safe: alone || /^[^"]*"[^"]*"$|=\d+$/.test(word) || isProgramOf(record, word),
  };
}

/** Whether a path is that of the daemon which its DAEMON or VENDOR line names. */
function isProgramOf(record: LicenseRecord, path: string): boolean {
  const name = record.kind === 'vendor' ? record.wordTexts[0] : undefined;
  const program = /[^\\/"]*$/.exec(path.replace(/"$/, ''))?.[0] ?? '';
  return name !== undefined && name !== '' && (program === name || program.toLowerCase() === `${name.toLowerCase()}.exe`);
}
