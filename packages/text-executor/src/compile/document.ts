import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionNode,
  type ValueNode,
  visit,
} from 'graphql';
import type { Variables } from './coerced-variables.ts';

/** The fragments of a document by their names. */
export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** What is read of a document once. */
export interface DocumentFacts {
  fragments: Fragments;
  /** The variables that `@skip` and `@include` use. */
  conditions: ReadonlySet<string>;
  /** Whether it has other directives, which may mean anything. */
  hasOtherDirectives: boolean;
}

export const readDocument = (document: DocumentNode): DocumentFacts => {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  const conditions = new Set<string>();
  let hasOtherDirectives = false;
  visit(document, {
    FragmentDefinition(node) {
      fragments[node.name.value] = node;
    },
    Directive({ name, arguments: values = [] }) {
      if (name.value !== 'skip' && name.value !== 'include') hasOtherDirectives = true;
      for (const { value } of values) for (const variable of variablesIn(value)) conditions.add(variable);
    },
  });
  return { fragments, conditions, hasOtherDirectives };
};

/** Whether a selection is included, as graphql-js finds out. */
export const isIncluded = (selection: SelectionNode, variables: Variables): boolean =>
  !selection.directives?.length ||
  (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false);

/** The names of the variables in a value, in its lists and input objects too. */
export const variablesIn = (value: ValueNode): string[] => {
  if (value.kind === Kind.VARIABLE) return [value.name.value];
  if (value.kind === Kind.LIST) return value.values.flatMap(variablesIn);
  return value.kind === Kind.OBJECT ? value.fields.flatMap((field) => variablesIn(field.value)) : [];
};
