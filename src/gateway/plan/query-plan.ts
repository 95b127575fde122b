import { type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';

/** Whether an object's type is one of these, or implements or belongs to one; not known counts as yes. */
export const isOfType = (typename: unknown, conditions: readonly string[], schema: GraphQLSchema): boolean => {
  if (typeof typename !== 'string' || conditions.includes(typename)) return true;
  const type = schema.getType(typename);
  return conditions.some((condition) => {
    const abstract = schema.getType(condition);
    return isAbstractType(abstract) && isObjectType(type) && schema.isSubType(abstract, type);
  });
};
