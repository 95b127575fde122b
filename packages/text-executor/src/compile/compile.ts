import {
  defaultFieldResolver,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { Fallback } from '../fallback.ts';
import { keepParts } from '../keep/keep-parts.ts';
import { ignoreAll, isThenable, type Write } from '../run.ts';
import { compileArguments } from './arguments.ts';
import { collectFields } from './collect-fields.ts';
import { FieldInfo } from './field-info.ts';
import { compileLeaf } from './leaf.ts';
import type { CompileOptions } from './options.ts';

/** Compiles the selection sets of fields on an object type. What is below them is compiled when it is first reached. */
export const compileObject = (
  type: GraphQLObjectType,
  nodes: readonly Pick<FieldNode, 'selectionSet'>[],
  options: CompileOptions,
): Write => {
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const writes = [...collectFields(sets, type, options)].map(([key, fieldNodes], index) =>
    compileField(type, `${index === 0 ? '' : ','}${JSON.stringify(key)}:`, fieldNodes, options),
  );
  const write: Write = (value, run) => {
    let text = '{';
    for (const writeField of writes) text += writeField(value, run);
    return `${text}}`;
  };
  return keepParts(write, type, sets, options);
};

/** Compiles a field of an object: `prefix` comes before its value. */
const compileField = (
  parentType: GraphQLObjectType,
  prefix: string,
  nodes: readonly FieldNode[],
  options: CompileOptions,
): Write => {
  options.countField();
  const [node] = nodes as [FieldNode];
  const name = node.name.value;
  if (name === '__typename') {
    const text = prefix + JSON.stringify(parentType.name);
    return () => text;
  }
  const field = parentType.getFields()[name];
  if (!field) throw new Fallback(`Introspection, by ${name}.`);
  const resolve = field.resolve ?? defaultFieldResolver;
  const readArguments = compileArguments(field, node);
  const info = new FieldInfo(parentType, field, nodes, options);
  const write = compileType(field.type, nodes, info, options);
  const { perRequest } = field.extensions;
  return (parent, run) => {
    if (perRequest) run.unkeepable++;
    return prefix + write(resolve(parent, readArguments(run), run.context, info), run);
  };
};

const compileType = (
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  info: GraphQLResolveInfo,
  options: CompileOptions,
): Write => {
  const isRequired = isNonNullType(type);
  const writeValue = compileNullable(getNullableType(type), nodes, info, options);
  const write: Write = (value, run) => {
    if (value === null || value === undefined) {
      if (isRequired) throw new Fallback('A null that the schema forbids.');
      return 'null';
    }
    if (typeof value === 'object' || typeof value === 'function') {
      if (value instanceof Error) throw new Fallback('An error.');
      if (isThenable(value)) return run.writeLater(value, write);
    }
    return writeValue(value, run);
  };
  return write;
};

const compileNullable = (
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  info: GraphQLResolveInfo,
  options: CompileOptions,
): Write => {
  if (isLeafType(type)) return compileLeaf(type);
  if (isListType(type)) return compileList(compileType(type.ofType, nodes, info, options));
  if (isObjectType(type)) return compileObjectValue(type, nodes, info, options);
  return compileAbstract(type as GraphQLAbstractType, nodes, info, options);
};

const compileList =
  (writeItem: Write): Write =>
  (value, run) => {
    if (!Array.isArray(value)) throw new Fallback('A list that is not an array.');
    let text = '[';
    let index = 0;
    try {
      for (; index < value.length; index++)
        text += index === 0 ? writeItem(value[index], run) : `,${writeItem(value[index], run)}`;
    } catch (error) {
      ignoreAll(value.slice(index));
      throw error;
    }
    return `${text}]`;
  };

const compileObjectValue = (
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  info: GraphQLResolveInfo,
  options: CompileOptions,
): Write => {
  let write: Write | undefined;
  return (value, run) => {
    if (type.isTypeOf && type.isTypeOf(value, run.context, info) !== true) throw new Fallback('Another type.');
    write ??= compileObject(type, nodes, options);
    return write(value, run);
  };
};

const compileAbstract = (
  type: GraphQLAbstractType,
  nodes: readonly FieldNode[],
  info: GraphQLResolveInfo,
  options: CompileOptions,
): Write => {
  const writes = new Map<string, Write>();
  return (value, run) => {
    const { resolveType } = type;
    const name = resolveType ? resolveType(value, run.context, info, type) : typenameOf(value);
    if (typeof name !== 'string') throw new Fallback('A type that is not given by its name.');
    let write = writes.get(name);
    if (!write) {
      const object = options.schema.getType(name);
      if (!isObjectType(object) || !options.schema.isSubType(type, object)) throw new Fallback('Not one of its types.');
      write = compileObjectValue(object, nodes, info, options);
      writes.set(name, write);
    }
    return write(value, run);
  };
};

const typenameOf = (value: unknown): unknown => (value as { __typename?: unknown }).__typename;
