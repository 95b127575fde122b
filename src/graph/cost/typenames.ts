import { type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/** The `__typename`s that a field selects on each of its objects. They have no resolver that could count them. */
export interface Typenames {
  values: number;
  /** The UTF-16 code units of their keys, and of type names of usual length. */
  units: number;
}

const NONE: Typenames = { values: 0, units: 0 };
const USUAL_NAME_LENGTH = 12;

type FindFragment = (name: string) => FragmentDefinitionNode | undefined;

const known = new WeakMap<FieldNode, Typenames>();

/** Counts them once for each response key, on whichever types, since the types of objects are not known yet. */
export const typenamesOf = (field: FieldNode, findFragment: FindFragment): Typenames => {
  if (!field.selectionSet) return NONE;
  let typenames = known.get(field);
  if (!typenames) {
    const found: Found = { keys: undefined, spread: undefined };
    addKeys(field.selectionSet, findFragment, found);
    typenames = countKeys(found.keys);
    known.set(field, typenames);
  }
  return typenames;
};

/** The keys that were found, and the fragments that were looked through; most fields have neither. */
interface Found {
  keys: Set<string> | undefined;
  spread: Set<string> | undefined;
}

const countKeys = (keys: ReadonlySet<string> | undefined): Typenames => {
  if (!keys) return NONE;
  let units = 0;
  for (const key of keys) units += key.length + USUAL_NAME_LENGTH;
  return { values: keys.size, units };
};

const addKeys = ({ selections }: SelectionSetNode, findFragment: FindFragment, found: Found): void => {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      if (selection.name.value !== '__typename') continue;
      found.keys ??= new Set();
      found.keys.add((selection.alias ?? selection.name).value);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) addKeys(selection.selectionSet, findFragment, found);
    else {
      found.spread ??= new Set();
      if (found.spread.has(selection.name.value)) continue;
      found.spread.add(selection.name.value);
      const fragment = findFragment(selection.name.value);
      if (fragment) addKeys(fragment.selectionSet, findFragment, found);
    }
  }
};
