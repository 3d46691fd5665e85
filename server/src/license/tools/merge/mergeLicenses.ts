import type { Finding } from '../../../core/finding';
import { fixAll } from '../../../core/fixes';
import { LineIndex } from '../../../core/lineIndex';
import { allOf, amountOf, type Message, say, type Value } from '../../../core/message';
import type { Cleaning } from '../../../language/cleaning';
import type { CommonSettings } from '../../../language/language';
import type { MergeChange, MergeRequest, MergeResult } from '../../../language/merge';
import type { SettingsOf } from '../../../language/settings';
import { beginsAsXml } from '../../../xml/beginsAsXml';
import { exclusiveRules, LicenseChecker } from '../../checker';
import { fileGrants } from '../../model/grants';
import { rules } from '../../rules/registry.generated';
import { servesOtherVendors } from '../../rules/vendor/_declared';
import type { LicenseSettings } from '../../settings';
import { hasTooManyParts } from '../../syntax/hasTooManyParts';
import { parseLicense } from '../../syntax/parse';
import type { LicenseRecord } from '../../syntax/record';
import { changesOf, isAny, quantities } from './changes';
import { checklistOf } from './checklist';
import { decideFates, type Fates } from './fates';
import { hasRecords, type Item, readSide, type Side } from './licenseSide';
import { nameOf } from './newerRecord';
import { settlePackages } from './packages';
import { daemonKey, newDaemons, placeRecords } from './placement';
import { Refusal } from './refusal';
import { requireSameHostIds } from './serverHostIds';
import { writeMerged } from './writeMerged';

type Settings = SettingsOf<LicenseSettings> & CommonSettings;

/** Makes a license file of a text as it was received. */
export type Clean = (text: string) => Cleaning;

/**
 * Adds a received license to an existing file (Genesys Licensing Guide, chapter 3, "Combining New and Existing Licenses"). Takes linear time but for
 * sorting, and the time of checking the three texts.
 */
export function mergeLicenses(request: MergeRequest, settings: Settings, clean?: Clean): MergeResult {
  try {
    return new Merge(request, settings, clean).run();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { kind: 'refused', reason: error.reason, isUnclear: error.isUnclear };
  }
}

class Merge {
  constructor(
    private readonly request: MergeRequest,
    private readonly settings: Settings,
    private readonly clean: Clean | undefined,
  ) {}

  run(): MergeResult {
    const { unclear, old, path } = this.request;
    const { today, managerVersion: release } = this.settings;
    const existing = this.read(this.request.existing, THE_EXISTING);
    const cleaning = this.cleaned();
    const received = this.read(this.withoutDamage(cleaning?.text ?? this.request.received), THE_RECEIVED);
    if (received.items.length === 0)
      throw new Refusal(say('The received file has no license: no FEATURE, INCREMENT or other record to add.'));
    requireSameHostIds(existing.file, received.file);
    const fates = settlePackages(existing, received, decideFates(existing, received, { unclear, today, release }));
    if (fates.added.length === 0 && fates.replaced.size === 0) return nothingToDo(fates);
    refuseDecimal(existing, fates.added);
    refuseFeatureSets(existing, received, fates);
    const daemons = newDaemons(existing, received, fates.added);
    refuseWithoutDaemon(existing, daemons, fates.added);
    const replaced = new Set([...fates.replaced.keys()].map(({ index }) => index));
    const text = writeMerged(existing.file, { replaced, inserted: placeRecords(existing, fates, daemons), old });
    const merged = readSide(text, today, release);
    requireRecords(existing, merged, replaced, [...daemons, ...fates.added.map(({ record }) => record)]);
    requireFeatures(existing, merged);
    const changes = changesOf(existing, received, fates, fileGrants(merged.file.tree, today, release));
    return {
      kind: 'merged',
      text,
      notes: [
        ...(cleaning?.cleaned ?? []),
        kindOf(existing, received, changes),
        ...fates.notes,
        ...this.newFindings(existing, received, merged),
      ],
      changes,
      checklist: checklistOf(merged.file, path, changes, daemons),
    };
  }

