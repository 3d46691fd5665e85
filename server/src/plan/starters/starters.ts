import { applyEdits, modify } from 'jsonc-parser/lib/esm/main.js';
import { type Message, say } from '../../core/message';
import type { Starter } from '../../language/deployment';
import { callGemStarter } from './callGem';
import { genesysStarter } from './genesys';
import { openScapeNetworkStarter, openScapeStarter } from './openScape';
import { statusAggregatorStarter } from './statusAggregator';
import { ucConnectorStarter } from './ucConnector';

interface StarterText {
  readonly id: string;
  readonly title: Message;
  /** A valid plan, with comments. */
  readonly text: string;
  /** Where a release is written. */
  readonly releaseAt?: readonly string[];
}

/** Releases whose licenses are counted differently. */
const RELEASES = ['8.1', '8.0', '7.6', '7.5', '7.2', '7.1', '7.0'];

const texts: readonly StarterText[] = [
  { id: 'genesys', title: say('A Genesys site'), text: genesysStarter, releaseAt: ['genesys', 'release'] },
  { id: 'openScape', title: say('OpenScape Business'), text: openScapeStarter },
  { id: 'openScapeNetwork', title: say('A network of OpenScape Business'), text: openScapeNetworkStarter },
  { id: 'callGem', title: say('Softdial CallGem'), text: callGemStarter },
  { id: 'statusAggregator', title: say('PureConnect Status Aggregator'), text: statusAggregatorStarter },
  { id: 'ucConnector', title: say('UC Connector'), text: ucConnectorStarter },
];

/** Plans to begin with, one for each system. */
export const starters: readonly Starter[] = texts.map(({ id, title, text, releaseAt }) => ({
  id,
  title,
  releases: releaseAt ? RELEASES : [],
  fileName: 'site.seatplan.json',
  text: ({ release, licenseFiles }) => {
    const withRelease = release !== undefined && releaseAt ? set(text, releaseAt, release) : text;
    return licenseFiles === undefined
      ? withRelease
      : set(withRelease, ['licenseFiles'], licenseFiles.length > 0 ? licenseFiles : undefined);
  },
}));

/** A text with a member changed, added or, without a value, taken out; comments stay. */
function set(text: string, path: readonly string[], value: unknown): string {
  return applyEdits(
    text,
    modify(text, [...path], value, { formattingOptions: { tabSize: 2, insertSpaces: true, eol: '\n' }, getInsertionIndex: () => 1 }),
  );
}
