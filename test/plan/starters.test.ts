import { expect, test } from 'vitest';
import { plan } from '../../server/src/plan/language';
import { callGemStarter } from '../../server/src/plan/starters/callGem';
import { openScapeNetworkStarter, openScapeStarter } from '../../server/src/plan/starters/openScape';
import { analyze } from '../support/check';

test.each([
  ['OpenScape Business', openScapeStarter],
  ['a network of OpenScape Business', openScapeNetworkStarter],
  ['Softdial CallGem', callGemStarter],
])('a new plan of %s has no findings', async (_, text) => {
  expect((await analyze(plan, 'new.seatplan.json', text)).findings()).toEqual([]);
});
