import type {
  FieldNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLResolveInfo,
  GraphQLSchema,
} from 'graphql';
import type { Refusals } from '../fallback.ts';
import type { Fragments } from './document.ts';

type Path = GraphQLResolveInfo['path'];

/**
 * What a resolver may know of its field. It is made once, so it has nothing that differs between requests or places in the answer: who reads
 * that makes graphql-js execute the operation. A class, since an object with getters of its own takes several times longer to make.
 */
export class FieldInfo implements GraphQLResolveInfo {
  readonly fieldName: string;
  readonly fieldNodes: readonly FieldNode[];
  readonly returnType: GraphQLOutputType;
  readonly parentType: GraphQLObjectType;
  readonly path: Path;
  readonly schema: GraphQLSchema;
  readonly fragments: GraphQLResolveInfo['fragments'];
  readonly #refusals: Refusals;

  constructor(
    parentType: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    fieldNodes: readonly FieldNode[],
    { schema, fragments, refusals }: { schema: GraphQLSchema; fragments: Fragments; refusals: Refusals },
  ) {
    const [{ alias, name }] = fieldNodes as [FieldNode];
    this.fieldName = field.name;
    this.fieldNodes = fieldNodes;
    this.returnType = field.type;
    this.parentType = parentType;
    const path: Path = { prev: undefined, key: (alias ?? name).value, typename: parentType.name };
    this.path = Object.defineProperty(path, 'prev', {
      get: () => refusals.refuse('A resolver that reads where in the answer it is.'),
    });
    this.schema = schema;
    this.fragments = fragments;
    this.#refusals = refusals;
  }

  get rootValue(): unknown {
    return this.#refusals.refuse('A resolver that reads the root value.');
  }

  get operation(): never {
    return this.#refusals.refuse('A resolver that reads the operation.');
  }

  get variableValues(): never {
    return this.#refusals.refuse('A resolver that reads the variables.');
  }
}
