import { type DocumentNode, type SelectionNode, valueFromASTUntyped } from 'graphql';
import { factsOf } from './document-facts.ts';

/** Whether a selection is included, by its `@skip` and `@include` directives and the values of the variables. */
export const isIncluded = ({ directives }: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean =>
  directives === undefined ||
  directives.length === 0 ||
  directives.every(({ name, arguments: [condition] = [] }) => {
    const isTrue = condition && valueFromASTUntyped(condition.value, variables) === true;
    return name.value === 'skip' ? !isTrue : name.value !== 'include' || isTrue;
  });

/** Returns a function that makes a key from the values of the variables that `@skip` and `@include` of a document use. */
export const createConditionKey = (
  document: DocumentNode,
): ((variables: Readonly<Record<string, unknown>>) => string) => {
  const { conditions } = factsOf(document);
  return (variables) => conditions.map((name) => variables[name] === true).join();
};
