import { expect, test } from 'vitest';
import { runs } from '../support/runs';
import { seed } from '../support/seed';
import { soak } from './soak';
import { foreignDocument, licenseDocument, logDocument, optionsDocument, presenceDocument } from './soakDocuments';

/** `SEATKEEPER_SOAK=10000 npx vitest run test/soak` is the long run; every test run does a short one. */
const edits = Number(process.env.SEATKEEPER_SOAK ?? runs(300));

test(`during ${edits} random edits the server answers or refuses every request, and gives the diagnostics of a fresh check`, async () => {
  const documents = [
    licenseDocument('a'),
    licenseDocument('b'),
    presenceDocument('presence'),
    presenceDocument('customTab'),
    optionsDocument(),
    logDocument(),
    foreignDocument(),
  ];
  const result = await soak(documents, edits, seed);
  console.log(
    `seed ${seed}: ${result.answered} answered, ${result.refused} refused, memory in MB over the run: ${result.memory.join(' ')}`,
  );
  expect(result.wrong.slice(0, 3)).toEqual([]);
  expect(result.answered).toBeGreaterThan(edits);
  expect(result.refused).toBeGreaterThan(0);
}, 3_600_000);
