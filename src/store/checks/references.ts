import { nameSpaceOf } from '../../model/identity/entry.ts';
import { ACTOR_TYPES, type NodeType } from '../../model/node-types.ts';
import type { Check } from './check.ts';
import type { Reference } from './file-references.ts';
import { hintAtReference, withArticle } from './reference-hint.ts';
import { findUnloaded } from './unloaded-catalogs.ts';
import { createWrittenNames } from './written-names.ts';

/** Every row that a file refers to by slug or code exists. */
export const checkReferences: Check = function* (checked) {
  const { files, definitions, references, names } = checked;
  // Which of the entries with one name is meant is not known.
  const unclear = new Set(names.conflicts.map(({ name, entries: [entry] }) => keyOf(entry?.type as NodeType, name)));
  const namesIn = createWrittenNames(checked);
  let uses: ReadonlyMap<string, number> | undefined;
  for (const reference of references) {
    const { source, path, text, targets, types, said, found } = reference;
    if (targets === 'citation' || found || findUnloaded(reference, files)) continue;
    if (types.some((type) => !definitions.isComplete(type) || unclear.has(keyOf(type, said)))) continue;
    uses ??= countUses(references);
    const hint = hintAtReference({ reference, checked, namesIn, uses });
    yield source.problem(path, `"${text}" is not ${nameTypes(types)}${hint && `; ${hint}`}`);
  }
};

const keyOf = (type: NodeType, name: string): string => `${nameSpaceOf(type)} ${name}`;

/** How often each row is referred to. */
const countUses = (references: readonly Reference[]): ReadonlyMap<string, number> => {
  const uses = new Map<string, number>();
  for (const { id } of references) uses.set(id, (uses.get(id) ?? 0) + 1);
  return uses;
};

const nameTypes = (types: readonly NodeType[]): string =>
  ACTOR_TYPES.every((actor) => types.includes(actor)) ? 'an actor' : types.map(withArticle).join(' or ');
