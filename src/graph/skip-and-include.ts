import { type DocumentNode, Kind, type SelectionNode, type SelectionSetNode, valueFromASTUntyped } from 'graphql';

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
  const names = conditionVariables(document);
  return (variables) => names.map((name) => variables[name] === true).join();
};

/** The variables that `@skip` and `@include` of a document use. */
export const conditionVariables = ({ definitions }: DocumentNode): string[] => {
  const names = new Set<string>();
  for (const definition of definitions) if ('selectionSet' in definition) addVariables(definition.selectionSet, names);
  return [...names];
};

const addVariables = ({ selections }: SelectionSetNode, names: Set<string>): void => {
  for (const selection of selections) {
    for (const { name, arguments: [condition] = [] } of selection.directives ?? [])
      if ((name.value === 'skip' || name.value === 'include') && condition?.value.kind === Kind.VARIABLE)
        names.add(condition.value.name.value);
    if ('selectionSet' in selection && selection.selectionSet) addVariables(selection.selectionSet, names);
  }
};
