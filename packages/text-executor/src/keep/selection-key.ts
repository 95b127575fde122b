import { type GraphQLObjectType, Kind, print, type SelectionNode, type SelectionSetNode } from 'graphql';
import { type Coerced, keyOfValue } from '../compile/coerced-variables.ts';
import { type Fragments, variablesIn } from '../compile/document.ts';

/** What identifies a selection in any document: equal keys, and equal values of the variables, give equal parts of answers. */
export class SelectionKey {
  readonly #text: string;
  /** The variables that it uses, sorted. */
  readonly #variables: readonly string[];

  constructor(text: string, variables: Iterable<string>) {
    this.#text = text;
    this.#variables = [...variables].sort();
  }

  /** The key with the values of its variables; undefined if they have no short text, as those of some scalars. */
  textFor({ variables, keys }: Coerced): string | undefined {
    if (this.#variables.length === 0) return this.#text;
    if (keys.has(this)) return keys.get(this);
    // A variable without a value is not the same as one that is null.
    const values = this.#variables.map((name) => (Object.hasOwn(variables, name) ? keyOfValue(variables[name]) : ''));
    const text = values.some((value) => value.length > MAX_VALUE) ? undefined : `${this.#text}${values.join(';')}`;
    keys.set(this, text);
    return text;
  }
}

/** The longest text of a variable's value in a key. */
const MAX_VALUE = 500;

interface KeyOptions {
  fragments: Fragments;
  isIncluded(selection: SelectionNode): boolean;
}

/** A selection with a longer key is not worth its memory. */
const MAX_LENGTH = 8000;

/** The key of merged selection sets on a type; undefined if it would be too long. */
export const keyOfSelection = (
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  { fragments, isIncluded }: KeyOptions,
): SelectionKey | undefined => {
  const variables = new Set<string>();
  let text = type.name;
  const addSet = ({ selections }: SelectionSetNode): void => {
    text += '{';
    for (const selection of selections) {
      if (text.length > MAX_LENGTH) return;
      // Also what is left out: resolvers may look at it.
      text += isIncluded(selection) ? ' ' : ' !';
      addSelection(selection);
    }
    text += '}';
  };
  const addSelection = (selection: SelectionNode): void => {
    if (selection.kind === Kind.FIELD) {
      const { alias, name, selectionSet } = selection;
      text += alias ? `${alias.value}:${name.value}` : name.value;
      for (const argument of selection.arguments ?? []) {
        text += `(${print(argument)})`;
        for (const variable of variablesIn(argument.value)) variables.add(variable);
      }
      if (selectionSet) addSet(selectionSet);
      return;
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
    if (!fragment) return;
    text += `...${fragment.typeCondition?.name.value ?? ''}`;
    addSet(fragment.selectionSet);
  };
  sets.forEach(addSet);
  return text.length > MAX_LENGTH ? undefined : new SelectionKey(text, variables);
};
