/** Releases: catalogs as files that any web server can send. What other folders use of them. */

export { describeRelease, noKnownFiles, type Release } from './describe-release.ts';
export { type EarlierReleases, ReleaseFolderError, readEarlierReleases } from './earlier-release.ts';
export type { OfferedFiles } from './offered-file.ts';
export { createOfferedReleases, type OfferedReleases } from './offered-releases.ts';
export { findExcess, isNamed } from './releasable.ts';
export { type WrittenRelease, writeRelease } from './write-release.ts';
