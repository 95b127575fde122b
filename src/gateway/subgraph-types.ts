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
  type TypeDefinitionNode,
  type TypeExtensionNode,
} from 'graphql';

/** The types of a subgraph's SDL, each with all that its definition and its extensions say. */

export interface SubgraphType {
  kind: 'object' | 'interface' | 'union' | 'enum' | 'input' | 'scalar';
  name: string;
  described: boolean;
  fields: ReadonlyMap<string, FieldDefinitionNode | InputValueDefinitionNode>;
  /** The values of an enum, the members of a union. */
  members: readonly string[];
  interfaces: readonly string[];
  directives: readonly ConstDirectiveNode[];
}

export const typesOf = (document: DocumentNode): ReadonlyMap<string, SubgraphType> => {
  const types = new Map<string, SubgraphType>();
  for (const node of document.definitions)
    if ((isTypeDefinitionNode(node) || isTypeExtensionNode(node)) && !node.name.value.startsWith('_')) {
      const read = readType(node);
      types.set(read.name, merge(types.get(read.name), read));
    }
  return types;
};

type TypeNode = TypeDefinitionNode | TypeExtensionNode;

const readType = (node: TypeNode): SubgraphType => {
  const names = (nodes: readonly (NamedTypeNode | EnumValueDefinitionNode)[] = []) =>
    nodes.map(({ name }) => name.value);
  return {
    kind: KINDS[node.kind],
    name: node.name.value,
    described: 'description' in node && node.description !== undefined,
    fields: new Map(
      ('fields' in node ? (node.fields ?? []) : []).filter(isOwn).map((field) => [field.name.value, field]),
    ),
    members: names('types' in node ? node.types : 'values' in node ? node.values : []),
    interfaces: names('interfaces' in node ? node.interfaces : []),
    directives: node.directives ?? [],
  };
};

/** Not what a gateway asks for, such as `_entities`: some servers print it into their SDL. */
const isOwn = ({ name }: FieldDefinitionNode | InputValueDefinitionNode): boolean => !name.value.startsWith('_');

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

const merge = (before: SubgraphType | undefined, more: SubgraphType): SubgraphType =>
  before
    ? {
        ...before,
        described: before.described || more.described,
        fields: new Map([...before.fields, ...more.fields]),
        members: [...before.members, ...more.members],
        interfaces: [...before.interfaces, ...more.interfaces],
        directives: [...before.directives, ...more.directives],
      }
    : more;

/** The names of the types that implement Node. */
export const nodeTypesOf = (document: DocumentNode): string[] =>
  [...typesOf(document).values()]
    .filter(({ kind, interfaces }) => kind === 'object' && interfaces.includes('Node'))
    .map(({ name }) => name);

/** Whether a directive of federation stands there, whatever prefix the SDL imports it under. */
export const hasDirective = (directives: readonly ConstDirectiveNode[] | undefined, name: string): boolean =>
  directivesNamed(directives, name).length > 0;

export const directivesNamed = (
  directives: readonly ConstDirectiveNode[] | undefined,
  name: string,
): ConstDirectiveNode[] => (directives ?? []).filter((node) => node.name.value.replace(/^federation__/, '') === name);

/** A string argument of a directive; undefined where it has none. */
export const stringArgument = ({ arguments: given = [] }: ConstDirectiveNode, name: string): string | undefined => {
  const value = given.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
};

/** The keys of an entity, as selections: `id`, `code`. */
export const keysOf = ({ directives }: SubgraphType): string[] =>
  directivesNamed(directives, 'key').flatMap((key) => stringArgument(key, 'fields') ?? []);
