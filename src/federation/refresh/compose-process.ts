import { buildSchema, findBreakingChanges } from 'graphql';
import { composeSupergraph, type SubgraphSdl } from '../compose/compose.ts';
import { CompositionError } from '../compose/composition-error.ts';
import { findFault } from '../compose/supergraph.ts';

/** The main module of a process that composes subgraphs once: that takes too long to do beside answering requests. */

/** What it is sent. */
export interface ComposeRequest {
  subgraphs: readonly SubgraphSdl[];
  /** The API schema that clients were promised. */
  promised: string;
}

/** What it answers: a supergraph and what clients can no longer do, such as `Country.publications was removed.`, or problems. */
export type ComposeAnswer =
  | { kind: 'composed'; sdl: string; losses: readonly string[] }
  | { kind: 'refused'; problems: readonly string[] };

const answerTo = async ({ subgraphs, promised }: ComposeRequest): Promise<ComposeAnswer> => {
  try {
    const { supergraph } = await composeSupergraph(subgraphs);
    const fault = findFault(supergraph);
    if (fault) return { kind: 'refused', problems: [`The supergraph cannot be served: ${fault}.`] };
    const changes = findBreakingChanges(buildSchema(promised), buildSchema(supergraph.apiSdl));
    return { kind: 'composed', sdl: supergraph.sdl, losses: changes.map(({ description }) => description) };
  } catch (error) {
    if (!(error instanceof CompositionError)) throw error;
    return { kind: 'refused', problems: error.problems.map(({ message, rule }) => `${message} [${rule}]`) };
  }
};

process.once('message', async (request: ComposeRequest) => {
  const answer = await answerTo(request);
  process.send?.(answer, () => process.exit());
});
process.once('disconnect', () => process.exit());
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