  /** @throws Refusal where a text is not a license file that can be read */
  private read(text: string, which: Message): Side {
    if (hasTooManyParts(text))
      throw new Refusal(say('{which} has too many lines or words and was not read; is this the right file?', { which }));
    const other = this.check(text).find(({ rule }) => exclusive.has(rule));
    if (other) throw new Refusal(say('{which} is not a license file that can be read: {why}', { which, why: other.message }));
    const side = readSide(text, this.settings.today, this.settings.managerVersion);
    if (beginsAsXml(text) || !hasRecords(side))
      throw new Refusal(say('{which} is not a FlexNet license file: no line of it is a license record.', { which }));
    return side;
  }

  /** What was received without what mail did to it. @throws Refusal where it is not certain what was sent */
  private cleaned(): Cleaning | undefined {
    const { received } = this.request;
    // A text with too many parts is refused when it is read.
    const cleaning = hasTooManyParts(received) ? undefined : this.clean?.(received);
    const [uncertain] = cleaning?.uncertain ?? [];
    if (!uncertain) return cleaning && cleaning.text !== '' ? cleaning : undefined;
    throw new Refusal(
      say('Line {line} of what was received cannot be read with certainty: {why}', { line: uncertain.line, why: uncertain.message }),
    );
  }

  /** The text with every fix of its layout that is certain. */
  private withoutDamage(text: string): string {
    return hasTooManyParts(text) ? text : fixAll(text, (now) => this.check(now).filter(({ rule }) => ofLayout.has(rule))).text;
  }

  private check(text: string): Finding[] {
    return new LicenseChecker().check(parseLicense(text), { ...this.settings, rules: {} });
  }

  /** What there is to say of the merged file that was true of neither: that two features exclude each other, say. */
  private newFindings(existing: Side, received: Side, merged: Side): Message[] {
    const known = new Set([existing, received].flatMap(({ file }) => this.check(file.text).map((finding) => keyOf(finding, file.text))));
    const { text } = merged.file;
    const found = this.check(text).filter((finding) => !known.has(keyOf(finding, text)) && AS_BAD.has(finding.severity));
    const lines = new LineIndex(text);
    return found
      .slice(0, MOST_FINDINGS)
      .map(({ range, message }) =>
        say('Look at line {line} of the merged file: {message}', { line: lines.positionAt(range.start).line + 1, message }),
      );
  }
}

const THE_EXISTING = say('The existing file');
const THE_RECEIVED = say('The received file');
const exclusive: ReadonlySet<string> = new Set(exclusiveRules.map(({ id }) => id));
const ofLayout: ReadonlySet<string> = new Set(
  rules.flatMap(({ group, rule }) => (group === 'layout' || group === 'lines' ? [rule.id] : [])),
);
const AS_BAD: ReadonlySet<string> = new Set(['error', 'warning']);
const MOST_FINDINGS = 5;

/** What findings have in common that say the same of the same words. */
function keyOf({ rule, range }: Finding, text: string): string {
  return JSON.stringify([rule, text.slice(range.start, range.end)]);
}

function nothingToDo({ notes, unchanged }: Fates): MergeResult {
  const [first] = notes;
  if (first && unchanged.size === 0) throw new Refusal(say('Nothing is left to add. {why}', { why: first }));
  return {
    kind: 'nothing',
    reason: first
      ? say('There is nothing to add: the existing file has all that is of use. {why}', { why: first })
      : say('There is nothing to add: the existing file has all of it.'),
  };
}

/** What the received file is taken for. */
function kindOf(existing: Side, received: Side, changes: readonly MergeChange[]): Message {
  if (received.file.recordsOf('server').length === 0)
    return say('The received file is taken for a part of a license file: it has no SERVER line, so host ids could not be compared.');
  const vendors = new Set(received.items.map(({ vendor }) => vendor));
  const theirs = new Set(received.items.map(({ identity }) => identity?.feature));
  const lacking = new Set(
    existing.items.flatMap((item) => (vendors.has(item.vendor) && !theirs.has(item.identity?.feature) ? [String(nameOf(item))] : [])),
  );
  if (lacking.size === 0)
    return changes.some(({ action }) => action === 'kept')
      ? say('The received file is taken for a complete license file of its vendor; what the existing file has of other vendors stays.')
      : say('The received file is taken for a complete license file: it has a SERVER line, with the same host id, and every feature.');
  return say(
    'The received file is taken for a part of a license file: it has a SERVER line, with the same host id, but not {names}, which stay.',
    { names: someOf([...lacking]) },
  );
}

