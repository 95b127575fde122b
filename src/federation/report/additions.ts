import {
  buildSchema,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { printField } from '../compose/api-schema.ts';
import type { Supergraph } from '../compose/supergraph.ts';

/** A supergraph with its API schema, which takes some 100 ms to build. */
export interface ComposedGraph {
  supergraph: Supergraph;
  /** The API schema, without resolvers and costs. */
  schema: GraphQLSchema;
}

export const readComposedGraph = (supergraph: Supergraph): ComposedGraph => ({
  supergraph,
  schema: buildSchema(supergraph.apiSdl, { assumeValidSDL: true }),
});

/** How a partner changes the API schema. */
export interface Additions {
  types: readonly string[];
  /** Fields that the partner adds to existing types. */
  fields: readonly AddedField[];
  /** The added types that `node(id:)` returns. */
  nodes: readonly string[];
  /** The added types and fields without a description. */
  undescribed: readonly string[];
  /** Changes that make existing queries invalid. */
  breaking: readonly string[];
  /** Changes that may surprise existing clients. */
  dangerous: readonly string[];
}

export interface AddedField {
  type: string;
  field: string;
  /** The field as SDL, such as `publications: [Publication!]`. */
  signature: string;
}

/** Compares the API schemas without and with the partner. */
export const findAdditions = (without: ComposedGraph, withPartner: ComposedGraph): Additions => {
  const [before, after] = [without.schema, withPartner.schema];
  const types = definedTypes(after).filter(({ name }) => !before.getType(name));
  const fields = definedTypes(before).flatMap((type) => addedFields(type, after));
  return {
    types: types.map(({ name }) => name),
    fields: fields.map(({ type, field }) => ({ type, field: field.name, signature: printField(field) })),
    nodes: [...withPartner.supergraph.partnerNodes.keys()].filter((type) => !without.supergraph.partnerNodes.has(type)),
    undescribed: [
      ...types.flatMap((type) => undescribedIn(type)),
      ...fields.flatMap(({ type, field }) => (field.description ? [] : [`${type}.${field.name}`])),
    ],
    breaking: findBreakingChanges(before, after).map(({ description }) => description),
    dangerous: findDangerousChanges(before, after).map(({ description }) => description),
  };
};

const definedTypes = (schema: GraphQLSchema): GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));

const fieldsOf = (type: GraphQLNamedType | undefined): GraphQLField<unknown, unknown>[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

const addedFields = (type: GraphQLNamedType, after: GraphQLSchema) => {
  const existing = new Set(fieldsOf(type).map(({ name }) => name));
  return fieldsOf(after.getType(type.name))
    .filter(({ name }) => !existing.has(name))
    .map((field) => ({ type: type.name, field }));
};

const undescribedIn = (type: GraphQLNamedType): string[] => [
  ...(type.description ? [] : [type.name]),
  ...fieldsOf(type).flatMap(({ name, description }) => (description ? [] : [`${type.name}.${name}`])),
];
