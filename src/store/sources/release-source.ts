import { COMMONS } from '../../model/identity/name.ts';
import type { ReleaseFile } from '../../model/records/release-records.ts';
import { askRelease, readRelease, type Validators } from './ask-release.ts';
import { withDeadline } from './deadline.ts';
import { fetchRelease } from './fetch-release.ts';
import type { Namespaces } from './namespaces.ts';
import type { ReleaseParser } from './release-parser.ts';
import { openRequests, type RequestOptions } from './request.ts';
import { type HeldRelease, type Source, SourceError } from './source.ts';
import type { SourceCache } from './source-cache.ts';
import type { SourceState } from './source-state.ts';

export interface ReleaseSourceOptions extends RequestOptions {
  url: URL;
  cache: SourceCache;
  namespaces: Namespaces;
  parse: ReleaseParser;
  /** The time in ms since 1970. */
  now(): number;
}

/** A release that is not judged yet. */
interface Candidate extends Validators {
  release: HeldRelease;
  /** Of its folder. */
  name: string;
}

/** A catalog whose releases are at a URL. */
export const createReleaseSource = (options: ReleaseSourceOptions): Source => {
  const { url, cache, namespaces, limits, now } = options;
  /** By their folders: the newest, and the one before, which somebody may be judging when the source has another. */
  const candidates = new Map<string, Candidate>();
  let running: Promise<HeldRelease | null> | null = null;

  const clean = () => cache.clean([cache.state().held, ...candidates.values()].flatMap((used) => used?.name ?? []));

  /** Whether a release was refused not long ago. */
  const findRefusal = (name?: string): SourceError | null => {
    const { refused } = cache.state();
    if (!refused || (name !== undefined && refused.name !== name)) return null;
    const isOver = Date.parse(refused.at) + limits.refusedTime <= now();
    return isOver ? null : new SourceError('INVALID', refused.reason);
  };

  /** Notes that the source has answered with what is held, or with what was refused. */
  const noteChecked = (change: Partial<SourceState> = {}) =>
    cache.update({ ...change, checked: new Date(now()).toISOString() });

  /** A release with which processes have ended has probably more than fits into the memory. */
  const refuseIfItEndedUs = async (name: string): Promise<void> => {
    const { tried } = cache.state();
    if (tried?.name !== name || tried.times < MOST_TRIALS) return;
    const refused = { revision: tried.revision, name, reason: ENDED_US, at: new Date(now()).toISOString() };
    // After an hour, one more trial.
    await noteChecked({ refused, tried: { ...tried, times: MOST_TRIALS - 1 } });
    throw new SourceError('INVALID', ENDED_US);
  };

  const ask = async (signal: AbortSignal): Promise<HeldRelease | null> => {
    const { held, etag, lastModified } = cache.state();
    const heldName = held && (await cache.hasRelease(held.name)) ? held.name : null;
    const isKnown = findRefusal() !== null || (heldName !== null && cache.state().refused === null);
    const waiting = [...candidates.values()].at(-1);
    const requests = openRequests(url, options);
    try {
      const validators = waiting ?? (isKnown ? { etag, lastModified } : { etag: null, lastModified: null });
      const received = await askRelease(requests, validators, limits, signal);
      if (received === null && waiting) return waiting.release;
      const refusal = findRefusal(received?.name);
      if (refusal || received === null) {
        await noteChecked();
        if (refusal) throw refusal;
        return null;
      }
      await refuseIfItEndedUs(received.name);
      const release = await readRelease(url.href, received, options.parse, limits, now());
      if (heldName !== null && release.revision === held?.revision) {
        await noteChecked({ etag: received.etag, lastModified: received.lastModified, refused: null });
        return null;
      }
      checkOrder(url, release, cache);
      await namespaces.reserve(release.key, url.href);
      await fetchRelease({ ...options, received, release, requests, parallel: limits.parallel, signal });
      const { key, revision, issued } = release;
      const folder = cache.releaseFolder(received.name);
      const candidate: Candidate = {
        release: { key, revision, issued, folder },
        name: received.name,
        etag: received.etag,
        lastModified: received.lastModified,
      };
      candidates.delete(folder);
      candidates.set(folder, candidate);
      const [oldest] = candidates.keys();
      if (candidates.size > 2 && oldest !== undefined) candidates.delete(oldest);
      return candidate.release;
    } finally {
      requests.close();
    }
  };

  const cleanAndAsk = async (signal: AbortSignal): Promise<HeldRelease | null> => {
    await clean();
    return withDeadline(signal, (ended, setDeadline) => {
      const { checkTime } = limits;
      setDeadline(checkTime, `${url.href} took longer than ${checkTime / 1000} seconds to read`);
      return ask(ended);
    });
  };

  /** The candidate that somebody judges; any other is a mistake of the caller. */
  const takeCandidate = ({ folder }: HeldRelease): Candidate => {
    const candidate = candidates.get(folder);
    if (!candidate) throw new Error(`${folder} is not a candidate of ${url.href}.`);
    return candidate;
  };

  return {
    url: url.href,
    held() {
      const { held } = cache.state();
      if (!held) return null;
      const { key, revision, issued, name } = held;
      return { key, revision, issued, folder: cache.releaseFolder(name) };
    },
    lastAnswer() {
      const { checked, refused } = cache.state();
      return { at: checked, refused: refused?.reason ?? null };
    },
    check(signal) {
      running ??= cleanAndAsk(signal).finally(() => {
        running = null;
      });
      return running;
    },
    wasTried({ folder }) {
      const name = candidates.get(folder)?.name;
      return name !== undefined && name === cache.state().tried?.name;
    },
    async begin(candidate) {
      const { release, name } = takeCandidate(candidate);
      const { tried } = cache.state();
      const times = tried?.name === name ? tried.times + 1 : 1;
      await cache.update({ tried: { revision: release.revision, name, times } });
    },
    finish: () => cache.update({ tried: null }),
    async accept(accepted) {
      const { release, name, etag, lastModified } = takeCandidate(accepted);
      const { key, revision, issued, folder } = release;
      await namespaces.claim(key, url.href);
      await noteChecked({ etag, lastModified, held: { key, revision, issued, name }, refused: null });
      candidates.delete(folder);
      await clean();
    },
    async refuse(refused, reason) {
      const { release, name, etag, lastModified } = takeCandidate(refused);
      const { key, revision, folder } = release;
      const at = new Date(now()).toISOString();
      const short = reason.slice(0, GREATEST_REASON);
      await noteChecked({ etag, lastModified, refused: { revision, name, reason: short, at } });
      candidates.delete(folder);
      const { held } = cache.state();
      if (held?.key !== key) namespaces.release(key, url.href);
      if (held?.name !== name) await cache.removeRelease(name);
    },
  };
};

/** How often a process may end while it loads a release. */
const MOST_TRIALS = 2;
const ENDED_US = `the server has ended ${MOST_TRIALS} times while it loaded this release; it may need more memory (--max-old-space-size)`;

/** How many characters of a reason are kept. */
const GREATEST_REASON = 500;

/** Whether a release may follow the one that is held. */
const checkOrder = (url: URL, { key, revision, issued }: ReleaseFile, { folder, state }: SourceCache): void => {
  const { held } = state();
  if (key === COMMONS)
    throw new SourceError(
      'NOT_A_RELEASE',
      `${url.href} has the commons, which are not read from elsewhere: leave this address out, or ask for a catalog with a namespace`,
    );
  if (!held) return;
  if (held.key !== key)
    throw new SourceError('NAMESPACE_CHANGED', `${url.href} has the namespace "${key}", and had "${held.key}" before`);
  if (revision !== held.revision && Date.parse(issued) < Date.parse(held.issued))
    throw new SourceError(
      'OLDER',
      `${url.href} has revision ${revision}, issued ${issued}; what is held was issued later, ${held.issued}; to take the older one, stop the server and remove ${folder}`,
    );
};
