import { createHash } from 'node:crypto';
import type { ReleaseFile } from '../../model/records/release-records.ts';
import type { OwnRelease, Release } from './describe-release.ts';

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

/** Issues a release after the last one of its catalog. */
export function issue(release: OwnRelease, last: ReleaseFile | null): IssuedRelease {
  const file = describeNext(release, last, Math.min(release.modified, Date.now()));
  const content = printRelease({ ...file, previous: null, issued: '' });
  const etag = `W/"${createHash('sha256').update(content).digest('base64url')}"`;
  return { file, etag, text: printRelease(file) };
}

/**
 * What `release.json` says after another release in the same place. With the same content, it was issued when that was; with
 * another one now, in ms since 1970, and always after the one before.
 */
export const describeNext = (
  { about: { revision, extends: extended, files, ...about } }: Release,
  last: ReleaseFile | null,
  now: number,
): ReleaseFile => {
  const { previous, issued } =
    last?.revision === revision
      ? last
      : {
          previous: last?.revision ?? null,
          issued: formatTime(last ? Math.max(now, Date.parse(last.issued) + 1) : now),
        };
  return { ...about, revision, previous, issued, extends: extended, files };
};

/** A time in ms since 1970 as RFC 3339 writes it, without milliseconds if there are none. */
const formatTime = (time: number): string => new Date(time).toISOString().replace('.000Z', 'Z');

/** `release.json` as text, with a file on each line. */
export const printRelease = ({ files, ...rest }: ReleaseFile): string => {
  const head = JSON.stringify(rest, null, 2).replace(/\n\}$/, ',\n  "files": [');
  return `${head}${files.map((file) => `\n    ${JSON.stringify(file)}`).join(',')}\n  ]\n}\n`;
};
