import {
  buildASTSchema,
  concatAST,
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isLeafType,
  isListType,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  parse,
  validate,
} from 'graphql';
import { typesOf } from '../lints/subgraph-types.ts';
import type { SubgraphRequest } from '../subgraphs/subgraph.ts';

/** A server made of a subgraph's SDL. It refuses the requests that every conforming server refuses, and makes up data. */
export const createPartnerMock = (sdl: string): ((request: Pick<SubgraphRequest, 'document'>) => ExecutionResult) => {
  const document = parse(sdl);
  const entities = [...typesOf(document).values()]
    .filter(({ kind, directives }) => kind === 'object' && directives.some(({ name }) => name.value === 'key'))
    .map(({ name }) => name);
  const schema = buildASTSchema(concatAST([withDefinitions(document), parse(entitiesSdl(entities))]), {
    assumeValidSDL: true,
  });
  return ({ document: operation }) => {
    const errors = validate(schema, operation);
    if (errors.length > 0) return { errors };
    return execute({
      schema,
      document: operation,
      variableValues: { representations: [] },
      fieldResolver: makeUp,
      typeResolver: (_value, _context, info, type) => info.schema.getPossibleTypes(type)[0]?.name,
    }) as ExecutionResult;
  };
};

const entitiesSdl = (entities: readonly string[]): string =>
  entities.length === 0
    ? 'scalar _Any'
    : `scalar _Any union _Entity = ${entities.join(' | ')}
       extend type Query { _entities(representations: [_Any!]!): [_Entity]! }`;

/** The SDL as a complete document: with a definition of each type that it only extends, and without the federation's own parts. */
const withDefinitions = (document: DocumentNode): DocumentNode => {
  const own = document.definitions.flatMap((node) => {
    if (node.kind === Kind.DIRECTIVE_DEFINITION || ('name' in node && isMachinery(node.name?.value ?? ''))) return [];
    const isObject = node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION;
    return [isObject ? { ...node, fields: node.fields?.filter(({ name }) => !isMachinery(name.value)) ?? [] } : node];
  });
  const defined = new Set(own.flatMap((node) => (isTypeDefinitionNode(node) ? node.name.value : [])));
  const extended = own.flatMap((node) =>
    isTypeExtensionNode(node) && !defined.has(node.name.value) ? [[node.name.value, DEFINITIONS[node.kind]]] : [],
  );
  const missing = new Map([...extended, ...(defined.has('Query') ? [] : [['Query', 'type']])] as [string, string][]);
  const added = [...missing].map(([name, keyword]) => `${keyword} ${name}`).join('\n');
  return concatAST([{ kind: Kind.DOCUMENT, definitions: own }, ...(added ? [parse(added)] : [])]);
};

/** Types and fields that servers add to the SDL for the federation. */
const isMachinery = (name: string): boolean => /^(_Any|_Entity|_Service|_entities|_service)$/.test(name);

const DEFINITIONS: Record<string, string> = {
  [Kind.OBJECT_TYPE_EXTENSION]: 'type',
  [Kind.INTERFACE_TYPE_EXTENSION]: 'interface',
  [Kind.UNION_TYPE_EXTENSION]: 'union',
  [Kind.ENUM_TYPE_EXTENSION]: 'enum',
  [Kind.INPUT_OBJECT_TYPE_EXTENSION]: 'input',
  [Kind.SCALAR_TYPE_EXTENSION]: 'scalar',
};

const makeUp: GraphQLFieldResolver<unknown, unknown> = (_source, _args, _context, { returnType, fieldName }) =>
  fieldName === '_entities' ? [] : makeUpValue(returnType);

const makeUpValue = (type: GraphQLOutputType): unknown => {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [makeUpValue(nullable.ofType)];
  const named = getNamedType(nullable);
  if (isEnumType(named)) return named.getValues()[0]?.value;
  return isLeafType(named) ? (LEAVES[named.name] ?? 'text') : {};
};

const LEAVES: Record<string, unknown> = { Int: 1, Float: 1, Boolean: true };
