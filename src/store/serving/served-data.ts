import type { MemorySnapshot } from '../memory/memory-snapshot.ts';
import { DataError, describeWarnings, errorsAmong, formatProblems } from '../problem.ts';
import type { StoreLogger } from '../store.ts';
import { type Loaded, type LoadReleases, servedReleases } from './load-releases.ts';
import type { ServedSource } from './served-source.ts';

/** What is served, and what is wrong with newer data. */
export interface ServedData {
  snapshot(): MemorySnapshot;
  /** The problem with newer data that is not served, as lines to print; null if there is none. */
  problem(): string | null;
  /** Changes with what is served, and with the problem. */
  generation(): number;
  /** Loads the folders again, with the releases that are served. If they have errors, that is reported. */
  reload(isAsked: boolean): Promise<'same' | 'newer' | 'invalid'>;
  /** Serves what was loaded; if it is newer, says what it is, which is something with its revision. */
  adopt(loaded: Loaded, what: string, isAsked?: boolean): boolean;
  /** Marks the catalogs whose sources have something else. */
  markStale(): void;
}

export interface ServedDataOptions {
  first: Loaded;
  load: LoadReleases;
  sources: readonly ServedSource[];
  logger: StoreLogger;
  /** Whether it is logged when newer data is served. */
  logsSwaps: boolean;
  /** Called when newer data is served. */
  onSwap: ((snapshot: MemorySnapshot) => void) | undefined;
}

export const createServedData = (options: ServedDataOptions): ServedData => {
  const { first, load, sources, logger, logsSwaps, onSwap } = options;
  /** The last valid data, and what is served: the same data, with the catalogs that are stale. */
  let valid = first.next;
  let snapshot = first.next;
  let problem: string | null = null;
  /** The revisions of what the folders hold, by key, while they have errors. */
  let held: ReadonlyMap<string, string> | null = null;
  let generation = 0;

  const countWarnings = ({ warnings }: Loaded) => {
    // Those about a release are for its own curators.
    const own = warnings.filter(({ file }) => !sources.some(({ source }) => file.startsWith(source.url)));
    if (own.length > 0) logger.warn(describeWarnings(own.length));
  };

  const markStale = () => {
    const stale = new Set<string | null>(sources.flatMap(({ source, isStale }) => (isStale ? [source.url] : [])));
    const marked = valid.withStale(
      ({ key, revision, source }) => stale.has(source) || (held !== null && held.get(key) !== revision),
    );
    if (marked.revision !== snapshot.revision) snapshot = marked;
  };

  const adopt = (loaded: Loaded, what: string, isAsked = false) => {
    const { revision } = loaded.next;
    const isNew = revision !== valid.revision;
    if (isNew) {
      if (logsSwaps) logger.info(`Now serving ${what}.`);
    } else if (problem !== null) logger.info(`The data is valid again, with the same content: revision ${revision}.`);
    else if (isAsked) logger.info(`The data has not changed: revision ${revision}.`);
    if (isNew || problem !== null) generation++;
    problem = null;
    held = null;
    if (isNew) {
      valid = loaded.next;
      countWarnings(loaded);
    }
    markStale();
    if (isNew) onSwap?.(loaded.next);
    return isNew;
  };

  const report = (error: unknown, isAsked: boolean) => {
    const errors = describeErrors(error);
    if (errors !== problem || isAsked)
      logger.error(`The data has changed and has errors; the previous data stays in use.\n${describeError(error)}`);
    if (errors !== problem) generation++;
    problem = errors;
    // Nothing is known of what the folders hold if they could not be loaded at all.
    held = error instanceof DataError ? error.held : new Map();
    markStale();
  };

  countWarnings(first);
  markStale();
  return {
    snapshot: () => snapshot,
    problem: () => problem,
    generation: () => generation,
    async reload(isAsked) {
      const result = await load(servedReleases(sources));
      if (!('error' in result))
        return adopt(result, `newer data, revision ${result.next.revision}`, isAsked) ? 'newer' : 'same';
      report(result.error, isAsked);
      return 'invalid';
    },
    adopt,
    markStale,
  };
};

/** The problems with the data, one per line; any other error is a bug, and is shown with its stack. */
export const describeError = (error: unknown): string =>
  error instanceof DataError ? error.message : String((error as Error).stack ?? error);

/** What prevents the data from being served, one per line: no warnings, and no stack. */
const describeErrors = (error: unknown): string =>
  error instanceof DataError ? formatProblems(errorsAmong(error.problems)) : firstLine(error);

export const firstLine = (error: unknown): string => String(error).replace(/\n[\s\S]*/, '');
