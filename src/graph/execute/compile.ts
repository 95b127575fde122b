import {
  defaultFieldResolver,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { NotKnown } from '../../store/not-known.ts';
import { collectFields } from '../collect-fields.ts';
import type { CompileOptions, Write } from './compile-options.ts';
import { compileArguments } from './compiled-arguments.ts';
import { keepTexts } from './keep-texts.ts';
import { Surprise } from './surprise.ts';
import { compileLeaf } from './write-leaf.ts';

/** Compiles the selection sets of fields on an object type. What is below them is compiled when it is first reached. */
export const compileObject = (
  type: GraphQLObjectType,
  nodes: readonly Pick<FieldNode, 'selectionSet'>[],
  options: CompileOptions,
): Write => {
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const writes = [...collectFields(sets, type, options)].map(([key, fieldNodes], index) =>
    compileField(type, `${index === 0 ? '' : ','}${JSON.stringify(key)}:`, key, fieldNodes, options),
  );
  const write: Write = (value, run) => {
    if (type.isTypeOf && type.isTypeOf(value, run.context, NO_INFO) !== true) throw new Surprise('Another type.');
    let text = '{';
    let missing: NotKnown | undefined;
    for (const writeField of writes) {
      try {
        text += writeField(value, run);
      } catch (error) {
        // The other fields say what else is to be read, so that it is read at once.
        if (!(error instanceof NotKnown)) throw error;
        missing = error;
      }
    }
    if (missing) throw missing;
    return `${text}}`;
  };
  return keepTexts(write, type, sets, options);
};

/** Compiles a field of an object: `prefix` comes before its value. */
const compileField = (
  parentType: GraphQLObjectType,
  prefix: string,
  key: string,
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
  if (!field) throw new Surprise(`Introspection, by ${name}.`);
  const resolve = field.resolve ?? defaultFieldResolver;
  const readArguments = compileArguments(field, node);
  const info = new FieldInfo(parentType, field, key, nodes, options);
  const write = compileType(field.type, nodes, info, options);
  const { perRequest } = field.extensions;
  return (parent, run) => {
    if (perRequest) run.context.keepNothing();
    return prefix + write(resolve(parent, readArguments(run), run.context, info), run);
  };
};

const compileType = (
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  info: GraphQLResolveInfo,
  options: CompileOptions,
): Write => {
  if (isNonNullType(type)) return compileNonNull(compileType(type.ofType, nodes, info, options));
  const write = compileNullable(type, nodes, info, options);
  return (value, run) => {
    if (value === null || value === undefined) return 'null';
    if (typeof value === 'object' && (value instanceof Error || 'then' in value))
      throw new Surprise('An error or a promise.');
    return write(value, run);
  };
};

const compileNonNull =
  (write: Write): Write =>
  (value, run) => {
    const text = write(value, run);
    if (text === 'null') throw new Surprise('A null that the schema forbids.');
    return text;
  };

const compileNullable = (
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  info: GraphQLResolveInfo,
  options: CompileOptions,
): Write => {
  if (isLeafType(type)) return compileLeaf(type);
  if (isListType(type)) return compileList(compileType(type.ofType, nodes, info, options));
  if (isObjectType(type)) {
    let write: Write | undefined;
    return (value, run) => {
      write ??= compileObject(type, nodes, options);
      return write(value, run);
    };
  }
  return compileAbstract(type as GraphQLAbstractType, nodes, info, options);
};

const compileList =
  (writeItem: Write): Write =>
  (value, run) => {
    if (!Array.isArray(value)) throw new Surprise('A list that is not an array.');
    let text = '[';
    let missing: NotKnown | undefined;
    for (let index = 0; index < value.length; index++) {
      try {
        text += index === 0 ? writeItem(value[index], run) : `,${writeItem(value[index], run)}`;
      } catch (error) {
        if (!(error instanceof NotKnown)) throw error;
        missing = error;
      }
    }
    if (missing) throw missing;
    return `${text}]`;
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
    if (typeof name !== 'string') throw new Surprise('A type that is not given by its name.');
    let write = writes.get(name);
    if (!write) {
      const object = options.schema.getType(name);
      if (!isObjectType(object) || !options.schema.isSubType(type, object)) throw new Surprise('Not one of its types.');
      write = compileObject(object, nodes, options);
      writes.set(name, write);
    }
    return write(value, run);
  };
};

const typenameOf = (value: unknown): unknown => (value as { __typename?: unknown }).__typename;

/**
 * What a resolver may know of its field, without what differs between requests. A class, since an object with getters of its
 * own takes several times longer to make.
 */
class FieldInfo implements GraphQLResolveInfo {
  readonly fieldName: string;
  readonly fieldNodes: readonly FieldNode[];
  readonly returnType: GraphQLOutputType;
  readonly parentType: GraphQLObjectType;
  readonly path: GraphQLResolveInfo['path'];
  readonly schema: GraphQLSchema;
  readonly fragments: GraphQLResolveInfo['fragments'];

  constructor(
    parentType: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    key: string,
    fieldNodes: readonly FieldNode[],
    { schema, fragmentsByName }: CompileOptions,
  ) {
    this.fieldName = field.name;
    this.fieldNodes = fieldNodes;
    this.returnType = field.type;
    this.parentType = parentType;
    this.path = { prev: undefined, key, typename: parentType.name };
    this.schema = schema;
    this.fragments = fragmentsByName;
  }

  get rootValue(): unknown {
    throw new Surprise('A resolver that reads the root value.');
  }

  get operation(): never {
    throw new Surprise('A resolver that reads the operation.');
  }

  get variableValues(): never {
    throw new Surprise('A resolver that reads the variables.');
  }
}

const NO_INFO = Object.freeze({}) as GraphQLResolveInfo;
