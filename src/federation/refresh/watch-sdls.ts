import type { Logger } from '../../server/server.ts';
import type { SubgraphSdl } from '../compose/compose.ts';
import { readSupergraph, type Supergraph } from '../compose/supergraph.ts';
import type { Clock } from '../subgraphs/clock.ts';
import { fetchSdl, SdlRefused } from '../subgraphs/fetch-sdl.ts';
import { SubgraphFailure, type SubgraphHeaders } from '../subgraphs/subgraph.ts';
import { composeApart } from './compose-apart.ts';
import type { ComposeAnswer, ComposeRequest } from './compose-process.ts';

/** Subgraphs whose schemas are looked at again from time to time. */
export interface SdlSources {
  /** Milliseconds from one look to the next, give or take a quarter. */
  interval: number;
  /** All subgraphs that were composed, except for a generated one. */
  subgraphs: readonly SubgraphSdl[];
  /** The names of those whose SDL is fetched from their URL. */
  fetched: readonly string[];
}

export interface SdlWatchOptions extends SdlSources {
  /** The API schema at the start. */
  promised: string;
  headers: SubgraphHeaders | undefined;
  logger: Logger;
  clock: Clock;
  /** Serves another supergraph from now on. */
  replace(supergraph: Supergraph): Promise<void>;
  compose?(request: ComposeRequest, signal: AbortSignal): Promise<ComposeAnswer>;
}

export interface SdlWatch {
  /** What is wrong with the newest schemas, or missing in them, as text; null if nothing is. */
  problem(): string | null;
  close(): void;
}

/** Characters of an SDL: ten times our whole graph. A longer one is not composed. */
const MAX_SDL = 2_000_000;
/** Losses that /ready names. */
const NAMED_LOSSES = 5;

/** Looks at the SDLs again, composes those that have changed, and serves the result; what does not compose changes nothing. */
export const watchSdls = (options: SdlWatchOptions): SdlWatch => {
  const { interval, promised, headers, logger, clock, replace, compose = composeApart } = options;
  const closing = new AbortController();
  let subgraphs = options.subgraphs;
  /** The schemas that are served. */
  let served = options.subgraphs;
  /** What clients have lost by them. */
  let losses: readonly string[] = [];
  /** Why newer schemas are not served. */
  let unserved: string | null = null;
  /** Subgraphs that refuse to return their SDL. */
  const refusals = new Map<string, string>();

  const fetchAgain = async (subgraph: SubgraphSdl): Promise<SubgraphSdl> => {
    if (!options.fetched.includes(subgraph.name)) return subgraph;
    try {
      const sdl = await fetchSdl(subgraph.url, headers?.get(subgraph.name));
      refusals.delete(subgraph.name);
      return { ...subgraph, sdl };
    } catch (error) {
      if (!(error instanceof SubgraphFailure)) throw error;
      // If it does not respond, the health checks report that.
      if (error instanceof SdlRefused) reportRefusal(subgraph.name, error);
      return subgraph;
    }
  };

  const reportRefusal = (name: string, { message }: SdlRefused): void => {
    const refusal = `The subgraph "${name}" refuses to return its schema: ${message}.`;
    if (refusals.get(name) !== refusal) logger.warn(refusal);
    refusals.set(name, refusal);
  };

  const look = async (): Promise<void> => {
    const seen = await Promise.all(subgraphs.map(fetchAgain));
    const changed = listChanged(subgraphs, seen);
    if (changed.length === 0 || closing.signal.aborted) return;
    // Looked at once, whatever comes of it: the next change is one from here.
    subgraphs = seen;
    // A change that did not compose takes effect with a later one.
    const unlike = listChanged(served, seen);
    const who = describeChange(unlike.length > 0 ? unlike : changed);
    const keep = (why: string) => {
      unserved = `${who} and ${why}; the supergraph of before is served.`;
      return unserved;
    };
    if (seen.some(({ sdl }) => sdl.length > MAX_SDL)) {
      logger.error(keep('is too long'));
      return;
    }
    const answer = await compose({ subgraphs: seen, promised }, closing.signal);
    if (answer.kind === 'refused') {
      logger.error([keep('does not compose'), ...answer.problems].join('\n'));
      return;
    }
    await replace(await readSupergraph(answer.sdl));
    unserved = null;
    served = seen;
    ({ losses } = answer);
    if (losses.length > 0) logger.warn([`${who}, and clients have lost something:`, ...losses].join('\n'));
    else logger.info(`${who}; it is served from now on.`);
  };

  const lookLater = (): void => {
    stopWaiting = clock.after(interval * (0.75 + 0.5 * clock.random()), () => {
      look()
        .catch((error) => {
          if (closing.signal.aborted) return;
          unserved = 'The schemas of subgraphs could not be looked at again; the supergraph of before is served.';
          logger.error(`${unserved} ${error instanceof Error ? error.message : error}`);
        })
        .finally(() => {
          if (!closing.signal.aborted) lookLater();
        });
    });
  };
  let stopWaiting = () => {};
  lookLater();
  return {
    problem() {
      const more = losses.length > NAMED_LOSSES ? [`And ${losses.length - NAMED_LOSSES} more.`] : [];
      const lost = ['Since the start, clients have lost something:', ...losses.slice(0, NAMED_LOSSES), ...more];
      const problems = [...(losses.length > 0 ? lost : []), ...(unserved ? [unserved] : []), ...refusals.values()];
      return problems.join(' ') || null;
    },
    close() {
      closing.abort();
      stopWaiting();
    },
  };
};

/** The names of the subgraphs with another SDL than before, in quotes. */
const listChanged = (before: readonly SubgraphSdl[], now: readonly SubgraphSdl[]): string[] =>
  now.filter(({ sdl }, index) => sdl !== before[index]?.sdl).map(({ name }) => `"${name}"`);

const describeChange = (names: readonly string[]): string =>
  `The schema of the ${names.length === 1 ? 'subgraph' : 'subgraphs'} ${names.join(', ')} has changed`;
