import { type DocumentNode, type FieldNode, Kind, type SelectionNode, valueFromASTUntyped, visit } from 'graphql';

/** What `@skip` and `@include` leave of an operation, with the values of its variables. */

/** Whether something in these selections depends on the type of the object: only then does its plan ask for that. */
export const dependsOnType = (fields: readonly FieldNode[], variables: Readonly<Record<string, unknown>>): boolean =>
  fields.some(({ selectionSet }) =>
    selectionSet?.selections.some(
      (selection) =>
        isSelected(selection, variables) && (selection.kind !== Kind.FIELD || selection.name.value === '__typename'),
    ),
  );

/** Whether `@skip` and `@include` let a selection stand. */
export const isSelected = ({ directives = [] }: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean =>
  directives.every(({ name, arguments: [condition] = [] }) => {
    const holds = condition && valueFromASTUntyped(condition.value, variables) === true;
    return name.value === 'skip' ? !holds : name.value !== 'include' || holds;
  });

/** The names of the variables that `@skip` and `@include` depend on. */
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
