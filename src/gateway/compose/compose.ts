import { type DocumentNode, GraphQLError, type GraphQLSchema, graphqlSync, parse } from 'graphql';
import { buildSubgraph, isFirstParty, NODE_SUBGRAPH } from '../../graph/graph.ts';
import { DOMAINS } from '../../graph/parts.ts';
import { isNodeType } from '../../model/node-types.ts';
import type { SubgraphProblem } from '../lints/lint.ts';
import { lintSubgraphs } from '../lints/lints.ts';
import { type ComposerPackage, loadComposer } from './load-composer.ts';
import { nodeTypesOf } from './subgraph-types.ts';
import { readSupergraph, type Supergraph } from './supergraph.ts';

/** A subgraph as it is composed. */
export interface SubgraphSdl {
  name: string;
  /** Where the gateway finds it; empty for one of our own in the gateway's process. */
  url: string;
  sdl: string;
}

export interface Composition {
  supergraph: Supergraph;
  /** All subgraphs, the generated one included. */
  subgraphs: readonly SubgraphSdl[];
}

/** The subgraphs do not fit together; each problem is one that somebody can mend. */
export class CompositionError extends Error {
  readonly problems: readonly SubgraphProblem[];

  constructor(problems: readonly SubgraphProblem[]) {
    super(problems.map(({ message }) => message).join('\n'));
    this.problems = problems;
  }
}

/** The SDL that an executable subgraph tells of itself. */
export const sdlOf = (subgraph: GraphQLSchema): string => {
  const { data } = graphqlSync({ schema: subgraph, source: '{ _service { sdl } }' });
  return (data as { _service: { sdl: string } })._service.sdl;
};

/** The subgraphs of the domains, from the code. */
export const ownSubgraphs = (): SubgraphSdl[] =>
  DOMAINS.map((name) => ({ name, url: '', sdl: sdlOf(buildSubgraph({ name })) }));

/** The subgraph that answers `node` and its like, for these subgraphs: the nodes of partners are found too. */
export const nodeSubgraphFor = (subgraphs: readonly SubgraphSdl[]): SubgraphSdl => {
  const nodes = subgraphs.flatMap((subgraph) => nodeTypesOf(parseSdl(subgraph)));
  const partnerNodes = [...new Set(nodes)].filter((type) => !isNodeType(type)).sort();
  return { name: NODE_SUBGRAPH, url: '', sdl: sdlOf(buildSubgraph({ name: NODE_SUBGRAPH, partnerNodes })) };
};

/**
 * Composes subgraphs into a supergraph; the `node` subgraph is generated where none is given. Rejects with
 * a `CompositionError` with all that the lints and the composer find.
 */
export const composeSupergraph = async (given: readonly SubgraphSdl[]): Promise<Composition> => {
  const subgraphs = given.some(({ name }) => name === NODE_SUBGRAPH) ? given : [...given, nodeSubgraphFor(given)];
  const services = subgraphs.map((subgraph) => ({ ...subgraph, typeDefs: parseSdl(subgraph) }));
  const problems = lintSubgraphs(
    services.map(({ name, typeDefs }) => ({ name, isFirstParty: isFirstParty(name), document: typeDefs })),
  );
  const { supergraphSdl, refusals } = await compose(services);
  problems.push(...refusals);
  if (problems.length > 0 || !supergraphSdl) throw new CompositionError(problems);
  return { supergraph: await readSupergraph(supergraphSdl), subgraphs };
};

/** The supergraph's SDL, or what the composer says against it. Some SDLs are too strange for it to refuse: it throws. */
const compose = async (
  services: Parameters<ComposerPackage['composeServices']>[0],
): Promise<{ supergraphSdl?: string; refusals: SubgraphProblem[] }> => {
  const { composeServices } = await loadComposer();
  try {
    const { supergraphSdl, errors = [] } = composeServices(services);
    return { supergraphSdl, refusals: errors.map(toProblem) };
  } catch (error) {
    return { refusals: [toProblem(error instanceof GraphQLError ? error : new GraphQLError(String(error)))] };
  }
};

const parseSdl = ({ name, sdl }: SubgraphSdl): DocumentNode => {
  try {
    return parse(sdl);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { line, column } = error.locations?.[0] ?? { line: 1, column: 1 };
    const message = `The SDL of "${name}" is wrong at line ${line}, column ${column}: ${error.message}`;
    throw new CompositionError([{ rule: 'syntax', subgraph: name, message }]);
  }
};

const toProblem = ({ message, extensions }: GraphQLError): SubgraphProblem => ({
  rule: String(extensions.code ?? 'composition')
    .toLowerCase()
    .replaceAll('_', '-'),
  subgraph: null,
  message,
});
