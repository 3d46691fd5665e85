import type { Fix, Report } from '../../../core/finding';
import { allOf, type Message, paragraph, say, type Value } from '../../../core/message';
import type { TextRange } from '../../../core/text';
import { removal } from '../../../core/text';
import { attributesOf } from '../../model/attributes';
import { type Feature, featureOf } from '../../model/feature';
import type { Attribute, Field } from '../../model/field';
import { packageOf } from '../../model/package';
import { isDatePlaceholder, isPlaceholder, type ValuePlace } from '../../model/placeholder';
import { serverOf } from '../../model/server';
import { vendorLineOf } from '../../model/vendor';
import type { VendorWords } from '../../model/vendorWords';
import type { LicenseRecord } from '../../syntax/record';
import { issuerOf } from '../issuer';
import { featureRecords, recordRule } from '../rule';

const MOST_RELATED = 10;

interface Unfilled {
  readonly text: string;
  readonly range: TextRange;
  readonly message: Message;
  readonly fixes?: readonly Fix[];
}

export default recordRule({
  id: 'placeholder',
  severity: 'error',
  summary: 'A placeholder of a template that was never replaced by the real value',
  source: 'Genesys Licensing Guide 8.0, chapter 3, "Editing New Files"; FlexNet error codes: errors -8, -9, -14 and -97',
  leadsTo: ['-14', '-97', '-8', '-9'],
  vendors: 'all',
  records: [...featureRecords, 'package', 'server', 'vendor'],
  check(record, report, { words, isTemplate }) {
    const isSigned = record.kind !== 'server' && record.kind !== 'vendor';
    const found = isSigned
      ? unfilledOfSigned(record)
      : record.kind === 'server'
        ? unfilledOfServer(record, words)
        : unfilledOfVendor(record);
    const [first, ...others] = found;
    // What only the issuer can fill in is one finding, however much of it there is.
    if (first && others.length > 0 && (isSigned || isTemplate)) report(inOne(first, others, isSigned ? issuerOf(record) : undefined));
    else for (const { range, message, fixes } of found) report({ range, message, ...(fixes && { fixes }) });
  },
});

/** One finding for all placeholders of a record, at the first of them. */
function inOne(first: Unfilled, others: readonly Unfilled[], issuer: Value | undefined): Report {
  const texts = allOf([first, ...others].map(({ text }) => say('“{text}”', { text })));
  return {
    range: first.range,
    message: issuer
      ? say(
          'This record is a template that was never filled in\n{texts} are placeholders for signed values, which only the issuer can fill in. License Manager refuses the record (error -8, invalid license key). Ask {issuer} for the file with the real values.',
          { texts, issuer },
        )
      : say(
          'This line, like the whole file, is a template that was never filled in\n{texts} are placeholders for real values, so License Manager cannot start with this file. Use the license file that was issued for your server.',
          { texts },
        ),
    fixes: [first, ...others].flatMap(({ fixes }) => fixes ?? []),
    related: others.slice(0, MOST_RELATED).map(({ range }) => ({ range, message: say('Another placeholder') })),
  };
}

/** A placeholder that no name of a host, daemon or feature could be: `n` and `my_pbx` could. */
function isSurely(field: Field | undefined, place?: ValuePlace): field is Field {
  return field !== undefined && isPlaceholder(field.text, place) && !/^(?:n{1,4}|my_\w+)$/i.test(field.text);
}

function unfilledOfServer(record: LicenseRecord, words: VendorWords): Unfilled[] {
  const { host, hostId, port } = serverOf(record);
  const found: Unfilled[] = [];
  // The word alone may be the name of a computer; beside other placeholders it is not.
  const isTemplate = isPlaceholder(hostId?.text ?? '', 'hostId') || isPlaceholder(port?.text ?? '', 'port');
  if (isSurely(host, isTemplate ? 'host' : undefined)) {
    found.push({
      text: host.text,
      range: host.range,
      message: say(
        '“{text}” is a placeholder for the name of the license server\nEnter the host name or IP address of the computer that runs License Manager; otherwise, programs that read this file cannot find the license server (error -14).',
        { text: host.text },
      ),
      fixes: [
        {
          title: say('Use this_host, which works if all programs are given port@host'),
          edits: [{ range: host.range, newText: 'this_host' }],
          safe: false,
        },
      ],
    });
  }
  if (isSurely(hostId, 'hostId')) {
    found.push({
      text: hostId.text,
      range: hostId.range,
      message: say(
        '“{text}” is a placeholder for the host id of the license server\nEvery signature in the file is computed from it, so it must be the host id that the licenses were ordered for (otherwise errors -8 and -9). Ask the issuer for the file with the real value.',
        { text: hostId.text },
      ),
    });
  }
  if (port && isPlaceholder(port.text, 'port')) {
    found.push({
      text: port.text,
      range: port.range,
      message: paragraph(
        say(
          '“{text}” is a placeholder for the TCP port of License Manager\nEnter the port number; otherwise, License Manager cannot open its port.',
          { text: port.text },
        ),
        words.usualPort,
      ),
      fixes: [
        { title: words.putExamplePort, edits: [{ range: port.range, newText: String(words.examplePort) }], safe: false },
        {
          title: say('Remove the port, so that License Manager uses a free one'),
          edits: [removeWithSpace(record, port.range)],
          safe: false,
        },
      ],
    });
  }
  return found;
}

