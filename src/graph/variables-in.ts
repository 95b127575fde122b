import { Kind, type ValueNode } from 'graphql';

/** The names of the variables in a value of a document, in its lists and input objects too. */
export const variablesIn = (value: ValueNode): string[] => {
  if (value.kind === Kind.VARIABLE) return [value.name.value];
  if (value.kind === Kind.LIST) return value.values.flatMap(variablesIn);
  return value.kind === Kind.OBJECT ? value.fields.flatMap((field) => variablesIn(field.value)) : [];
};

export const hasVariables = (value: ValueNode): boolean => variablesIn(value).length > 0;
