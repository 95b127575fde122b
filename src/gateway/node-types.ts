import { type DocumentNode, Kind, type ObjectTypeDefinitionNode, type ObjectTypeExtensionNode } from 'graphql';

export type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

/** The object types that an SDL defines or extends. */
export const objectTypesOf = (document: DocumentNode): ObjectNode[] =>
  document.definitions.filter(
    (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION,
  );

/** Whether a type says that it implements an interface. */
export const implementsInterface = ({ interfaces = [] }: ObjectNode, name: string): boolean =>
  interfaces.some((node) => node.name.value === name);

/** The names of the types that implement Node. */
export const nodeTypesOf = (document: DocumentNode): string[] =>
  objectTypesOf(document)
    .filter((node) => implementsInterface(node, 'Node'))
    .map(({ name }) => name.value);

/** The keys of an entity, as selections: `id`, `code`. */
export const keysOf = ({ directives = [] }: ObjectNode): string[] =>
  directives
    .filter(({ name }) => name.value.split('__').at(-1) === 'key')
    .flatMap(({ arguments: given = [] }) =>
      given.flatMap(({ name, value }) => (name.value === 'fields' && value.kind === Kind.STRING ? [value.value] : [])),
    );
