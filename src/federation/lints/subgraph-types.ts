import {
  type ConstDirectiveNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  type NamedTypeNode,
  print,
  type TypeDefinitionNode,
  type TypeExtensionNode,
} from 'graphql';
import { directivesNamed, schemaNodesOf, stringArgument, withSpecNames } from './federation-directives.ts';

/**
 * The types of a subgraph's SDL, each merged from its definition and its extensions. Root types are named `Query`,
 * `Mutation` and `Subscription`, and federation directives as in the specification, even if the SDL renames them.
 */

export interface SubgraphType {
  kind: 'object' | 'interface' | 'union' | 'enum' | 'input' | 'scalar';
  name: string;
  fields: ReadonlyMap<string, FieldDefinitionNode | InputValueDefinitionNode>;
  /** The values of an enum, or the members of a union. */
  members: readonly string[];
  interfaces: readonly string[];
  directives: readonly ConstDirectiveNode[];
}

export const typesOf = (document: DocumentNode): ReadonlyMap<string, SubgraphType> => {
  const types = new Map<string, SubgraphType>();
  const roots = rootsOf(document);
  for (const node of withSpecNames(document).definitions)
    if ((isTypeDefinitionNode(node) || isTypeExtensionNode(node)) && !node.name.value.startsWith('_')) {
      const read = readType(node);
      const name = roots.get(read.name) ?? read.name;
      types.set(name, merge(types.get(name), { ...read, name }));
    }
  return types;
};

const ROOTS = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' };

/** Maps the root types' names in the SDL to their default names. */
const rootsOf = (document: DocumentNode): ReadonlyMap<string, string> =>
  new Map(
    schemaNodesOf(document).flatMap(({ operationTypes = [] }) =>
      operationTypes.map(({ operation, type }): [string, string] => [type.name.value, ROOTS[operation]]),
    ),
  );

type TypeNode = TypeDefinitionNode | TypeExtensionNode;

const readType = (node: TypeNode): SubgraphType => {
  const names = (nodes: readonly (NamedTypeNode | EnumValueDefinitionNode)[] = []) =>
    nodes.map(({ name }) => name.value);
  return {
    kind: KINDS[node.kind],
    name: node.name.value,
    fields: new Map(
      ('fields' in node ? (node.fields ?? []) : []).filter(isPublic).map((field) => [field.name.value, field]),
    ),
    members: names('types' in node ? node.types : 'values' in node ? node.values : []),
    interfaces: names('interfaces' in node ? node.interfaces : []),
    directives: node.directives ?? [],
  };
};

/** Excludes the fields for gateways, such as `_entities`, which some servers include in their SDL. */
const isPublic = ({ name }: FieldDefinitionNode | InputValueDefinitionNode): boolean => !name.value.startsWith('_');

const KINDS: Record<TypeNode['kind'], SubgraphType['kind']> = {
  [Kind.OBJECT_TYPE_DEFINITION]: 'object',
  [Kind.OBJECT_TYPE_EXTENSION]: 'object',
  [Kind.INTERFACE_TYPE_DEFINITION]: 'interface',
  [Kind.INTERFACE_TYPE_EXTENSION]: 'interface',
  [Kind.UNION_TYPE_DEFINITION]: 'union',
  [Kind.UNION_TYPE_EXTENSION]: 'union',
  [Kind.ENUM_TYPE_DEFINITION]: 'enum',
  [Kind.ENUM_TYPE_EXTENSION]: 'enum',
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: 'input',
  [Kind.INPUT_OBJECT_TYPE_EXTENSION]: 'input',
  [Kind.SCALAR_TYPE_DEFINITION]: 'scalar',
  [Kind.SCALAR_TYPE_EXTENSION]: 'scalar',
};

const merge = (type: SubgraphType | undefined, extension: SubgraphType): SubgraphType =>
  type
    ? {
        ...type,
        fields: new Map([...type.fields, ...extension.fields]),
        members: [...type.members, ...extension.members],
        interfaces: [...type.interfaces, ...extension.interfaces],
        directives: [...type.directives, ...extension.directives],
      }
    : extension;

/** The names of the object types that implement Node. */
export const nodeTypesOf = (document: DocumentNode): string[] =>
  [...typesOf(document).values()]
    .filter(({ kind, interfaces }) => kind === 'object' && interfaces.includes('Node'))
    .map(({ name }) => name);

/** The `fields` of an entity's `@key` directives, such as `id` or `code`. */
export const keysOf = ({ directives }: SubgraphType): string[] =>
  directivesNamed(directives, 'key').flatMap((key) => stringArgument(key, 'fields')?.trim() ?? []);

/** The keys by which this subgraph resolves references to the entity: those without `resolvable: false`. */
export const resolvableKeysOf = (type: SubgraphType): string[] =>
  keysOf({ ...type, directives: type.directives.filter((node) => !isUnresolvable(node)) });

const isUnresolvable = ({ arguments: keyArguments = [] }: ConstDirectiveNode): boolean =>
  keyArguments.some(({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value);

/** Whether a type has the name of a connection or of an edge. */
export const isConnectionName = (type: string): boolean => /(?:Connection|Edge)$/.test(type);

/** The fields of a type as SDL, its enum values or its union members; sorted. */
export const membersOf = ({ fields, members }: SubgraphType): string[] =>
  [...[...fields.values()].map(signatureOf), ...members].sort();

/** A field as SDL, with its arguments and default values, but without descriptions and directives. */
export const signatureOf = (field: FieldDefinitionNode | InputValueDefinitionNode): string =>
  print(withoutDescription(field));

const withoutDescription = <Field extends FieldDefinitionNode | InputValueDefinitionNode>(field: Field): Field => ({
  ...field,
  description: undefined,
  directives: [],
  ...('arguments' in field && { arguments: field.arguments?.map(withoutDescription) }),
});
