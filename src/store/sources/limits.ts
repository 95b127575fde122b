import { GREATEST_RELEASE } from '../../model/greatest-lengths.ts';

/** What reading a release may cost. Sizes are in bytes, times in ms. */
export type SourceLimits = typeof SOURCE_LIMITS;

const KB = 1024;
const MB = 1024 * KB;
const SECOND = 1000;
const MINUTE = 60 * SECOND;

export const SOURCE_LIMITS = {
  /** The greatest size of `release.json`. */
  releaseBytes: 4 * MB,
  /** What `release.json` may have before it is parsed: 10,000 files have 40,000 values, and a later version may add some. */
  releaseValues: { depth: 16, values: 100_000 },
  /** How many files it may have, the greatest size of one, and of all together. */
  ...GREATEST_RELEASE,
  /** Of `catalog.json`, which is parsed before the other files are fetched. */
  catalogBytes: 32 * KB,
  /** Until a connection is open, and until a response begins; each response has as much time again. */
  requestTime: 20 * SECOND,
  /** How many bytes a server must send in a second: a response has more time for each byte that it may have. */
  bytesPerSecond: 16 * KB,
  /** For a whole check. */
  checkTime: 20 * MINUTE,
  /** How many files of a release are fetched at once. */
  parallel: 4,
  /** How long a release that was refused is not fetched again: what it refers to may come to be. */
  refusedTime: 60 * MINUTE,
  /** How far in the future a release may claim to be issued: clocks differ. */
  clockSkew: 24 * 60 * MINUTE,
};
