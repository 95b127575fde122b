import { type DocumentNode, Kind, type SelectionNode, valueFromASTUntyped, visit } from 'graphql';
import type { VariableValues } from './variable-values.ts';

/** Whether a selection is included, by its `@skip` and `@include` directives and the values of the variables. */
export const isIncluded = ({ directives }: SelectionNode, variables: VariableValues): boolean =>
  directives === undefined ||
  directives.length === 0 ||
  directives.every(({ name, arguments: [condition] = [] }) => {
    const isTrue = condition && valueFromASTUntyped(condition.value, variables) === true;
    return name.value === 'skip' ? !isTrue : name.value !== 'include' || isTrue;
  });

/** Returns a function that makes a key from the values of the variables that `@skip` and `@include` of a document use. */
export const createConditionKey = (document: DocumentNode): ((variables: VariableValues) => string) => {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ name, arguments: [condition] = [] }) => {
      const isCondition = name.value === 'skip' || name.value === 'include';
      if (isCondition && condition?.value.kind === Kind.VARIABLE) names.add(condition.value.name.value);
    },
  });
  return (variables) => [...names].map((name) => variables[name] === true).join();
};
