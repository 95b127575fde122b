import { GREATEST_RELEASE } from '../../model/greatest-lengths.ts';

/** What reading a release may cost. */
export interface SourceLimits {
  /** The greatest size of `release.json`, in bytes. */
  releaseBytes: number;
  /** What `release.json` may have before it is parsed: 10,000 files have 40,000 values, and a later version may add some. */
  releaseValues: { depth: number; values: number };
  files: number;
  /** Of one file. */
  fileBytes: number;
  /** Of `catalog.json`, which is parsed before it is fetched as a whole. */
  catalogBytes: number;
  /** Of all files of a release together. */
  totalBytes: number;
  /** Until a connection is open, and until a response begins, in ms; each response has as much time again. */
  requestTime: number;
  /** How many bytes a server must send in a second: a response has more time for each byte that it may have. */
  bytesPerSecond: number;
  /** For a whole check, in ms. */
  checkTime: number;
  /** How many files of a release are fetched at once. */
  parallel: number;
  /** How long a release that was refused is not fetched again, in ms: what it refers to may come to be. */
  refusedTime: number;
  /** How far in the future a release may claim to be issued, in ms: clocks differ. */
  clockSkew: number;
}

const KB = 1024;
const MB = 1024 * KB;
const SECOND = 1000;
const MINUTE = 60 * SECOND;

export const SOURCE_LIMITS: SourceLimits = {
  releaseBytes: 4 * MB,
  releaseValues: { depth: 16, values: 100_000 },
  files: GREATEST_RELEASE.files,
  fileBytes: GREATEST_RELEASE.fileBytes,
  catalogBytes: 32 * KB,
  totalBytes: GREATEST_RELEASE.totalBytes,
  requestTime: 20 * SECOND,
  bytesPerSecond: 16 * KB,
  checkTime: 20 * MINUTE,
  parallel: 4,
  refusedTime: 60 * MINUTE,
  clockSkew: 24 * 60 * MINUTE,
};
