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
import { signatureOf } from '../compose/signature.ts';
import type { Supergraph } from '../compose/supergraph.ts';

/** How a partner changes the schema that callers see. */
export interface Additions {
  types: readonly string[];
  /** Fields on types of ours. */
  fields: readonly AddedField[];
  /** The types that `node(id:)` finds. */
  nodes: readonly string[];
  /** What has no description among all that. */
  undescribed: readonly string[];
  /** What makes queries of today invalid, and what may surprise those who send them. */
  breaking: readonly string[];
  dangerous: readonly string[];
}

export interface AddedField {
  type: string;
  field: string;
  /** As SDL has it, such as `publications: [Publication!]`. */
  signature: string;
}

/** What stands in the public schema with the partner and not without it. */
export const findAdditions = (without: Supergraph, withPartner: Supergraph): Additions => {
  const [before, after] = [buildSchema(without.apiSdl), buildSchema(withPartner.apiSdl)];
  const types = ownTypes(after).filter(({ name }) => !before.getType(name));
  const fields = ownTypes(before).flatMap((type) => addedFields(type, after));
  return {
    types: types.map(({ name }) => name),
    fields: fields.map(({ type, field }) => ({ type, field: field.name, signature: signatureOf(field) })),
    nodes: [...withPartner.partnerNodes.keys()],
    undescribed: [
      ...types.flatMap((type) => undescribedIn(type)),
      ...fields.flatMap(({ type, field }) => (field.description ? [] : [`${type}.${field.name}`])),
    ],
    breaking: findBreakingChanges(before, after).map(({ description }) => description),
    dangerous: findDangerousChanges(before, after).map(({ description }) => description),
  };
};

const ownTypes = (schema: GraphQLSchema): GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));

const fieldsOf = (type: GraphQLNamedType | undefined): GraphQLField<unknown, unknown>[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

const addedFields = (type: GraphQLNamedType, after: GraphQLSchema) => {
  const known = new Set(fieldsOf(type).map(({ name }) => name));
  return fieldsOf(after.getType(type.name))
    .filter(({ name }) => !known.has(name))
    .map((field) => ({ type: type.name, field }));
};

const undescribedIn = (type: GraphQLNamedType): string[] => [
  ...(type.description ? [] : [type.name]),
  ...fieldsOf(type).flatMap(({ name, description }) => (description ? [] : [`${type.name}.${name}`])),
];
