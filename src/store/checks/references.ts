import { scopeOf } from '../../model/identity/entry.ts';
import { formatName } from '../../model/identity/name.ts';
import { ACTOR_TYPES, CLAIM_TYPES, type NodeType, pluralOf } from '../../model/node-types.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import { type DeepPartial, entriesOf } from '../json/shape.ts';
import { findUnloaded } from './catalogs.ts';
import type { Check, Reference } from './checked-files.ts';
import { createWrittenNames, hintAtReference, withArticle } from './reference-hint.ts';

/** Every row that a file refers to by slug or code exists. */
export const checkReferences: Check = function* (checked) {
  const { files, definitions, references, names } = checked;
  // Which of the entries with one name is meant is not known.
  const unclear = new Set(names.conflicts.map(({ name, entries: [entry] }) => keyOf(entry?.type as NodeType, name)));
  const namesIn = createWrittenNames(checked);
  let uses: ReadonlyMap<string, number> | undefined;
  for (const reference of references) {
    const { source, path, text, targets, types, fullName, found } = reference;
    if (targets === 'citation' || found || findUnloaded(reference, files)) continue;
    if (types.some((type) => !definitions.isComplete(type) || unclear.has(keyOf(type, fullName)))) continue;
    uses ??= countUses(references);
    const hint = hintAtReference({ reference, checked, namesIn, uses });
    yield source.problem(path, `"${text}" is not ${nameTypes(types)}${hint && `; ${hint}`}`);
  }
};

const keyOf = (type: NodeType, name: string): string => `${scopeOf(type)} ${name}`;

/** How often each row is referred to. */
const countUses = (references: readonly Reference[]): ReadonlyMap<string, number> => {
  const uses = new Map<string, number>();
  for (const { id } of references) uses.set(id, (uses.get(id) ?? 0) + 1);
  return uses;
};

const nameTypes = (types: readonly NodeType[]): string =>
  ACTOR_TYPES.every((actor) => types.includes(actor)) ? 'an actor' : types.map(withArticle).join(' or ');

/** The claims that the changes of a brief name are its own. */
export const checkChangedClaims: Check = function* ({ references }) {
  for (const { source, path, text, found, fullName, folder } of references) {
    const type = path[0] === 'changes' && CLAIM_TYPES.find((one) => one === found?.type);
    if (!type) continue;
    const own = entriesOf((source.value as DeepPartial<BriefFile> | null)?.[pluralOf(type)]);
    const { namespace } = folder.catalog;
    if (!own.some(([, { slug }]) => slug !== undefined && formatName({ namespace, slug }) === fullName))
      yield source.problem(path, `"${text}" is a claim of another brief`);
  }
};

/** No list of references has the same one twice, however it is written. */
export const checkDuplicateReferences: Check = function* ({ references }) {
  let previous: Reference | undefined;
  let seen = new Set<string>();
  for (const reference of references) {
    const { source, path, text, type, fullName } = reference;
    if (typeof path.at(-1) !== 'number') continue;
    // The references of a list follow each other.
    if (previous && !areOfOneList(previous, reference)) seen = new Set();
    const key = `${type} ${fullName}`;
    if (seen.has(key)) yield source.problem(path, `"${text}" is listed twice`);
    seen.add(key);
    previous = reference;
  }
};

const areOfOneList = (a: Reference, b: Reference): boolean =>
  a.source === b.source &&
  a.path.length === b.path.length &&
  a.path.every((key, index) => key === b.path[index] || index === a.path.length - 1);
