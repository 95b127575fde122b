import { COMMONS, parseName } from '../../model/identity/name.ts';
import { findClosest } from '../files/closest.ts';
import { entriesOf } from '../files/deep-partial.ts';
import type { Problem } from '../problem.ts';
import type { Check, CheckInput } from './check.ts';
import type { Reference } from './file-references.ts';

/** The catalogs that a catalog extends are found; warns if it refers to others, and if it lists itself or one twice. */
export const checkExtendedCatalogs: Check = function* (checked) {
  yield* checkMissing(checked);
  yield* checkListed(checked);
  yield* checkUnlisted(checked);
};

function* checkMissing({ files }: CheckInput): Generator<Problem> {
  const hasCommons = files.folders.some(({ catalog }) => catalog.namespace === null);
  for (const { description, missing } of files.folders)
    for (const { key, places } of missing) {
      if (key === COMMONS && hasCommons) continue;
      const path = ['extends', description?.value?.extends?.indexOf(key) ?? 0];
      const looked = places.map((place) => `${place}/`).join(' or ');
      const where = places.length > 0 ? ` in ${looked}` : '';
      // The commons are not read from a URL.
      const what = key === COMMONS ? 'its folder' : 'its folder or its address';
      const known = files.folders.flatMap(({ catalog }) => catalog.namespace ?? COMMONS);
      const closest = findClosest(key, new Set([COMMONS, ...known]));
      const advice = closest === null || closest === key ? `add ${what} with --data` : `did you mean "${closest}"?`;
      const message = `the catalog "${key}" was not found${where}; ${advice}`;
      if (description) yield description.problem(path, message);
    }
}

function* checkListed({ files, definitions }: CheckInput): Generator<Problem> {
  if (!definitions.areFoldersRead) return;
  for (const { description, catalog } of files.folders) {
    const seen = new Set<string>();
    for (const [index, key] of entriesOf(description?.value?.extends)) {
      const mistake = key === catalog.key ? 'is this catalog itself' : seen.has(key) ? 'is listed twice' : null;
      if (description && mistake)
        yield description.problem(['extends', index], `"${key}" ${mistake}; remove it here`, 'warning');
      seen.add(key);
    }
  }
}

function* checkUnlisted({ files, definitions, references }: CheckInput): Generator<Problem> {
  if (!definitions.areFoldersRead) return;
  const hasCommons = files.folders.some(({ catalog }) => catalog.key === COMMONS);
  const seen = new Set<string>();
  for (const reference of references) {
    const { folder, source, path } = reference;
    const { catalog, description } = folder;
    const key = findOther(reference);
    const pair = `${folder.folder} ${key}`;
    if (!description || key === null || seen.has(pair) || catalog.extends.includes(key)) continue;
    if (key === COMMONS && !hasCommons) continue;
    seen.add(pair);
    const message = `this refers to the catalog "${key}", which is not listed in "extends" of ${description.file}; add it there`;
    yield source.problem(path, message, 'warning');
  }
}

/** The key of the other catalog to which a reference leads; null if it is its own. */
const findOther = ({ folder, found, said }: Reference): string | null => {
  if (!found || found.type === 'Country') return null;
  const name = parseName(said);
  return !name || name.namespace === folder.catalog.namespace ? null : (name.namespace ?? COMMONS);
};
