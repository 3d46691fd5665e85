import fc from 'fast-check';

/** The seed of all chance in a test run: a new one each time, but a fixed one in CI, where the same tree must give the same verdict. */
export const seed = Number(process.env.SEATKEEPER_SEED ?? (process.env.CI ? 20_261_122 : Date.now() % 1_000_000));

if (process.env.CI || process.env.SEATKEEPER_SEED) fc.configureGlobal({ seed });
