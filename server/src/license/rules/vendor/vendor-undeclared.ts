import type { Report } from '../../../core/finding';
import { say } from '../../../core/message';
import { nearest } from '../../../core/suggest';
import { insertion, removal } from '../../../core/text';
import { featureOf, hasLimitedCount, vendorOf } from '../../model/feature';
import type { Field } from '../../model/field';
import { inFile, type LicenseFile, type PlacedRecord } from '../../model/licenseFile';
import { isPlaceholder } from '../../model/placeholder';
import { vendorLineOf } from '../../model/vendor';
import { lineEndOf } from '../edits';
import { fileRule } from '../rule';
import { type HiddenLine, hiddenLines, linesOfPrograms, servesOtherVendors } from './_declared';
import { vendorKey } from './_vendorKey';

/** With more declared vendors, which no real file has, looking for a similar name would take too long. */
const MOST_COMPARED = 100;

export default fileRule({
  id: 'vendor-undeclared',
  severity: 'error',
  summary: 'Counted features of a vendor that has no DAEMON or VENDOR line in the file',
  source: 'MAN, license.dat(5), on the license-server section; REV, "VENDOR Lines"',
  leadsTo: ['-97'],
  vendors: 'all',
  check(file, report) {
    const lines = file.recordsOf('vendor');
    const declared = declaredVendors(file);
    if (!declared || [...declared.values()].some(servesOtherVendors)) return;
    if ([...file.vendors].every((vendor) => declared.has(vendorKey(vendor)))) return;
    const reported = new Set<string>();
    let served = '';
    let programs: ReadonlyMap<string, PlacedRecord> | undefined;
    let hidden: ReadonlyMap<string, HiddenLine> | undefined;
    for (const placed of file.features) {
      if (placed.record.intendedKeyword !== undefined) continue;
      const feature = featureOf(placed.record);
      const { vendor } = feature;
      // Nearly every record has the vendor of the one before it.
      if (!vendor || vendor.text === served || !hasLimitedCount(feature) || isPlaceholder(vendor.text)) continue;
      const key = vendorKey(vendor.text);
      if (declared.has(key)) served = vendor.text;
      if (declared.has(key) || reported.has(key)) continue;
      reported.add(key);
      programs ??= linesOfPrograms(lines);
      const program = programs.get(key);
      if (program) {
        report(namedByProgram(file, placed, vendor, program));
        continue;
      }
      hidden ??= hiddenLines(file);
      const comment = hidden.get(key);
      if (comment) {
        report(commentedOut(file, placed, vendor, comment));
        continue;
      }
      const meant = declared.size <= MOST_COMPARED ? nearest(vendor.text, declared.values()) : undefined;
      const values = { vendor: vendor.text, meant: meant ?? '', name: feature.name?.text ?? '' };
      report({
        range: inFile(placed, vendor.range),
        message: meant
          ? say(
              'There is no DAEMON or VENDOR line for {vendor}; did you mean {meant}?\nNothing serves {name} and the other counted features of {vendor} (error -97). Vendor names are signed: restore the spelling of the file you received.',
              values,
            )
          : say(
              'There is no DAEMON or VENDOR line for {vendor}\nLicense Manager starts no daemon to serve {name} and the other counted features of this vendor (error -97). Copy the line from the file you received, or add one: DAEMON {vendor} and the path of the program.',
              values,
            ),
      });
    }
  },
});

/** The line is there, but has the program’s name where the vendor’s belongs. */
function namedByProgram(file: LicenseFile, placed: PlacedRecord, vendor: Field, program: PlacedRecord): Report {
  const { name, path } = vendorLineOf(program.record);
  const range = inFile(program, name?.range ?? { start: 0, end: 0 });
  const text = name?.text ?? '';
  const values = { vendor: vendor.text, text, line: file.lineNumber(range.start) };
  const isPath = /[\\/]/.test(text);
  return {
    range: inFile(placed, vendor.range),
    message: isPath
      ? say(
          'Line {line} has the path of the daemon {vendor}, but not its name\nWithout the name nothing serves these features (error -97). Write {vendor} before {text}.',
          values,
        )
      : say(
          'Line {line} names the program {text} instead of the daemon {vendor}\nThe name of a vendor daemon has no .exe; only its path does. As it is, nothing serves these features (error -97). Write {vendor}, as on the lines of the features.',
          values,
        ),
    fixes:
      isPath && !path
        ? [{ title: say('Write {vendor} before the path', values), edits: [insertion(range.start, `${vendor.text} `)], safe: false }]
        : [],
    related: [{ range, message: say('The line for this vendor daemon') }],
  };
}

function commentedOut(file: LicenseFile, placed: PlacedRecord, vendor: Field, hidden: HiddenLine): Report {
  const { start, keyword, afterText, end } = hidden;
  const line = file.lineNumber(start);
  if (afterText) return afterComment(file, placed, vendor, hidden);
  return {
    range: inFile(placed, vendor.range),
    message: say(
      'The DAEMON or VENDOR line for {vendor} is commented out: line {line}\nNothing serves this and the other counted features of {vendor} (error -97). Remove the # if they are still used; otherwise comment them out as well.',
      { vendor: vendor.text, line },
    ),
    fixes: [{ title: say('Uncomment line {line}', { line }), edits: [removal({ start, end: keyword })], safe: false }],
    related: [{ range: { start, end }, message: say('The line for this vendor daemon, commented out') }],
  };
}

function afterComment(file: LicenseFile, placed: PlacedRecord, vendor: Field, { start, keyword, end }: HiddenLine): Report {
  const comment = file.tree.text.slice(start, keyword);
  const cut = start + comment.trimEnd().length;
  return {
    range: inFile(placed, vendor.range),
    message: say(
      'The DAEMON or VENDOR line for {vendor} is part of a comment on line {line}\nA comment continues to the end of its line, so nothing serves these features (error -97). Begin a new line before it.',
      { vendor: vendor.text, line: file.lineNumber(start) },
    ),
    fixes: [
      {
        title: say('Begin a new line before the line for {vendor}', { vendor: vendor.text }),
        edits: [{ range: { start: cut, end: keyword }, newText: lineEndOf(file.tree.text) }],
        safe: false,
      },
    ],
    related: [{ range: { start: keyword, end }, message: say('The line for this vendor daemon') }],
  };
}

/** The vendors with a line of their own, by their key; undefined where the file need not have any. */
function declaredVendors(file: LicenseFile): Map<string, string> | undefined {
  const lines = file.recordsOf('vendor');
  // Without a SERVER line it is a piece to be added to another file; a client's copy with USE_SERVER needs no daemons.
  if (lines.length === 0 && (file.recordsOf('server').length === 0 || file.recordsOf('useServer').length > 0)) return undefined;
  const declared = new Map<string, string>();
  for (const { record } of lines) {
    const name = vendorOf(record);
    // A daemon without a name, or with a stand-in, could be any: that is reported by itself.
    if (name === undefined || isPlaceholder(name, 'daemon')) return undefined;
    declared.set(vendorKey(name), name);
  }
  return declared;
}
