import {
  defaultFieldResolver,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { type MaybePromise, mapMaybePromise } from '../store/maybe-promise.ts';
import type { Builder } from './builder.ts';
import type { GraphContext } from './context.ts';
import { costExtensions } from './cost/complexity.ts';
import { countField } from './cost/count-field.ts';
import { callerError } from './errors.ts';

/** Apollo Federation's entities: their keys, and the `_entities` that a gateway asks a subgraph for. */

/** How another subgraph represents an entity: by its type and one of its keys. */
export type Reference = Readonly<Record<string, unknown>>;

/** The value of the entity that a reference names; null or undefined if it does not exist. */
type ResolveReference = (reference: Reference, context: GraphContext) => MaybePromise<object | null | undefined>;

/** Makes a type an entity: its keys are declared with `@key`, and a reference by any of them is resolved. */
export const addKeys = (builder: Builder, type: string, keys: readonly string[], find: ResolveReference): void => {
  builder.asEntity(
    type as never,
    {
      key: keys.map((key) => builder.keyDirective(builder.selection(key as never))),
      resolveReference: (reference: Reference, context: GraphContext) => {
        if (keys.some((key) => reference[key] !== undefined && reference[key] !== null))
          return find(reference, context);
        throw callerError(`A reference to the type ${type} must have one of these keys: ${keys.join(', ')}.`);
      },
    } as never,
  );
};

/**
 * Replaces the resolver of `_entities`. This one is synchronous if the data is in memory, and returns an error for each
 * wrong reference. The library's resolver makes a promise for each reference, and one wrong reference fails them all. Counts
 * what `_entities` and `_service` answer.
 */
export const replaceFederationResolvers = (subgraph: GraphQLSchema): GraphQLSchema => {
  const entities = subgraph.getQueryType()?.getFields()._entities;
  if (entities) {
    entities.resolve = countField(resolveEntities, 1);
    entities.extensions = {
      ...entities.extensions,
      ...costExtensions({ listSize: {}, itemsArgument: 'representations' }),
    };
  }
  const service = subgraph.getType('_Service');
  const sdl = isObjectType(service) ? service.getFields().sdl : undefined;
  if (sdl) sdl.resolve = countField(sdl.resolve ?? defaultFieldResolver, 1);
  return subgraph;
};

/** Wrong representations that have an error each; with more of them, the whole field has one. */
const MAX_ERRORS = 100;

const resolveEntities: GraphQLFieldResolver<unknown, GraphContext> = (_root, args, context, info) => {
  const representations = args.representations as Reference[];
  let wrong = 0;
  return representations.map((reference) => {
    try {
      const row = resolverOf(info.schema, reference)(reference, context);
      return mapMaybePromise(row, (found) => withTypename(found, String(reference.__typename)));
    } catch (error) {
      if (error instanceof GraphQLError && ++wrong <= MAX_ERRORS) return error;
      throw error;
    }
  });
};

/** The row with the name of its type, by which graphql-js finds the type of an entity; our own rows have it. */
const withTypename = (row: object | null | undefined, __typename: string): object | null => {
  if (!row || ('__typename' in row && row.__typename === __typename)) return row ?? null;
  const typename = { value: __typename };
  // As the library does it, so that a row keeps its class; rows that are frozen or have another name are left alone.
  return '__typename' in row || !Object.isExtensible(row)
    ? Object.create(row, { __typename: typename })
    : Object.defineProperty(row, '__typename', typename);
};

const resolverOf = (schema: GraphQLSchema, { __typename: name }: Reference): ResolveReference => {
  const type = schema.getType(String(name));
  const resolve = isObjectType(type) && resolveReferenceOf(type);
  if (resolve) return resolve;
  throw callerError(`"${String(name).slice(0, 60)}" is not an entity of this subgraph.`);
};

/** Where the federation plugin stores the resolver that `addKeys` gave it. */
const resolveReferenceOf = ({ extensions }: GraphQLObjectType): ResolveReference | undefined =>
  (extensions.apollo as { subgraph?: { resolveReference?: ResolveReference } } | undefined)?.subgraph?.resolveReference;
