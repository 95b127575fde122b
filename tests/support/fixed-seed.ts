import fc from 'fast-check';

/**
 * Randomized tests draw the same cases in each run, so that a change is not refused for what it did not do.
 * `npm run test:random` sets `RANDOM_RUNS`, and draws other cases each time.
 */
if (process.env.RANDOM_RUNS === undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_261_130 });
