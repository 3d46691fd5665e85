import { allOf, type Message, say } from '../../../core/message';
import type { Cleaning } from '../../../language/cleaning';
import type { ComparedText, Comparison, ComparisonRefused, ComparisonSection, Difference } from '../../../language/comparison';
import type { CommonSettings } from '../../../language/language';
import type { SettingsOf } from '../../../language/settings';
import { fileGrants } from '../../model/grants';
import type { LicenseSettings } from '../../settings';
import { hasTooManyParts } from '../../syntax/hasTooManyParts';
import { type LicenseTree, parseLicense } from '../../syntax/parse';
import { cleanMail } from '../mail/cleanMail';
import { canonicalForms } from './canonical';
import { type Entries, type Entry, entriesOf } from './entries';
import { licenseDifferences, licenseKinds } from './licenseDifferences';
import { daemonDifferences, serverDifferences, textDifferences, useServerDifferences } from './lineDifferences';
import { pairDaemons, pairLicenses, pairServers } from './pair';
import { totalsOf } from './totals';
import { headings, type SectionKind, summaryOf } from './words';

type Settings = SettingsOf<LicenseSettings> & CommonSettings;

/**
 * Compares two license files by what they mean: what was added, removed or changed of what is signed, and apart from it what an administrator may change.
 * Layout, order, and case where it does not matter count as nothing. Takes linear time but for sorting. The totals are those of the day and the License
 * Manager release of the settings; nothing else depends on these.
 */
export function compareLicenses(before: ComparedText, after: ComparedText, settings: Settings): Comparison | ComparisonRefused {
  const refused = refusalOf(before) ?? refusalOf(after);
  if (refused) return { refused };
  const old = readText(before);
  const current = before.text === after.text ? old : readText(after);
  const refusedToo = old.refused ?? current.refused;
  if (refusedToo) return { refused: refusedToo };
  const pairs = {
    servers: pairServers(old.entries.servers, current.entries.servers),
    daemons: pairDaemons(old.entries.daemons, current.entries.daemons),
    licenses: pairLicenses(old.entries.licenses, current.entries.licenses),
  };
  const sections = sectionsOf(old.entries, current.entries, pairs);
  const outcome = before.text === after.text ? 'identical' : sections.length === 0 ? 'equal' : 'different';
  let canonical: Comparison['canonical'] | undefined;
  const { today, managerVersion } = settings;
  const totals = totalsOf(fileGrants(old.tree, today, managerVersion), fileGrants(current.tree, today, managerVersion));
  return {
    outcome,
    summary: summaryOf({ outcome, sections, totals }, before.name, after.name),
    sections,
    totals,
    totalsHeading: say('Licenses that License Manager grants today'),
    notes: outcome === 'identical' ? notesOn(before, old.entries) : [...notesOn(before, old.entries), ...notesOn(after, current.entries)],
    // Only an editor asks for them.
    get canonical() {
      canonical ??= canonicalForms(old.entries, current.entries, pairs);
      return canonical;
    },
  };
}

function refusalOf({ name, text }: ComparedText): Message | undefined {
  return hasTooManyParts(text) ? say('{name} has too many lines or words to be compared. Is this the right file?', { name }) : undefined;
}

interface ReadText {
  readonly tree: LicenseTree;
  readonly entries: Entries;
  readonly refused: Message | undefined;
}

function readText({ name, text }: ComparedText): ReadText {
  const tree = parseLicense(text);
  const entries = entriesOf(tree);
  const { licenses, servers, daemons, useServer, others } = entries;
  const isOther = others.length > 0 && licenses.length + servers.length + daemons.length + useServer.length === 0;
  const refused = !isOther
    ? undefined
    : certainLicense(text)
      ? say(
          '{name} is not a license file, but has one in it, as an email. Clean it first: `seatkeeper clean`, or “Clean up a mailed license”.',
          {
            name,
          },
        )
      : say('{name} is not a license file: it has no line that License Manager reads.', { name });
  return { tree, entries, refused };
}

