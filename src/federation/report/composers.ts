import {
  type ASTNode,
  buildASTSchema,
  buildSchema,
  findBreakingChanges,
  type GraphQLSchema,
  lexicographicSortSchema,
  parse,
  printSchema,
  visit,
} from 'graphql';
import type { SubgraphSdl } from '../compose/compose.ts';
import { loadComposer, readSupergraph, type Supergraph } from '../compose/supergraph.ts';

/**
 * The composers that a partner's own gateway may use. The Guild's is a dependency; Apollo's (Elastic License) and
 * WunderGraph's run if they are installed.
 */

/** The API schema that a composer produces, or the errors that it reports. */
export type ComposerResult = { apiSdl: string; errors: null } | { apiSdl: null; errors: readonly string[] };

export interface Composer {
  name: string;
  /** Its npm package. */
  package: string;
  /** Composes the subgraphs; null if the package is not installed. */
  compose(subgraphs: readonly SubgraphSdl[]): Promise<ComposerResult | null>;
}

export const composers: readonly Composer[] = [
  {
    name: "The Guild's",
    package: '@theguild/federation-composition',
    async compose(subgraphs) {
      const { composeServices } = await loadComposer();
      const { supergraphSdl, errors } = composeServices(subgraphs.map(toService));
      return supergraphSdl
        ? composed((await readSupergraph(supergraphSdl)).apiSdl)
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
        ? composed(printSchema(schema.toAPISchema().toGraphQLJSSchema()))
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
        ? composed(printSchema(result.federatedGraphClientSchema))
        : refused(result.errors.map(({ message }) => message));
    },
  },
];

/** What one composer says about a federation, as the report has it. */
export interface ComposerVerdict {
  composer: string;
  package: string;
  isInstalled: boolean;
  /** Why it refuses; null if it composes, or is not installed. */
  errors: readonly string[] | null;
  /** Whether its API schema is the same as the first composer's; null if one of the two has none. */
  agrees: boolean | null;
  /** How its API schema differs from the first composer's, at most 10 lines. */
  differences: readonly string[];
}

/** Runs every composer that is installed. The first need not compose again what it has composed already. */
export const runComposers = async (
  subgraphs: readonly SubgraphSdl[],
  known?: Pick<Supergraph, 'apiSdl'>,
): Promise<ComposerVerdict[]> => {
  const results = await Promise.all(
    composers.map(async (composer, index) => ({
      composer,
      result: known && index === 0 ? composed(known.apiSdl) : await composeSafely(composer, subgraphs),
    })),
  );
  const expected = results[0]?.result?.apiSdl ?? null;
  return results.map(({ composer, result }) => ({
    composer: composer.name,
    package: composer.package,
    isInstalled: result !== null,
    errors: result?.errors ?? null,
    agrees: expected !== null && result?.apiSdl ? result.apiSdl === expected : null,
    differences: expected !== null && result?.apiSdl ? describeDifferences(expected, result.apiSdl) : [],
  }));
};

/** What clients of one schema miss in the other, and what they find there instead. */
const describeDifferences = (expected: string, other: string): string[] => {
  if (expected === other) return [];
  const [first, second] = [buildSchema(expected), buildSchema(other)];
  const lost = findBreakingChanges(first, second).map(({ description }) => description);
  const added = findBreakingChanges(second, first).map(({ description }) => `The other way round: ${description}`);
  return [...lost, ...added].slice(0, 10);
};

/** Reports what a composer throws as its error: for some SDLs it throws instead of returning errors. */
const composeSafely = async (
  { compose }: Composer,
  subgraphs: readonly SubgraphSdl[],
): Promise<ComposerResult | null> => {
  try {
    return await compose(subgraphs);
  } catch (error) {
    return refused([error instanceof Error ? error.message : String(error)]);
  }
};

const toService = ({ name, url, sdl }: SubgraphSdl) => ({ name, url, typeDefs: parse(sdl) });

/**
 * Removes the definitions of the federation specification, which one composer leaves in the API schema, and descriptions: where two
 * subgraphs describe a type, composers choose differently.
 */
const composed = (sdl: string): ComposerResult => {
  const { definitions, ...document } = visit(parse(sdl), { enter: withoutDescription });
  const own = definitions.filter((node) => !('name' in node && /^(?:federation|link)__/.test(node.name?.value ?? '')));
  const schema = buildASTSchema({ ...document, definitions: own }, { assumeValidSDL: true });
  return { apiSdl: printSorted(schema), errors: null };
};

const withoutDescription = (node: ASTNode): ASTNode | undefined =>
  'description' in node && node.description ? { ...node, description: undefined } : undefined;

const refused = (errors: readonly string[]): ComposerResult => ({ apiSdl: null, errors });

/** Prints a schema in alphabetical order, so that two equal schemas print alike. */
export const printSorted = (schema: GraphQLSchema): string => printSchema(lexicographicSortSchema(schema));
