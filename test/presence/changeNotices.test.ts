import { expect, test } from 'vitest';
import { render } from '../../server/src/core/message';
import { presenceChangeNotices } from '../../server/src/presence/changeNotices';
import { presence, state } from './documents';

const file = presence(state('ready'));

test.each([
  ['nothing', file, file, 0],
  ['a comment', file, file.replace('<state', '<!-- the first --><state'), 0],
  ['white space', file, file.replaceAll('><', '>\n  <').replace('>\n  <', '><'), 0],
  ['a comment without an end', `${file}<!-- a`, `${file}<!-- a b`, 0],
  ['a state', file, presence(state('ready') + state('away')), 1],
  ['a state that is commented out', presence(state('ready') + state('away')), presence(`${state('ready')}<!--${state('away')}-->`), 1],
  ['a text', file, file.replace('Status ready', 'Ready'), 1],
  ['everything', '', file, 1],
])('a change of %s', (_, before, after, notices) => {
  expect(presenceChangeNotices(before, after, 'presence.xml')).toHaveLength(notices);
});

test('says what makes UC Connector read the file again', () => {
  const [notice] = presenceChangeNotices('', file, 'presence_site2.xml');
  expect(notice && render(notice.message)).toBe(
    'UC Connector reads presence_site2.xml again only when its option presence-location changes, for example to the name of a copy. The states take effect only in standalone mode, and the files they use must be in the same directory.',
  );
});
