import type { Logger } from '../../server/server.ts';
import type { SubgraphSdl } from '../compose/compose.ts';
import { readSupergraph, type Supergraph } from '../compose/supergraph.ts';
import type { Clock } from '../subgraphs/clock.ts';
import { fetchSdl } from '../subgraphs/fetch-sdl.ts';
import { SubgraphFailure, type SubgraphHeaders } from '../subgraphs/subgraph.ts';
import { composeApart } from './compose-apart.ts';
import type { ComposeAnswer, ComposeRequest } from './compose-messages.ts';

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
  let problem: string | null = null;

  const fetchAgain = async (subgraph: SubgraphSdl): Promise<SubgraphSdl> => {
    if (!options.fetched.includes(subgraph.name)) return subgraph;
    try {
      return { ...subgraph, sdl: await fetchSdl(subgraph.url, headers?.get(subgraph.name)) };
    } catch (error) {
      // It does not respond, which the health checks report.
      if (!(error instanceof SubgraphFailure)) throw error;
      return subgraph;
    }
  };

  const look = async (): Promise<void> => {
    const seen = await Promise.all(subgraphs.map(fetchAgain));
    const changed = seen.filter(({ sdl }, index) => sdl !== subgraphs[index]?.sdl).map(({ name }) => `"${name}"`);
    if (changed.length === 0 || closing.signal.aborted) return;
    // Looked at once, whatever comes of it: the next change is one from here.
    subgraphs = seen;
    const who = `The schema of the ${changed.length === 1 ? 'subgraph' : 'subgraphs'} ${changed.join(', ')} has changed`;
    const keep = (why: string) => {
      problem = `${who} and ${why}; the supergraph of before is served.`;
    };
    if (seen.some(({ sdl }) => sdl.length > MAX_SDL)) {
      keep('is too long');
      logger.error(`${problem}`);
      return;
    }
    const answer = await compose({ subgraphs: seen, promised }, closing.signal);
    if (answer.kind === 'refused') {
      keep('does not compose');
      logger.error([problem, ...answer.problems].join('\n'));
      return;
    }
    await replace(await readSupergraph(answer.sdl));
    problem = describeLosses(who, answer.losses);
    if (problem) logger.warn([problem, ...answer.losses].join('\n'));
    else logger.info(`${who}; it is served from now on.`);
  };

  const lookLater = (): void => {
    stopWaiting = clock.after(interval * (0.75 + 0.5 * clock.random()), () => {
      look()
        .catch((error) => {
          if (closing.signal.aborted) return;
          problem = 'The schemas of subgraphs could not be looked at again; the supergraph of before is served.';
          logger.error(`${problem} ${error instanceof Error ? error.message : error}`);
        })
        .finally(() => {
          if (!closing.signal.aborted) lookLater();
        });
    });
  };
  let stopWaiting = () => {};
  lookLater();
  return {
    problem: () => problem,
    close() {
      closing.abort();
      stopWaiting();
    },
  };
};

const describeLosses = (who: string, losses: readonly string[]): string | null => {
  if (losses.length === 0) return null;
  const named = losses.slice(0, NAMED_LOSSES).join(' ');
  const more = losses.length > NAMED_LOSSES ? ` And ${losses.length - NAMED_LOSSES} more.` : '';
  return `${who}, and clients have lost something: ${named}${more}`;
};
