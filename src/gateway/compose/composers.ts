import { buildASTSchema, type GraphQLSchema, lexicographicSortSchema, parse, printSchema } from 'graphql';
import type { SubgraphSdl } from './compose.ts';
import { loadComposer } from './load-composer.ts';
import { readSupergraph } from './supergraph.ts';

/** What one composer makes of subgraphs: the schema that callers would see, or why there is none. */
export type Verdict = { apiSdl: string; errors: null } | { apiSdl: null; errors: readonly string[] };

export interface Composer {
  name: string;
  /** The npm package that it comes in. */
  package: string;
  /** What it makes of the subgraphs; null where its package is not installed. */
  compose(subgraphs: readonly SubgraphSdl[]): Promise<Verdict | null>;
}

/**
 * The composers that partners' own gateways may use. Ours comes with us; Apollo's (Elastic License) and WunderGraph's
 * are asked where whoever runs this has installed them.
 */
export const composers: readonly Composer[] = [
  {
    name: "The Guild's",
    package: '@theguild/federation-composition',
    async compose(subgraphs) {
      const { composeServices } = await loadComposer();
      const { supergraphSdl, errors } = composeServices(subgraphs.map(toService));
      return supergraphSdl
        ? agreed((await readSupergraph(supergraphSdl)).apiSdl)
        : refused((errors ?? []).map(({ message }) => message));
    },
  },
  {
    name: "Apollo's",
    package: '@apollo/composition',
    async compose(subgraphs) {
      const composer = await import('@apollo/composition').catch(() => null);
      if (!composer) return null;
      const { schema, errors = [] } = composer.composeServices(subgraphs.map(toService));
      return schema
        ? agreed(printSchema(schema.toAPISchema().toGraphQLJSSchema()))
        : refused(errors.map(({ message }) => message));
    },
  },
  {
    name: "WunderGraph's",
    package: '@wundergraph/composition',
    async compose(subgraphs) {
      const composer = await import('@wundergraph/composition').catch(() => null);
      if (!composer) return null;
      const result = composer.federateSubgraphs({
        subgraphs: subgraphs.map(({ name, url, sdl }) => ({ name, url, definitions: parse(sdl) })),
        version: composer.ROUTER_COMPATIBILITY_VERSION_ONE,
      });
      return result.success
        ? agreed(printSchema(result.federatedGraphClientSchema))
        : refused(result.errors.map(({ message }) => message));
    },
  },
];

/** What a composer throws is its verdict too: some SDLs are too strange for it to refuse them. */
export const askComposer = async (
  { compose }: Composer,
  subgraphs: readonly SubgraphSdl[],
): Promise<Verdict | null> => {
  try {
    return await compose(subgraphs);
  } catch (error) {
    return refused([error instanceof Error ? error.message : String(error)]);
  }
};

const toService = ({ name, url, sdl }: SubgraphSdl) => ({ name, url, typeDefs: parse(sdl) });

/** Without the definitions of federation itself, which one composer leaves in for callers. */
const agreed = (sdl: string): Verdict => {
  const { definitions, ...document } = parse(sdl);
  const own = definitions.filter((node) => !('name' in node && /^(?:federation|link)__/.test(node.name?.value ?? '')));
  return { apiSdl: printSorted(buildASTSchema({ ...document, definitions: own })), errors: null };
};

const refused = (errors: readonly string[]): Verdict => ({ apiSdl: null, errors });

/** A schema in an order that depends on nothing but what it holds. */
export const printSorted = (schema: GraphQLSchema): string => printSchema(lexicographicSortSchema(schema));