type Pairings = Parameters<typeof canonicalForms>[2];

function sectionsOf(before: Entries, after: Entries, { servers, daemons, licenses }: Pairings): ComparisonSection[] {
  const ofServers = serverDifferences(servers);
  const ofLicenses = licenseDifferences(licenses);
  const byKind = new Map<string, Difference[]>();
  for (const difference of ofLicenses.signed) {
    const kind = difference.kinds[0] ?? '';
    const list = byKind.get(kind);
    if (list) list.push(difference);
    else byKind.set(kind, [difference]);
  }
  const free = [
    ...ofServers.free,
    ...useServerDifferences(before, after),
    ...daemonDifferences(daemons),
    ...[...ofLicenses.free].sort(byLine),
    ...textDifferences('comments', before.comments, after.comments),
    ...textDifferences('ignoredLines', before.others, after.others),
  ];
  return [
    section('servers', ofServers.signed),
    ...licenseKinds.map((kind) => section(kind, (byKind.get(kind) ?? []).sort(byLine))),
    section('administrator', free),
  ].filter(({ differences }) => differences.length > 0);
}

function section(kind: SectionKind, differences: readonly Difference[]): ComparisonSection {
  return { kind, heading: headings[kind], signed: kind !== 'administrator', differences };
}

/** In the order of the later file, and of the earlier one where it is in that alone. */
function byLine(a: Difference, b: Difference): number {
  const lineOf = ({ lines }: Difference): number => lines.after[0] ?? lines.before[0] ?? 0;
  return lineOf(a) - lineOf(b);
}

/** What is repeated in a file, what in it is damaged, and whether it is more than a license. */
function notesOn({ name, text }: ComparedText, { licenses, others }: Entries): Message[] {
  const copies = new Map<string, Entry[]>();
  for (const entry of licenses) {
    const record = entry.identity?.record;
    if (record === undefined) continue;
    const list = copies.get(record);
    if (list) list.push(entry);
    else copies.set(record, [entry]);
  }
  const repeated = [...copies.values()].filter((list) => list.length > 1).map((list) => linesOf(list));
  const damaged = licenses.filter(({ damage }) => damage !== undefined);
  return [
    ...repeated.map((lines) => say('{name}: one record is there more than once, in lines {lines}.', { name, lines: allOf(lines) })),
    ...damagedNotes(name, linesOf(damaged)),
    ...((others.length > 0 || damaged.length > 0) && isAroundLicense(text) ? [mailNote(name)] : []),
  ];
}

/** Whether a text has other text around the license, as an email does; comments are of the license. */
function isAroundLicense(text: string): boolean {
  return certainLicense(text)?.leftOut.some((line) => /^\s*[^\s#]/.test(line.text)) ?? false;
}

/** The license in a text as it was received, if all of it is certain. */
function certainLicense(text: string): Cleaning | undefined {
  const cleaning = cleanMail(text);
  return cleaning.text !== '' && cleaning.uncertain.length === 0 ? cleaning : undefined;
}

function mailNote(name: string): Message {
  return say(
    '{name}: there is other text around the license, as in an email; it was compared as it is. To compare the license alone, clean the file first: `seatkeeper clean`, or “Clean up a mailed license”.',
    { name },
  );
}

function damagedNotes(name: string, lines: readonly number[]): Message[] {
  if (lines.length === 0) return [];
  return [
    lines.length === 1
      ? say(
          '{name}: the record in line {lines} is damaged, and was compared as far as it can be read. Check the file to see what is wrong.',
          {
            name,
            lines: allOf(lines),
          },
        )
      : say(
          '{name}: the records in lines {lines} are damaged, and were compared as far as they can be read. Check the file to see what is wrong.',
          {
            name,
            lines: allOf(lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), '…'] : lines),
          },
        ),
  ];
}

/** How many lines a note names. */
const MOST_LINES = 10;

function linesOf(entries: readonly Entry[]): number[] {
  return entries.map(({ line }) => line).sort((a, b) => a - b);
}
