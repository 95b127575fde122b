import {
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  isUnionType,
  Kind,
  type SelectionNode,
} from 'graphql';

/** Fragments on types, within each other: which objects they are about. */

/** The types that an object must be of, beside its parent's; none where it always is. */
export type Conditions = readonly GraphQLCompositeType[];

/** The conditions with one more; null where no object meets them all. */
export const narrow = (
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  conditions: Conditions,
  type: GraphQLCompositeType,
): Conditions | null => {
  if (hasFieldsOf(schema, conditions.at(-1) ?? parent, type)) return conditions;
  const known = [parent, ...conditions];
  const possible = objectsOf(schema, type).filter((object) => known.every((other) => includes(schema, other, object)));
  if (possible.length === 0) return null;
  const narrowed = [...conditions.filter((other) => !includes(schema, other, type)), type];
  return narrowed.length === 1 && hasFieldsOf(schema, parent, type) ? [] : narrowed;
};

/** Whether a type is another, or says that it implements it: a union has no fields, even those of all its members. */
const hasFieldsOf = (schema: GraphQLSchema, type: GraphQLCompositeType, other: GraphQLCompositeType): boolean =>
  type === other || (isAbstractType(other) && !isUnionType(type) && schema.isSubType(other, type));

/** Whether every object of a type is one of another. */
const includes = (schema: GraphQLSchema, wide: GraphQLCompositeType, type: GraphQLCompositeType): boolean =>
  wide === type || (isAbstractType(wide) && objectsOf(schema, type).every((object) => schema.isSubType(wide, object)));

const objectsOf = (schema: GraphQLSchema, type: GraphQLCompositeType) =>
  isObjectType(type) ? [type] : schema.getPossibleTypes(type);

/** Selections under conditions on the type. */
export const within = (conditions: Conditions, selections: SelectionNode[]): SelectionNode[] =>
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
