import { type DocumentNode, GraphQLError, type GraphQLSchema, graphqlSync, parse } from 'graphql';
import { AnswerBudget, DEFAULT_ANSWER_LIMITS } from '../../graph/cost.ts';
import { buildSubgraph, isFirstParty, OWN_SUBGRAPH } from '../../graph/graph.ts';
import { isGlobalType } from '../../model/node-types.ts';
import type { SubgraphProblem } from '../lints/lint.ts';
import { lintSubgraphs } from '../lints/lint-subgraphs.ts';
import { sameKeyTypes } from '../lints/rules/keys.ts';
import { namesOfPartners } from '../lints/rules/names-of-partners.ts';
import { identicalSharedTypes, noOverrides } from '../lints/rules/ownership.ts';
import { nodeTypesOf } from '../lints/subgraph-types.ts';
import { CompositionError } from './composition-error.ts';
import { type ComposerPackage, loadComposer, readSupergraph, type Supergraph } from './supergraph.ts';

/** A subgraph to compose. */
export interface SubgraphSdl {
  name: string;
  /** Where gateways find it. Ours runs in the process of our own gateway, and may have none. */
  url: string;
  sdl: string;
}

export interface Composition {
  supergraph: Supergraph;
  /** All subgraphs, our own included. */
  subgraphs: readonly SubgraphSdl[];
}

/** The SDL that an executable subgraph returns for `{ _service { sdl } }`. */
export const sdlOf = (subgraph: GraphQLSchema): string => {
  const contextValue = { budget: new AnswerBudget(DEFAULT_ANSWER_LIMITS) };
  const { data } = graphqlSync({ schema: subgraph, source: '{ _service { sdl } }', contextValue });
  return (data as { _service: { sdl: string } })._service.sdl;
};

/** The subgraphs with our own, which has a stub for each node type that partners add; it is built from the code if it is not among them. */
export const withOwnSubgraph = (subgraphs: readonly SubgraphSdl[], url = ''): SubgraphSdl[] => {
  if (subgraphs.some(({ name }) => isFirstParty(name))) return [...subgraphs];
  const nodes = subgraphs.flatMap((subgraph) => nodeTypesOf(parseSdl(subgraph)));
  const partnerNodes = [...new Set(nodes)].filter((type) => !isGlobalType(type)).sort();
  return [{ name: OWN_SUBGRAPH, url, sdl: sdlOf(buildSubgraph(partnerNodes)) }, ...subgraphs];
};

/**
 * Composes partners' subgraphs with our own into a supergraph. Rejects with a `CompositionError` that lists everything the lints
 * and the composer find.
 */
export const composeSupergraph = async (partners: readonly SubgraphSdl[] = []): Promise<Composition> => {
  const subgraphs = withOwnSubgraph(partners);
  const services = subgraphs.map((subgraph) => ({ ...subgraph, typeDefs: parseSdl(subgraph) }));
  const problems = lintSubgraphs(
    services.map(({ name, typeDefs }) => ({ name, isFirstParty: isFirstParty(name), document: typeDefs })),
  );
  const { supergraphSdl, composerProblems } = await compose(services);
  problems.push(...composerProblems.filter((problem) => !isExplained(problem, problems)));
  if (problems.length > 0 || !supergraphSdl) throw new CompositionError(problems);
  return { supergraph: await readSupergraph(supergraphSdl), subgraphs };
};

/** Whether a lint has explained, with what to do, what a composer reports of a field, or of each value or field of a type. */
const isExplained = ({ message }: SubgraphProblem, found: readonly SubgraphProblem[]): boolean => {
  // The first thing in quotes is what it is about: a type, a field or an argument.
  const [, field, type] = /"((\w+)(?:\.\w+)?)/.exec(message) ?? [];
  const explains: Record<string, (own: string) => boolean> = {
    [namesOfPartners.rule]: (own) => own.startsWith(`${field} is in`) || own.includes(` both have a type ${type},`),
    [noOverrides.rule]: (own) => own.startsWith(`${field} belongs to `),
    [identicalSharedTypes.rule]: (own) => own.startsWith(`${type} of `),
    [sameKeyTypes.rule]: (own) => own.startsWith(`${field} of `),
  };
  return found.some((problem) => explains[problem.rule]?.(problem.message));
};

/** Runs the composer. For some SDLs it throws instead of returning errors; that is reported as a problem too. */
const compose = async (
  services: Parameters<ComposerPackage['composeServices']>[0],
): Promise<{ supergraphSdl?: string; composerProblems: SubgraphProblem[] }> => {
  const { composeServices } = await loadComposer();
  try {
    const { supergraphSdl, errors = [] } = composeServices(services);
    return { supergraphSdl, composerProblems: errors.map(toProblem) };
  } catch (error) {
    return { composerProblems: [toProblem(error instanceof GraphQLError ? error : new GraphQLError(String(error)))] };
  }
};

const parseSdl = ({ name, sdl }: SubgraphSdl): DocumentNode => {
  try {
    return parse(sdl);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { line, column } = error.locations?.[0] ?? { line: 1, column: 1 };
    const message = `The SDL of "${name}" has an error at line ${line}, column ${column}: ${error.message}`;
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
