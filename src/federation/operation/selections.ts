import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import { meetsCondition } from './type-conditions.ts';

/** The values of an operation's variables, by name and not coerced. */
export type VariableValues = Readonly<Record<string, unknown>>;

/** The fragments of a document by their names. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

export const fragmentsOf = ({ definitions }: DocumentNode): Fragments =>
  new Map(definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])));

/** The response key of a field in the document that has it. */
export const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

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

export interface SelectionScope {
  schema: GraphQLSchema;
  fragments: Fragments;
  variables: VariableValues;
  /** The name of the object's type; undefined if it may be any. */
  type: string | undefined;
}

/** The fields that are selected on an object, those of fragments included; each fragment is spread once. */
export const fieldsIn = (sets: readonly SelectionSetNode[], scope: SelectionScope): FieldNode[] => {
  const { schema, fragments, variables, type } = scope;
  const spread = new Set<string>();
  const read = ({ selections }: SelectionSetNode): FieldNode[] =>
    selections.flatMap((selection) => {
      if (!isIncluded(selection, variables)) return [];
      if (selection.kind === Kind.FIELD) return [selection];
      const isInline = selection.kind === Kind.INLINE_FRAGMENT;
      const fragment = isInline ? selection : fragments.get(selection.name.value);
      if (!fragment || (!isInline && spread.has(selection.name.value))) return [];
      if (!isInline) spread.add(selection.name.value);
      const condition = fragment.typeCondition?.name.value;
      return !condition || meetsCondition(type, [condition], schema) ? read(fragment.selectionSet) : [];
    });
  return sets.flatMap(read);
};
