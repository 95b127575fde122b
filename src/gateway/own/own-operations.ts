import {
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
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
  const areInputsAlike = inputsOf(api, whole) === inputsOf(whole, whole);

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

/** What the input types and enums of the whole graph hold in a schema. */
const inputsOf = (schema: GraphQLSchema, whole: GraphQLSchema): string =>
  Object.values(whole.getTypeMap())
    .filter((type) => isInputObjectType(type) || isEnumType(type))
    .map(({ name }) => describeInput(schema.getType(name)))
    .sort()
    .join('\n');

const describeInput = (type: GraphQLNamedType | undefined): string => {
  if (isEnumType(type))
    return [
      type.name,
      ...type
        .getValues()
        .map(({ name }) => name)
        .sort(),
    ].join(' ');
  if (!isInputObjectType(type)) return '';
  const fields = Object.values(type.getFields()).map(
    (field) => `${field.name}:${field.type}=${JSON.stringify(field.defaultValue)}`,
  );
  return [type.name, ...fields.sort()].join(' ');
};
