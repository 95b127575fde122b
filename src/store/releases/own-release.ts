import { createHash } from 'node:crypto';
import type { CatalogData } from '../../model/records/data-set.ts';
import type { ReleaseFile } from '../../model/records/release-records.ts';
import { describeNext, describeRelease, type KnownFiles, printRelease, type Release } from './describe-release.ts';
import { findExcess, findManyFiles, isNamed } from './releasable.ts';

/** The release of a catalog of this server. */
export interface OwnRelease extends Release {
  /** When its folder last changed, in ms since 1970. */
  modified: number;
}

/** A release as it is offered. */
export interface IssuedRelease {
  file: ReleaseFile;
  /** Weak. The same as long as the files are. */
  etag: string;
  /** `release.json`. */
  text: string;
}

/** How many releases before the last one readers can still finish. What has not changed since is kept once. */
export const EARLIER = 3;

/**
 * The release of a catalog; null if it is not to be offered: it is not of this server, does not say whose it is, or has what no release
 * has, which is said in a warning.
 */
export async function describeOwn(
  data: CatalogData,
  known: KnownFiles,
  warn: (message: string) => void,
): Promise<OwnRelease | null> {
  if (!data.own || !isNamed(data)) return null;
  const [link] = data.own.links;
  const refusal = link === undefined ? findManyFiles(data) : `${link} is a symbolic link out of its folder`;
  const release = refusal === null ? await describeRelease(data, known) : null;
  const obstacle = release ? findExcess(release) : refusal;
  if (obstacle !== null) warn(`The catalog ${data.catalog.key} is not offered as a release: ${obstacle}.`);
  return release && obstacle === null ? { ...release, modified: data.own.modified } : null;
}

/** Issues a release after the last one of its catalog. */
export function issue(release: OwnRelease, last: ReleaseFile | null): IssuedRelease {
  const file = describeNext(release, last, Math.min(release.modified, Date.now()));
  const content = printRelease({ ...file, previous: null, issued: '' });
  const etag = `W/"${createHash('sha256').update(content).digest('base64url')}"`;
  return { file, etag, text: printRelease(file) };
}
