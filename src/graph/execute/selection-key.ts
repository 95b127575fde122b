import { Kind, print, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { Fragments } from '../fragments.ts';
import { variablesIn } from '../variables-in.ts';

/** What identifies a selection in any document: equal keys, and equal values of the variables, give equal answers. */
export interface SelectionKey {
  text: string;
  /** The variables that it uses, sorted. */
  variables: readonly string[];
}

interface KeyOptions {
  fragments: Fragments;
  isIncluded(selection: SelectionNode): boolean;
}

/** A selection with a longer key is not worth its memory. */
const MAX_LENGTH = 8000;

/** The key of merged selection sets on a type; null if it would be too long. */
export const keyOfSelection = (
  typeName: string,
  sets: readonly SelectionSetNode[],
  options: KeyOptions,
): SelectionKey | null => {
  const printer = new KeyPrinter(options);
  for (const set of sets) printer.selections(set);
  return printer.isTooLong ? null : { text: typeName + printer.text, variables: [...printer.variables].sort() };
};

class KeyPrinter {
  readonly variables = new Set<string>();
  text = '';
  readonly #options: KeyOptions;

  constructor(options: KeyOptions) {
    this.#options = options;
  }

  get isTooLong(): boolean {
    return this.text.length > MAX_LENGTH;
  }

  selections({ selections }: SelectionSetNode): void {
    this.text += '{';
    for (const selection of selections) {
      if (this.isTooLong) return;
      // Also what is left out: the `__typename`s in it count.
      this.text += this.#options.isIncluded(selection) ? ' ' : ' !';
      this.#selection(selection);
    }
    this.text += '}';
  }

  #selection(selection: SelectionNode): void {
    if (selection.kind === Kind.FIELD) {
      const { alias, name, selectionSet } = selection;
      this.text += alias ? `${alias.value}:${name.value}` : name.value;
      for (const argument of selection.arguments ?? []) {
        this.text += `(${print(argument)})`;
        for (const name of variablesIn(argument.value)) this.variables.add(name);
      }
      if (selectionSet) this.selections(selectionSet);
      return;
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? this.#options.fragments.get(selection.name.value) : selection;
    if (!fragment) return;
    this.text += `...${fragment.typeCondition?.name.value ?? ''}`;
    this.selections(fragment.selectionSet);
  }
}
