import {
  type ASTVisitor,
  type DocumentNode,
  defaultFieldResolver,
  type FieldNode,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  isUnionType,
  Kind,
  print,
  TypeInfo,
  typeFromAST,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { GeneratedQuery } from './generate-query.ts';

/** How often something is used, by its schema coordinate such as `Event.parts(first:)`, or by what it is called here. */
export type Coverage = Map<string, number>;

/** Counts what a query uses of the schema and of the language. */
export const countCoverage = (
  coverage: Coverage,
  schema: GraphQLSchema,
  { document, query }: { document: DocumentNode; query: GeneratedQuery },
): void => {
  const count = (name: string): void => {
    coverage.set(name, (coverage.get(name) ?? 0) + 1);
  };
  const types = new TypeInfo(schema);
  visit(document, visitWithTypeInfo(types, countNodes(schema, types, query, count)));
  const spreads = query.document.match(/\.\.\.\w+/g) ?? [];
  if (new Set(spreads).size < spreads.length) count('a fragment spread twice');
};

type Count = (name: string) => void;

const countNodes = (schema: GraphQLSchema, types: TypeInfo, query: GeneratedQuery, count: Count): ASTVisitor => ({
  SelectionSet: ({ selections }) => {
    const fields = selections.filter((node) => node.kind === Kind.FIELD);
    countTwice(fields, count);
  },
  Field: ({ name, alias }) => {
    const parent = types.getParentType();
    count(`${parent?.name}.${name.value}`);
    if (alias) count('alias');
    if (alias && parent && 'getFields' in parent && alias.value in parent.getFields())
      count('a name of another field as an alias');
  },
  Argument: ({ name, value }) => {
    if (!types.getDirective()) count(`${types.getParentType()?.name}.${types.getFieldDef()?.name}(${name.value}:)`);
    countKind(value, types.getInputType(), count);
  },
  ObjectField: ({ name, value }) => {
    count(`${getNamedType(types.getParentInputType())?.name}.${name.value}`);
    if (value.kind === Kind.VARIABLE) count('a variable in an input');
    countKind(value, types.getInputType(), count);
  },
  EnumValue: ({ value }) => count(`${getNamedType(types.getInputType())?.name}.${value}`),
  Directive: ({ name }) => count(`@${name.value}`),
  FragmentSpread: () => count('a spread'),
  FragmentDefinition: () => count('a fragment'),
  InlineFragment: ({ typeCondition }) => {
    const type = typeCondition && schema.getType(typeCondition.name.value);
    const kind = isInterfaceType(type) ? 'on an interface' : isUnionType(type) ? 'on a union' : 'on an object type';
    count(`an inline fragment ${type ? kind : 'without a type'}`);
  },
  VariableDefinition: ({ variable, type, defaultValue }) => {
    const value = query.variables[variable.name.value];
    count(`a variable ${defaultValue ? 'with a default ' : ''}${value === undefined ? 'left out' : 'given'}`);
    countValue(value, typeFromAST(schema, type as never), count);
  },
});

const countTwice = (fields: readonly FieldNode[], count: Count): void => {
  const keyOf = ({ alias, name }: FieldNode) => (alias ?? name).value;
  for (const [index, field] of fields.entries())
    for (const other of fields.slice(index + 1).filter(({ name }) => name.value === field.name.value)) {
      const differ = field.arguments?.map(print).join() !== other.arguments?.map(print).join();
      if (keyOf(field) === keyOf(other)) count('a field twice under one key');
      else if (differ) count('a field twice under aliases');
    }
};

const countKind = (value: ValueNode, type: GraphQLInputType | null | undefined, count: Count): void => {
  const kinds: Partial<Record<Kind, string>> = { [Kind.VARIABLE]: 'a variable', [Kind.NULL]: 'null' };
  const kind = kinds[value.kind] ?? 'a literal';
  count(kind);
  const isList = isListType(getNullableType(type)) && value.kind !== Kind.LIST;
  if (isList && kind === 'a literal') count('one item for a list');
};

/** Counts what the value of a variable uses of the inputs. */
const countValue = (value: unknown, type: GraphQLNamedType | GraphQLInputType | undefined, count: Count): void => {
  const named = getNamedType(type);
  if (value === null || value === undefined || !named) return;
  if (Array.isArray(value)) for (const item of value) countValue(item, named, count);
  else if (isEnumType(named)) count(`${named.name}.${value}`);
  else if (isInputObjectType(named))
    for (const [name, inner] of Object.entries(value)) {
      count(`${named.name}.${name}`);
      countValue(inner, named.getFields()[name]?.type, count);
    }
};

/** Everything of a schema that a query can use: fields, their arguments, and what inputs are made of. */
export const coordinatesOf = (schema: GraphQLSchema): string[] => {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const inputs = types.filter(isInputObjectType).flatMap((type) => Object.values(type.getFields()));
  const usedInInputs = new Set(inputs.map(({ type }) => getNamedType(type).name));
  return types.flatMap((type) => {
    if (isObjectType(type) || isInterfaceType(type))
      return Object.values(type.getFields()).flatMap(({ name, args }) => [
        `${type.name}.${name}`,
        ...args.map((argument) => `${type.name}.${name}(${argument.name}:)`),
      ]);
    if (isInputObjectType(type)) return Object.keys(type.getFields()).map((field) => `${type.name}.${field}`);
    if (isEnumType(type) && usedInInputs.has(type.name))
      return type.getValues().map(({ name }) => `${type.name}.${name}`);
    return [];
  });
};

/** The coordinates of an object type's fields; of anything else none. */
export const fieldsOf = (type: GraphQLNamedType | null | undefined): string[] =>
  isObjectType(type) && !type.name.startsWith('__')
    ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
    : [];

/** Changes a graph so that it reports the coordinate of every field that it resolves on an object. */
export const watchFields = (graph: GraphQLSchema, onRead: (coordinate: string) => void): GraphQLSchema => {
  for (const type of Object.values(graph.getTypeMap()))
    if (isObjectType(type) && !type.name.startsWith('__'))
      for (const field of Object.values(type.getFields())) {
        const { resolve = defaultFieldResolver } = field;
        field.resolve = (...args) => {
          onRead(`${type.name}.${field.name}`);
          return resolve(...args);
        };
      }
  return graph;
};
