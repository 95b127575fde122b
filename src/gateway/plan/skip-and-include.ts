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

/**
 * Whether a selection is included. A function of its own, since what is made with it may be kept for long, and would hold all
 * variables of the request that it was made for.
 */
const selectedBy = (conditions: Readonly<Record<string, unknown>>) => (selection: SelectionNode) =>
  isIncluded(selection, conditions);

/** Variants kept for an operation. */
const MAX_VARIANTS = 32;

/**
 * Returns a function that makes something of an operation once for each combination of the `@skip` and `@include` conditions of
 * its document. `make` gets whether a selection is included.
 */
export const createVariants = <Made>(
  document: DocumentNode,
  make: (isSelected: (selection: SelectionNode) => boolean) => Made,
): ((variables: Readonly<Record<string, unknown>>) => Made) => {
  const { conditions } = factsOf(document);
  const keyOf = createConditionKey(document);
  const variants = new Map<string, Made>();
  return (variables) => {
    const key = keyOf(variables);
    let made = variants.get(key);
    if (made === undefined) {
      made = make(selectedBy(Object.fromEntries(conditions.map((name) => [name, variables[name]]))));
      if (variants.size >= MAX_VARIANTS) variants.clear();
      variants.set(key, made);
    }
    return made;
  };
};

/** Returns a function that makes a key from the values of the variables that `@skip` and `@include` of a document use. */
export const createConditionKey = (
  document: DocumentNode,
): ((variables: Readonly<Record<string, unknown>>) => string) => {
  const { conditions } = factsOf(document);
  if (conditions.length === 0) return () => '';
  return (variables) => conditions.map((name) => variables[name] === true).join();
};
