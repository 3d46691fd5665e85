import { lineEndAt, lineEndFrom } from '../../../core/characters';
import { type Message, say } from '../../../core/message';
import { describeKind } from '../../hover/keyword';
import { GENESYS_DAEMON } from '../../model/genesys';
import type { LicenseTree } from '../../syntax/parse';
import type { RecordKind } from '../../vocabulary/keywords';
import type { LineStartCursor } from '../cursor';
import { vocabularyOf } from '../fileVocabulary';
import { type RecordSnippet, recordSnippets } from '../snippets';
import type { CompletionContext, Offer } from './completion.types';
import { usualExpiries } from './expiries';
import { plausibleNames } from './plausible';
import { usualVersions } from './versions';

const keywords: readonly { readonly keyword: string; readonly kind: RecordKind; readonly detail: Message }[] = [
  { keyword: 'SERVER', kind: 'server', detail: say('License server') },
  { keyword: 'DAEMON', kind: 'vendor', detail: say('Vendor daemon') },
  { keyword: 'FEATURE', kind: 'feature', detail: say('Licenses of a feature') },
  { keyword: 'INCREMENT', kind: 'increment', detail: say('More licenses of a feature') },
  { keyword: 'VENDOR', kind: 'vendor', detail: say('Newer word for DAEMON') },
  { keyword: 'USE_SERVER', kind: 'useServer', detail: say('Use the license server') },
  { keyword: 'PACKAGE', kind: 'package', detail: say('Features sold as one product') },
  { keyword: 'UPGRADE', kind: 'upgrade', detail: say('Upgrade to a newer version') },
  { keyword: 'FEATURESET', kind: 'featureSet', detail: say('Obsolete') },
];

/** What a line can begin with: whole records where nothing else is on it, and the keywords alone. What the file lacks comes first. */
export function keywordOffers(tree: LicenseTree, { range, alone }: LineStartCursor, context: CompletionContext): Offer[] {
  const wanted = wantedKinds(tree);
  const words = keywords.map(({ keyword, kind, detail }) => ({
    kind,
    offer: {
      label: keyword,
      kind: 'keyword' as const,
      detail,
      documentation: describeKind(kind),
      newText: alone && kind !== 'useServer' && endsLine(tree.text, range.end) ? `${keyword} ` : keyword,
    },
  }));
  const sorted = words.sort((a, b) => place(wanted, a.kind) - place(wanted, b.kind)).map(({ offer }) => offer);
  return alone ? [...snippetOffers(tree, wanted, context), ...sorted] : sorted;
}

function snippetOffers(tree: LicenseTree, wanted: readonly (RecordKind | 'file')[], { today }: CompletionContext): Offer[] {
  const vocabulary = vocabularyOf(tree);
  const declared = plausibleNames(vocabulary.declaredVendors());
  const used = plausibleNames(vocabulary.vendors());
  const isDeclared = new Set(declared);
  const vendor = used[0] ?? declared[0] ?? GENESYS_DAEMON;
  const snippets = recordSnippets({
    vendor,
    daemon: used.find((name) => !isDeclared.has(name)) ?? GENESYS_DAEMON,
    version: usualVersions(vocabulary, vendor)[0] ?? '1.0',
    expiries: usualExpiries(today),
    lineEnd: lineEndFrom(tree.text, 0) ?? '\n',
  });
  return snippets
    .filter(({ kind }) => kind !== 'file' || isEmpty(tree))
    .sort((a, b) => place(wanted, a.kind) - place(wanted, b.kind))
    .map(snippetOffer);
}

function snippetOffer({ label, title, kind, note, text }: RecordSnippet): Offer {
  const documentation = [note, ...(kind === 'file' ? [] : describeKind(kind))];
  return { label, title, kind: 'snippet', detail: say('Template'), documentation, newText: text.toString(), isSnippet: true };
}

/** The kinds of line that the file most likely needs next. */
function wantedKinds(tree: LicenseTree): (RecordKind | 'file')[] {
  const { servers, daemons, usesIncrements } = vocabularyOf(tree);
  const licenses: readonly RecordKind[] = usesIncrements ? ['increment', 'feature'] : ['feature', 'increment'];
  if (servers.length === 0) return ['file', 'server', 'vendor', ...licenses];
  return daemons.length === 0 ? ['vendor', ...licenses] : [...licenses, 'vendor', 'server'];
}

function place(wanted: readonly (RecordKind | 'file')[], kind: RecordKind | 'file'): number {
  const index = wanted.indexOf(kind);
  return index < 0 ? wanted.length : index;
}

function isEmpty({ records }: LicenseTree): boolean {
  return records.every(({ kind }) => kind === 'space');
}

function endsLine(text: string, offset: number): boolean {
  return lineEndAt(text, offset) <= offset;
}
