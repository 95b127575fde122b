import {
  buildSchema,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  specifiedScalarTypes,
  type TypeNode,
} from 'graphql';
import { isFirstParty, OWN_SUBGRAPH } from '../../graph/graph.ts';
import { isGlobalType } from '../../model/node-types.ts';

export type ComposerPackage = typeof import('@theguild/federation-composition');

/** Imports the composer on first use: it takes about 100 ms, and most commands do not need it. */
export const loadComposer = (): Promise<ComposerPackage> => import('@theguild/federation-composition');

/** Reads a supergraph's SDL by the directives of the `join` specification. */

export interface JoinedSubgraph {
  name: string;
  /** Where gateways find it. Ours runs in the process of our own gateway, and may have none. */
  url: string;
}

export interface Supergraph {
  sdl: string;
  /** The API schema: what clients see. */
  apiSdl: string;
  subgraphs: readonly JoinedSubgraph[];
  /** The name of the subgraph that a value of the enum `join__Graph` stands for. */
  nameOf(graph: string): string;
  /** The names of the subgraphs that resolve a field of an object type. */
  subgraphsFor(type: string, field: string): readonly string[];
  /** The types in partners' subgraphs that implement Node. */
  partnerNodes: ReadonlyMap<string, PartnerNodeType>;
  /** For each type with a key of a single field, that field. */
  keyFields: ReadonlyMap<string, string>;
  /** All fields that are a key of a type. */
  keysOf(type: string): readonly string[];
}

export interface PartnerNodeType {
  /** The subgraph that defines it. */
  subgraph: string;
  /** A field of a scalar or enum type, without arguments, by which to check that an entity exists; see `probesOf`. */
  probe: string | undefined;
}

/** Rejects with a GraphQLError if the SDL is not a supergraph. */
export const readSupergraph = async (sdl: string): Promise<Supergraph> => {
  const { transformSupergraphToPublicSchema } = await loadComposer();
  const document = parse(sdl, { noLocation: true });
  const graphs = readGraphs(document);
  const types = document.definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION);
  const nameOf = (graph: string) => graphs.get(graph)?.name ?? graph;
  const fieldsByType = new Map(
    types.map((node) => [
      node.name.value,
      new Map(graphsByField(node).map(([field, graphs]) => [field, graphs.map(nameOf)])),
    ]),
  );
  const keysByType = new Map(types.map((node) => [node.name.value, keyFieldsOf(node)] as const));
  return {
    sdl,
    apiSdl: print(transformSupergraphToPublicSchema(document)),
    subgraphs: [...graphs.values()],
    nameOf,
    subgraphsFor: (type, field) => fieldsByType.get(type)?.get(field) ?? [],
    partnerNodes: new Map(
      types
        .filter(isPartnerNode)
        .map((node) => [
          node.name.value,
          { subgraph: definingSubgraph(node, nameOf), probe: findProbe(node, document) },
        ]),
    ),
    keyFields: new Map([...keysByType].flatMap(([type, [first]]) => (first ? [[type, first]] : []))),
    keysOf: (type) => keysByType.get(type) ?? [],
  };
};

/** Why a gateway cannot run on a supergraph, as a sentence without a full stop; null if it can. */
export const findFault = ({ sdl, apiSdl, subgraphs }: Supergraph): string | null => {
  try {
    buildSchema(sdl, { assumeValid: true });
    buildSchema(apiSdl);
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, ' ').replace(/\.$/, '');
  }
  if (subgraphs.length === 0) return 'it lists no subgraphs; write one that does with "briefgraph compose"';
  const unplaced = subgraphs.find(({ name, url }) => !isFirstParty(name) && !URL.canParse(url));
  return unplaced
    ? `it has no URL for "${unplaced.name}"; compose it again with --url ${unplaced.name}=http://…`
    : null;
};

/**
 * For each partner's node type that has one, a field to fetch from its subgraph in addition: our subgraph's `node` returns
 * an object for any id, so only the partner knows whether the entity exists. Empty if a partner resolves `node` itself.
 */
