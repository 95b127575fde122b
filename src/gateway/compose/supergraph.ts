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
import { isFirstParty, NODE_SUBGRAPH } from '../../graph/graph.ts';
import { isNodeType } from '../../model/node-types.ts';
import { loadComposer } from './load-composer.ts';

/** What a supergraph's SDL tells, in the terms of the `join` specification. */

export interface JoinedSubgraph {
  name: string;
  /** Where it is; empty for one of our own that runs in the gateway's process. */
  url: string;
}

export interface Supergraph {
  sdl: string;
  /** The schema that callers see. */
  apiSdl: string;
  subgraphs: readonly JoinedSubgraph[];
  /** The subgraphs that answer a field of an object type. */
  homesOf(type: string, field: string): readonly string[];
  /** The types of partners that implement Node. */
  partnerNodes: ReadonlyMap<string, PartnerNodeType>;
  /** The field by which objects of a type are told apart, where one field alone does. */
  keyFields: ReadonlyMap<string, string>;
}

export interface PartnerNodeType {
  /** The subgraph that it comes from. */
  subgraph: string;
  /** A field by which that subgraph can be asked whether there is such an entity; none where it has no plain one. */
  probe: string | undefined;
}

/** Reads the SDL; rejects with a GraphQLError where it is none. */
export const readSupergraph = async (sdl: string): Promise<Supergraph> => {
  const { transformSupergraphToPublicSchema } = await loadComposer();
  const document = parse(sdl, { noLocation: true });
  const graphs = readGraphs(document);
  const types = document.definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION);
  const nameOf = (graph: string) => graphs.get(graph)?.name ?? graph;
  const homes = new Map(
    types.flatMap((node) =>
      homesIn(node).map(([field, graphs]) => [`${node.name.value}.${field}`, graphs.map(nameOf)] as const),
    ),
  );
  return {
    sdl,
    apiSdl: print(transformSupergraphToPublicSchema(document)),
    subgraphs: [...graphs.values()],
    homesOf: (type, field) => homes.get(`${type}.${field}`) ?? [],
    partnerNodes: new Map(
      types
        .filter(isPartnerNode)
        .map((node) => [node.name.value, { subgraph: homeOf(node, nameOf), probe: probeOf(node, document) }]),
    ),
    keyFields: new Map(
      types.flatMap((node) =>
        keyFieldsOf(node)
          .slice(0, 1)
          .map((field) => [node.name.value, field]),
      ),
    ),
  };
};

/** What keeps a gateway from running on a supergraph, in a sentence; null where nothing does. */
export const findFault = ({ sdl, apiSdl, subgraphs }: Supergraph): string | null => {
  try {
    buildSchema(sdl, { assumeValid: true });
    buildSchema(apiSdl);
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, ' ').replace(/\.$/, '');
  }
  if (subgraphs.length === 0) return 'it names no subgraphs; "briefgraph compose" writes one that does';
  const lost = subgraphs.find(({ name, url }) => (url === '' ? !isFirstParty(name) : !URL.canParse(url)));
  return lost ? `it does not say where "${lost.name}" runs; compose it again with --url ${lost.name}=http://…` : null;
};

/** The field by which each type of partners is asked for, where it has one; none where `node` is not ours. */
export const probesOf = ({ partnerNodes, homesOf }: Supergraph): ReadonlyMap<string, string> =>
  homesOf('Query', 'node').join() === NODE_SUBGRAPH
    ? new Map([...partnerNodes].flatMap(([type, { probe }]) => (probe ? [[type, probe]] : [])))
    : new Map();

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

const homesIn = (node: ObjectTypeDefinitionNode): [string, string[]][] =>
  (node.fields ?? []).map((field) => {
    const joins = argumentsOf(field.directives, 'join__field').filter(({ external }) => external !== true);
    const graphs = joins.flatMap(({ graph }) => (graph ? [String(graph)] : []));
    return [field.name.value, graphs.length > 0 ? graphs : graphsOf(node)];
  });

const isPartnerNode = ({ name, directives }: ObjectTypeDefinitionNode): boolean =>
  !isNodeType(name.value) &&
  argumentsOf(directives, 'join__implements').some((implemented) => implemented.interface === 'Node');

const keyFieldsOf = ({ directives }: ObjectTypeDefinitionNode): string[] =>
  argumentsOf(directives, 'join__type').flatMap(({ key }) =>
    typeof key === 'string' && /^\w+$/.test(key) ? [key] : [],
  );

/** The subgraph that a type comes from: one that can be asked for it, and not the stub of the `node` subgraph. */
const homeOf = (node: ObjectTypeDefinitionNode, nameOf: (graph: string) => string): string =>
  argumentsOf(node.directives, 'join__type')
    .filter(({ resolvable }) => resolvable !== false)
    .map(({ graph }) => nameOf(String(graph)))
    .find((name) => name !== NODE_SUBGRAPH) ?? NODE_SUBGRAPH;

/** A field without arguments that is a value and no object. */
const probeOf = ({ fields = [] }: ObjectTypeDefinitionNode, document: DocumentNode): string | undefined => {
  const values = new Set([...specifiedScalarTypes.map(({ name }) => name), ...valueTypesOf(document)]);
  const isValue = ({ name, arguments: given = [], type }: FieldDefinitionNode) =>
    name.value !== 'id' && given.length === 0 && values.has(namedTypeOf(type));
  return fields.find(isValue)?.name.value;
};

const valueTypesOf = ({ definitions }: DocumentNode): string[] =>
  definitions.flatMap((node) =>
    node.kind === Kind.SCALAR_TYPE_DEFINITION || node.kind === Kind.ENUM_TYPE_DEFINITION ? [node.name.value] : [],
  );

const namedTypeOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);

const graphsOf = ({ directives }: ObjectTypeDefinitionNode): string[] =>
  argumentsOf(directives, 'join__type').map(({ graph }) => String(graph));

/** The arguments of each use of a directive: names, strings and booleans. */
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
