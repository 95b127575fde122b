import { ACTOR_TYPES, type NodeType } from '../../model/node-types.ts';
import type { Check } from './check.ts';
import type { Reference } from './file-references.ts';
import { hintAtReference, withArticle } from './reference-hint.ts';

/** Every row that a file refers to by slug or code exists. */
export const checkReferences: Check = function* ({ definitions, references }) {
  const uses = countUses(references);
  for (const reference of references) {
    const { source, path, text, targets, id, type } = reference;
    if (targets === 'citation') continue;
    const types = type ? [type] : targets;
    if (types.some((target) => definitions.slugsOf(target).has(id) || !definitions.isComplete(target))) continue;
    const hint = hintAtReference({ reference, targets, definitions, uses });
    yield source.problem(path, `"${text}" is not ${nameTypes(types)}${hint && `; ${hint}`}`);
  }
};

/** How often each row is referred to. */
const countUses = (references: readonly Reference[]): ReadonlyMap<string, number> => {
  const uses = new Map<string, number>();
  for (const { id } of references) uses.set(id, (uses.get(id) ?? 0) + 1);
  return uses;
};

const nameTypes = (types: readonly NodeType[]): string =>
  ACTOR_TYPES.every((actor) => types.includes(actor)) ? 'an actor' : types.map(withArticle).join(' or ');