const MOST_NAMES = 8;

/** The first few names, and how many there are besides. */
function someOf(names: readonly string[]): Value {
  if (names.length <= MOST_NAMES) return allOf(names);
  return allOf([...names.slice(0, MOST_NAMES - 1), say('{count} others', { count: amountOf(names.length - MOST_NAMES + 1) })]);
}

/** What a record in decimal form licenses cannot be read, so nothing tells whether it replaces another. */
function refuseDecimal(existing: Side, added: readonly Item[]): void {
  const decimal = added.find(({ record, vendor }) => record.kind === 'decimal' && existing.items.some((own) => own.vendor === vendor));
  if (!decimal) return;
  throw new Refusal(
    say(
      'The received file has a record in decimal form, {name}, which cannot be compared with those of the existing file; ask for the license in readable form.',
      { name: nameOf(decimal) },
    ),
  );
}

/** A FEATURESET record is valid for exactly the FEATURE records that it was issued with. */
function refuseFeatureSets(existing: Side, received: Side, { added, replaced }: Fates): void {
  const touched = new Set([...added, ...replaced.keys()].map(({ vendor }) => vendor));
  const set = [...existing.items, ...received.items].find(({ record, vendor }) => record.kind === 'featureSet' && touched.has(vendor));
  if (!set) return;
  throw new Refusal(
    say(
      'A FEATURESET record of {vendor} is valid only for exactly the FEATURE records that it was issued with; use the complete file from your vendor instead of merging.',
      { vendor: set.vendor },
    ),
  );
}

/** Without a DAEMON line nothing serves the licenses of a vendor. A part of a file, which has none at all, is for another to declare. */
function refuseWithoutDaemon(existing: Side, daemons: readonly LicenseRecord[], added: readonly Item[]): void {
  const declared = existing.file.recordsOf('vendor').map(({ record }) => record);
  if (declared.length === 0 && existing.file.recordsOf('server').length === 0) return;
  const known = new Set([...declared, ...daemons].map(daemonKey));
  if ([...known].some(servesOtherVendors) || known.has('')) return;
  const own = new Set(existing.items.map(({ vendor }) => vendor));
  const without = added.find(({ vendor, claim }) => claim?.count !== undefined && !known.has(vendor) && !own.has(vendor));
  if (!without) return;
  throw new Refusal(
    say('Neither file has a DAEMON or VENDOR line for {vendor}, so nothing would serve {name}; ask for the complete license file.', {
      vendor: without.claim?.feature.vendor?.text ?? without.vendor,
      name: nameOf(without),
    }),
  );
}

/** Whether the merged text is read as it was meant: damage next to a new record could swallow it. @throws Refusal */
function requireRecords(existing: Side, merged: Side, replaced: ReadonlySet<number>, added: readonly LicenseRecord[]): void {
  const expected = [...existing.file.tree.records.filter((_, index) => !replaced.has(index)), ...added].flatMap(wordsOf).sort();
  const found = merged.file.tree.records.flatMap(wordsOf).sort();
  if (expected.length === found.length && expected.every((words, index) => words === found[index])) return;
  throw new Refusal(
    say(
      'The existing file is damaged where the received records belong, so they would not be read as they are; fix what is reported there first.',
    ),
  );
}

function wordsOf({ kind, keyword, wordTexts, text }: LicenseRecord): string[] {
  return kind === 'comment' || kind === 'space'
    ? []
    : [JSON.stringify([kind, keyword && text.slice(keyword.start, keyword.end), ...plainWords(wordTexts)])];
}

/** Line ends inside quotes are written as in the existing file. */
function plainWords(words: readonly string[]): string[] {
  return words.map((word) => word.replace(/\r\n|\r/g, '\n'));
}

/** Whether all that is granted now is still granted. @throws Refusal */
function requireFeatures(existing: Side, merged: Side): void {
  const after = quantities(merged.grants);
  const lost = [...quantities(existing.grants)].flatMap(([identity, quantity]) => {
    const now = after.get(identity);
    return isAny(quantity) && !(now && isAny(now)) ? [identity.slice(0, identity.lastIndexOf(' '))] : [];
  });
  if (lost.length === 0) return;
  throw new Refusal(
    say('The merged file would no longer grant {names}, which the existing file does; nothing was merged.', { names: someOf(lost) }),
  );
}
