import { buildSchema, findBreakingChanges } from 'graphql';
import { composeSupergraph } from '../compose/compose.ts';
import { CompositionError } from '../compose/composition-error.ts';
import { findFault } from '../compose/supergraph.ts';
import type { ComposeAnswer, ComposeRequest } from './compose-messages.ts';

/** The main module of a process that composes subgraphs once: that takes too long to do beside answering requests. */

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
