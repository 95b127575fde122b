import {
  type DocumentNode,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { isFirstParty } from '../../graph/graph.ts';
import type { Supergraph } from '../compose/supergraph.ts';

export interface OwnOperationsOptions {
  supergraph: Pick<Supergraph, 'subgraphsFor'>;
  /** What clients see. */
  api: GraphQLSchema;
  /** The whole graph without partners. */
  whole: GraphQLSchema;
}

/**
 * Returns a function that finds out whether the whole graph in this process answers a valid document as the federation would:
 * if each of its fields is resolved by our own subgraph only, on types that partners add nothing to.
 */
export const createOwnOperations = ({ supergraph, api, whole }: OwnOperationsOptions) => {
  const known = new WeakMap<DocumentNode, boolean>();
  const areInputsAlike = readsAlike(whole, api);

  const objectsOf = (schema: GraphQLSchema, type: GraphQLCompositeType): string[] =>
    (isAbstractType(type) ? schema.getPossibleTypes(type) : [type]).map(({ name }) => name);

  /** Whether a type has the same object types in both schemas. */
  const isAlike = (type: GraphQLCompositeType): boolean => {
    const public_ = api.getType(type.name);
    if (!isCompositeType(public_)) return false;
    return objectsOf(api, public_).sort().join() === objectsOf(whole, type).sort().join();
  };

  const isResolvedHere = (type: GraphQLCompositeType, field: string): boolean =>
    field === '__typename' ||
    objectsOf(whole, type).every((name) => {
      const subgraphs = supergraph.subgraphsFor(name, field);
      return subgraphs.length > 0 && subgraphs.every(isFirstParty);
    });

  const isOwn = (document: DocumentNode): boolean => {
    if (!areInputsAlike || validate(whole, document, undefined, { maxErrors: 1 }).length > 0) return false;
    const info = new TypeInfo(whole);
    let isOurs = true;
    const check = {
      Field: ({ name }: { name: { value: string } }) => {
        const parent = info.getParentType();
        const type = getNamedType(info.getType());
        isOurs &&= !!parent && isAlike(parent) && isResolvedHere(parent, name.value);
        if (isCompositeType(type) && !isObjectType(type)) isOurs &&= isAlike(type);
      },
    };
    visit(document, visitWithTypeInfo(info, check));
    return isOurs;
  };

  return (document: DocumentNode): boolean => {
    let own = known.get(document);
    if (own === undefined) {
      own = isOwn(document);
      known.set(document, own);
    }
    return own;
  };
};

/** Changes of arguments, input types and enums, which only show when values are read. */
const INPUT_CHANGES =
  /^(?:VALUE_.*_ENUM|(?:OPTIONAL|REQUIRED)_INPUT_FIELD_ADDED|ARG_DEFAULT_VALUE_CHANGE|FIELD_(?:REMOVED|CHANGED_KIND))$/;

/** Whether the values that the whole graph reads mean the same in the other schema. */
const readsAlike = (whole: GraphQLSchema, api: GraphQLSchema): boolean =>
  [...findBreakingChanges(whole, api), ...findDangerousChanges(whole, api)].every(
    ({ type }) => !INPUT_CHANGES.test(type),
  );