export const probesOf = ({ partnerNodes, subgraphsFor }: Supergraph): ReadonlyMap<string, string> =>
  subgraphsFor('Query', 'node').join() === OWN_SUBGRAPH
    ? new Map([...partnerNodes].flatMap(([type, { probe }]) => (probe ? [[type, probe]] : [])))
    : new Map();

/** The values of the enum `join__Graph`, each with the subgraph that it stands for. */
const readGraphs = (document: DocumentNode): Map<string, JoinedSubgraph> => {
  const node = document.definitions.find(
    (definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph',
  );
  const values = node?.kind === Kind.ENUM_TYPE_DEFINITION ? (node.values ?? []) : [];
  return new Map(
    values.flatMap(({ name, directives }) =>
      argumentsOf(directives, 'join__graph').map((graph) => [
        name.value,
        { name: String(graph.name), url: String(graph.url ?? '') },
      ]),
    ),
  );
};

/** The graphs that resolve each field: those of its `@join__field`s, or of the whole type if it has none. */
const graphsByField = (node: ObjectTypeDefinitionNode): [field: string, graphs: string[]][] =>
  (node.fields ?? []).map((field) => {
    const joins = argumentsOf(field.directives, 'join__field').filter(({ external }) => external !== true);
    const graphs = joins.flatMap(({ graph }) => (graph ? [String(graph)] : []));
    return [field.name.value, graphs.length > 0 ? graphs : graphsOf(node)];
  });

const isPartnerNode = ({ name, directives }: ObjectTypeDefinitionNode): boolean =>
  !isGlobalType(name.value) &&
  argumentsOf(directives, 'join__implements').some((implemented) => implemented.interface === 'Node');

const keyFieldsOf = ({ directives }: ObjectTypeDefinitionNode): string[] =>
  argumentsOf(directives, 'join__type').flatMap(({ key }) =>
    typeof key === 'string' && /^\w+$/.test(key) ? [key] : [],
  );

/** The subgraph that resolves references to a type; ours with its stub does not. */
const definingSubgraph = (node: ObjectTypeDefinitionNode, nameOf: (graph: string) => string): string =>
  argumentsOf(node.directives, 'join__type')
    .filter(({ resolvable }) => resolvable !== false)
    .map(({ graph }) => nameOf(String(graph)))
    .find((name) => name !== OWN_SUBGRAPH) ?? OWN_SUBGRAPH;

/** A field of a scalar or enum type, without arguments. */
const findProbe = ({ fields = [] }: ObjectTypeDefinitionNode, document: DocumentNode): string | undefined => {
  const leafTypes = new Set([...specifiedScalarTypes.map(({ name }) => name), ...leafTypesOf(document)]);
  const isLeaf = ({ name, arguments: fieldArguments = [], type }: FieldDefinitionNode) =>
    name.value !== 'id' && fieldArguments.length === 0 && leafTypes.has(namedTypeOf(type));
  return fields.find(isLeaf)?.name.value;
};

const leafTypesOf = ({ definitions }: DocumentNode): string[] =>
  definitions.flatMap((node) =>
    node.kind === Kind.SCALAR_TYPE_DEFINITION || node.kind === Kind.ENUM_TYPE_DEFINITION ? [node.name.value] : [],
  );

const namedTypeOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);

const graphsOf = ({ directives }: ObjectTypeDefinitionNode): string[] =>
  argumentsOf(directives, 'join__type').map(({ graph }) => String(graph));

/** The arguments of each use of a directive, as far as they are names, strings or booleans. */
const argumentsOf = (
  directives: readonly ConstDirectiveNode[] | undefined,
  name: string,
): Record<string, string | boolean | undefined>[] =>
  (directives ?? [])
    .filter((directive) => directive.name.value === name)
    .map(
      (directive) =>
        Object.fromEntries(
          (directive.arguments ?? []).map(({ name, value }) => [
            name.value,
            'value' in value ? value.value : undefined,
          ]),
        ) as Record<string, string | boolean | undefined>,
    );
