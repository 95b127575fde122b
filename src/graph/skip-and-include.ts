import { type DocumentNode, Kind, type SelectionNode, valueFromASTUntyped, visit } from 'graphql';

/** Whether a selection is included, by its `@skip` and `@include` directives and the values of the variables. */
export const isIncluded = ({ directives = [] }: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean =>
  directives.every(({ name, arguments: [condition] = [] }) => {
    const isTrue = condition && valueFromASTUntyped(condition.value, variables) === true;
    return name.value === 'skip' ? !isTrue : name.value !== 'include' || isTrue;
  });

/** Returns a function that makes a key from the values of the variables that `@skip` and `@include` of a document use. */
export const createConditionKey = (
  document: DocumentNode,
): ((variables: Readonly<Record<string, unknown>>) => string) => {
  const names = conditionVariables(document);
  return (variables) => names.map((name) => variables[name] === true).join();
};

/** The variables that `@skip` and `@include` of a document use. */
export const conditionVariables = (document: DocumentNode): string[] => {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ name, arguments: [condition] = [] }) => {
      if ((name.value === 'skip' || name.value === 'include') && condition?.value.kind === Kind.VARIABLE)
        names.add(condition.value.name.value);
    },
  });
  return [...names];
};
