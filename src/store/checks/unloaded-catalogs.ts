import { COMMONS, parseName } from '../../model/identity/name.ts';
import { findClosest } from '../files/closest.ts';
import type { DataFiles } from '../files/data-folder.ts';
import type { Check } from './check.ts';
import type { Reference } from './file-references.ts';
import { countryHint } from './reference-hint.ts';

/** The catalogs that references need are loaded. Reports each once for each catalog that needs it. */
export const checkUnloadedCatalogs: Check = function* ({ files, definitions, references }) {
  if (!definitions.areFoldersRead) return;
  const needs = new Map<string, { key: string; first: Reference; count: number }>();
  for (const reference of references) {
    const key = reference.found ? null : findUnloaded(reference, files);
    // What is to be extended, and was not found, is reported there.
    if (key === null || reference.folder.catalog.extends.includes(key)) continue;
    const pair = `${reference.folder.folder} ${key}`;
    const need = needs.get(pair) ?? { key, first: reference, count: 0 };
    need.count += 1;
    needs.set(pair, need);
  }
  for (const { key, first, count } of needs.values())
    yield first.source.problem(first.path, describe(key, first, count, files));
};

/** The key of the catalog that a reference without a target may need, and that is not loaded; null if there is none. */
export const findUnloaded = (reference: Reference, { folders }: DataFiles): string | null => {
  const { id, targets } = reference;
  if (targets === 'citation') return null;
  const namespace = id.includes('/') ? parseName(id)?.namespace : null;
  if (namespace === undefined || folders.some(({ catalog }) => catalog.namespace === namespace)) return null;
  if (namespace !== null) return namespace;
  return countryHint({ reference }) === null ? COMMONS : null;
};

const describe = (key: string, { text, id, folder }: Reference, count: number, { folders }: DataFiles): string => {
  const listed = key === COMMONS ? `"${COMMONS}"` : 'it';
  const listing = folder.description ? `, or list ${listed} in "extends" of catalog.json` : '';
  if (key === COMMONS && !id.includes('/')) {
    const uses = count === 1 ? '1 reference may need' : `${count} references may need`;
    return `"${text}" is not in this catalog, and the commons are not loaded (${uses} them); add their folder with --data${listing}`;
  }
  const uses = count === 1 ? '1 reference needs' : `${count} references need`;
  const closest = findClosest(key, new Set(folders.flatMap(({ catalog }) => catalog.namespace ?? [])));
  const advice = closest ? `did you mean "${closest}"?` : `add its folder with --data${listing}`;
  return `the catalog "${key}" is not loaded (${uses} it); ${advice}`;
};
