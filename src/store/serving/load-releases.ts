import type { Loader } from '../loading/loader.ts';
import type { MemorySnapshot } from '../memory/memory-snapshot.ts';
import { DataError, type Problem } from '../problem.ts';
import { type HeldRelease, toReleaseFolder } from '../sources/source.ts';
import type { ServedSource } from './served-source.ts';

/** The releases to load, by source. */
export type Chosen = ReadonlyMap<ServedSource, HeldRelease>;

/** The releases of those sources for which this finds one. */
export const releasesOf = (sources: readonly ServedSource[], find: (one: ServedSource) => HeldRelease | null): Chosen =>
  new Map(
    sources.flatMap((one) => {
      const release = find(one);
      return release ? [[one, release] as const] : [];
    }),
  );

/** The releases that are served. */
export const servedReleases = (sources: readonly ServedSource[]): Chosen => releasesOf(sources, ({ served }) => served);

/** Data that can be served. */
export interface Loaded {
  next: MemorySnapshot;
  warnings: readonly Problem[];
}

/** Why data cannot be served. */
export interface NotLoaded {
  error: unknown;
  /** The folders that have an error in a file of theirs. */
  faulty: readonly string[];
}

/** Loads the data folders with releases; does not throw. */
export type LoadReleases = (chosen: Chosen) => Promise<Loaded | NotLoaded>;

export const createLoadReleases =
  (load: Loader['load'], sources: readonly ServedSource[]): LoadReleases =>
  async (chosen) => {
    let faulty: readonly string[] = [];
    try {
      const releases = sources.flatMap((one) => {
        const release = chosen.get(one);
        return release ? [toReleaseFolder(one.source, release)] : [];
      });
      const loaded = await load(releases);
      faulty = loaded.faulty;
      if (!loaded.snapshot) throw new DataError(loaded.problems, loaded.held);
      return { next: loaded.snapshot, warnings: loaded.problems };
    } catch (error) {
      return { error, faulty };
    }
  };

/** What came of loading releases together. */
export interface Most {
  /** Null if no release is left, or if the errors are elsewhere. */
  loaded: Loaded | null;
  /** The releases that are left. */
  chosen: Chosen;
  /** Those that have errors in their files, with these. */
  refused: ReadonlyMap<ServedSource, unknown>;
}

/**
 * Loads as many of these releases as can be served besides others: those that have errors in their files are left out, until
 * there are no errors.
 */
export const loadMost = async (load: LoadReleases, served: Chosen, releases: Chosen): Promise<Most> => {
  const chosen = new Map(releases);
  const refused = new Map<ServedSource, unknown>();
  while (chosen.size > 0) {
    const result = await load(new Map([...served, ...chosen]));
    if (!('error' in result)) return { loaded: result, chosen, refused };
    const faulty = [...chosen].filter(([, { folder }]) => result.faulty.includes(folder));
    if (faulty.length === 0) break;
    for (const [one] of faulty) {
      chosen.delete(one);
      refused.set(one, result.error);
    }
  }
  return { loaded: null, chosen, refused };
};
