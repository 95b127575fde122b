import fc from 'fast-check';

/**
 * Randomized tests draw the same cases in each run, so that CI does not fail for reasons that have nothing to do with a change.
 * `npm run test:random` sets `RANDOM_RUNS`, and draws other cases each time.
 */
if (process.env.RANDOM_RUNS === undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_261_130 });
