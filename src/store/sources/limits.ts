import { GREATEST_RELEASE } from '../../model/greatest-lengths.ts';

/** What reading a release may cost. */
export interface SourceLimits {
  /** The greatest size of `release.json`, in bytes. */
  releaseBytes: number;
  files: number;
  /** Of one file. */
  fileBytes: number;
  /** Of `catalog.json`, which is parsed at once. */
  catalogBytes: number;
  /** Of all files of a release together. */
  totalBytes: number;
  /** Until a response begins, in ms; also what each response has beyond the time for the bytes that it has sent. */
  requestTime: number;
  /** How many bytes a server must send in a second, on average over what it has sent so far. */
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