function unfilledOfVendor(record: LicenseRecord): Unfilled[] {
  const { name, path, optionsPath, port, attributes } = vendorLineOf(record);
  const found: Unfilled[] = [];
  if (isSurely(name, 'daemon')) {
    found.push({
      text: name.text,
      range: name.range,
      message: say(
        '“{text}” is a placeholder for the name of the vendor daemon\nLicense Manager does not know which program to start (error -97). Enter the name in the second field of the FEATURE lines, or copy this line from the file you were sent.',
        { text: name.text },
      ),
    });
  }
  if (path && isSurely(path, 'path')) {
    found.push({
      text: path.text,
      range: path.range,
      message: say(
        '“{text}” is a placeholder for the path of the vendor daemon\nLicense Manager cannot start the daemon (error -97). Enter the path of its program, or remove it: License Manager then looks in its own folder.',
        { text: path.text },
      ),
      // Without a path, License Manager would take the bare words after it for the path.
      ...(!optionsPath && {
        fixes: [
          {
            title: say('Remove the path, so that License Manager looks in its own folder'),
            edits: [removeWithSpace(record, path.range)],
            safe: false,
          },
        ],
      }),
    });
  }
  const optionsValue = attributes.find((attribute) => attribute.name.toLowerCase() === 'options' && attribute.value !== undefined);
  if (optionsPath && isSurely(optionsPath, 'path')) found.push(unfilledOptions(record, optionsPath, optionsPath.range));
  if (optionsValue?.value !== undefined && isPlaceholder(optionsValue.value, 'path'))
    found.push(unfilledOptions(record, { range: optionsValue.valueRange, text: optionsValue.value }, optionsValue.range));
  const portValue = attributes.find((attribute) => attribute.name.toLowerCase() === 'port' && attribute.value !== undefined);
  if (port && isPlaceholder(port.text, 'port')) found.push(unfilledPort(record, port.range, port.text, port.range));
  if (portValue?.value !== undefined && isPlaceholder(portValue.value, 'port'))
    found.push(unfilledPort(record, portValue.valueRange, portValue.value, portValue.range));
  return found;
}

function unfilledOptions(record: LicenseRecord, { range, text }: Field, whole: TextRange): Unfilled {
  return {
    text,
    range,
    message: say(
      '“{text}” is a placeholder for the path of the options file\nEnter the path, or remove it: the daemon then looks beside the license file for an options file named after itself.',
      { text },
    ),
    fixes: [{ title: say('Remove the options path'), edits: [removeWithSpace(record, whole)], safe: false }],
  };
}

function unfilledPort(record: LicenseRecord, range: TextRange, text: string, whole: TextRange): Unfilled {
  return {
    text,
    range,
    message: say(
      '“{text}” is a placeholder for the TCP port of the vendor daemon\nEnter a port that differs from the one on the SERVER line and is open in the firewall. Without a firewall, remove the port.',
      { text },
    ),
    fixes: [{ title: say('Remove the port, which is needed only with a firewall'), edits: [removeWithSpace(record, whole)], safe: false }],
  };
}

function unfilledOfSigned(record: LicenseRecord): Unfilled[] {
  const { name, vendor, fromVersion, version, expiry, count, key }: Partial<Feature> =
    record.kind === 'package' ? packageOf(record) : featureOf(record);
  const issuer = issuerOf(record);
  const found: Unfilled[] = [];
  const add = (range: TextRange, text: string, what: Message): void => {
    found.push({
      text,
      range,
      message: say(
        '“{text}” is a placeholder for {what}\nOnly the issuer can fill it in, because it is signed; License Manager refuses the record as it is (error -8, invalid license key). Ask {issuer} for the file with the real values.',
        { text, what, issuer },
      ),
    });
  };
  const fields = [
    [name, say('a name')],
    [vendor, say('the vendor daemon')],
    [fromVersion, say('the version to upgrade from')],
    [version, say('the version')],
  ] as const;
  for (const [field, what] of fields) if (isSurely(field)) add(field.range, field.text, what);
  if (expiry && isPlaceholder(expiry.text)) add(expiry.range, expiry.text, say('the expiry date'));
  if (count && isPlaceholder(count.text)) add(count.range, count.text, say('the number of licenses'));
  if (key && isPlaceholder(key.text)) add(key.range, key.text, say('the license key'));
  for (const attribute of attributesOf(record)) {
    const what = signedMeaning(attribute);
    if (what && isPlaceholder(attribute.value ?? '', attribute.definition?.shape === 'hostIds' ? 'hostId' : undefined))
      add(attribute.valueRange, attribute.value ?? '', what);
  }
  return found;
}

/** What an attribute's placeholder should be replaced by; free text may hold anything and is not a placeholder. */
function signedMeaning({ definition, value }: Attribute): Message | undefined {
  if (value === undefined) return undefined;
  if (definition?.shape === 'hex') return say('the signature');
  if (definition?.shape === 'hostIds') return say('the host id');
  return definition?.shape === 'date' && (isDatePlaceholder(value) || /^[<[]/.test(value)) ? say('a date') : undefined;
}

/** Removes a word and the spaces before it. */
function removeWithSpace(record: LicenseRecord, range: TextRange) {
  let start = range.start;
  while (start > 0 && /[ \t]/.test(record.text[start - 1] ?? '')) start--;
  return removal({ start, end: range.end });
}
