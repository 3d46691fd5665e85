import { expect, test } from 'vitest';
import { seed } from '../support/seed';
import { soak } from './soak';
import { licenseDocument } from './soakDocuments';

/** `SEATKEEPER_SOAK=10000 npx vitest run test/soak` is the long run; every test run does a short one. */
const edits = Number(process.env.SEATKEEPER_SOAK ?? 300);

test(`after each of ${edits} random edits the server gives what a fresh check gives`, async () => {
  const result = await soak([licenseDocument('a'), licenseDocument('b')], edits, seed);
  console.log(
    `seed ${seed}: ${result.answered} answered, ${result.refused} refused, memory in MB over the run: ${result.memory.join(' ')}`,
  );
  expect(result.mismatches.slice(0, 3)).toEqual([]);
  expect(result.answered).toBeGreaterThan(edits);
  expect(result.refused).toBeGreaterThan(0);
}, 3_600_000);
