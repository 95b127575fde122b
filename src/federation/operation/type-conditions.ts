import {
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  isUnionType,
  Kind,
  type SelectionNode,
} from 'graphql';

/**
 * The type conditions of nested fragments, outermost first. An object must have all of these types, and its parent type;
 * empty if the parent type alone decides.
 */
export type TypeConditions = readonly GraphQLCompositeType[];

/** Adds a type condition and drops the ones that it makes redundant; null if no object can meet all of them. */
export const addCondition = (
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  conditions: TypeConditions,
  type: GraphQLCompositeType,
): TypeConditions | null => {
  if (hasFieldsOf(schema, conditions.at(-1) ?? parent, type)) return conditions;
  const all = [parent, ...conditions];
  const possible = objectTypesOf(schema, type).filter((object) =>
    all.every((other) => includes(schema, other, object)),
  );
  if (possible.length === 0) return null;
  const narrowed = [...conditions.filter((other) => !includes(schema, other, type)), type];
  return narrowed.length === 1 && hasFieldsOf(schema, parent, type) ? [] : narrowed;
};

/** Whether a type has all the fields of another: it is the same, or implements it. A union has no fields. */
const hasFieldsOf = (schema: GraphQLSchema, type: GraphQLCompositeType, other: GraphQLCompositeType): boolean =>
  type === other || (isAbstractType(other) && !isUnionType(type) && schema.isSubType(other, type));

/** Whether every possible object of `type` is also one of `wide`. */
const includes = (schema: GraphQLSchema, wide: GraphQLCompositeType, type: GraphQLCompositeType): boolean =>
  wide === type ||
  (isAbstractType(wide) && objectTypesOf(schema, type).every((object) => schema.isSubType(wide, object)));

const objectTypesOf = (schema: GraphQLSchema, type: GraphQLCompositeType) =>
  isObjectType(type) ? [type] : schema.getPossibleTypes(type);

/** Wraps selections in an inline fragment for each type condition. */
export const inFragments = (conditions: TypeConditions, selections: SelectionNode[]): SelectionNode[] =>
  conditions.reduceRight<SelectionNode[]>(
    (inner, { name }) => [
      {
        kind: Kind.INLINE_FRAGMENT,
        typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } },
        selectionSet: { kind: Kind.SELECTION_SET, selections: inner },
      },
    ],
    selections,
  );

/** Whether an object with this `__typename` meets one of the type conditions. An object without one is assumed to. */
export const meetsCondition = (typename: unknown, conditions: readonly string[], schema: GraphQLSchema): boolean => {
  if (typeof typename !== 'string' || conditions.includes(typename)) return true;
  const type = schema.getType(typename);
  return conditions.some((condition) => {
    const abstract = schema.getType(condition);
    return isAbstractType(abstract) && isObjectType(type) && schema.isSubType(abstract, type);
  });
};
