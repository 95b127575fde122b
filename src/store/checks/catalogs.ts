import type { Cluster } from '../../model/identity/clusters.ts';
import type { NameIndex } from '../../model/identity/identify.ts';
import { COMMONS, namesIn, parseName } from '../../model/identity/name.ts';
import type { JsonPath } from '../../model/json.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import { append } from '../../model/rows/lists.ts';
import { findClosest } from '../json/closest.ts';
import type { DataFiles, FolderFiles } from '../json/data-folder.ts';
import { type DeepPartial, entriesOf } from '../json/shape.ts';
import type { Check, Reference } from './checked-files.ts';
import { countryHint } from './reference-hint.ts';

/** No two folders are described as the same catalog. */
export const checkNamespaces: Check = function* ({ files, definitions }) {
  if (!definitions.areFoldersRead) return;
  const firsts = new Map<string, FolderFiles>();
  for (const folder of files.folders) {
    const { description, catalog } = folder;
    if (!description) continue;
    const first = firsts.get(catalog.key)?.description;
    if (!first) {
      firsts.set(catalog.key, folder);
      continue;
    }
    const { line, column } = first.location(['namespace']);
    const place = `${first.file}:${line}:${column}`;
    yield description.problem(
      ['namespace'],
      catalog.key === COMMONS
        ? `there is none, so these are the commons, as in ${place}; give one of them a namespace, or load only one`
        : `"${catalog.key}" is also the namespace of another folder, at ${place}; load only one of them`,
    );
  }
};

/** The catalogs that a catalog extends are found. */
export const checkExtendedCatalogs: Check = function* ({ files }) {
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
};

/** Warns of a catalog that lists itself, or another one twice, among those that it extends. */
export const checkListedCatalogs: Check = function* ({ files, definitions }) {
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
};

/** Warns of a catalog that refers to another one that it does not extend. */
export const checkUnlistedCatalogs: Check = function* ({ files, definitions, references }) {
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
};

/** The key of the other catalog to which a reference leads; null if it is its own. */
const findOther = ({ folder, found, fullName }: Reference): string | null => {
  if (!found || found.type === 'Country') return null;
  const name = parseName(fullName);
  return !name || name.namespace === folder.catalog.namespace ? null : (name.namespace ?? COMMONS);
};

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

/**
 * Warns where a catalog speaks as an organization of another one: readers take its briefs for the word of that organization. Each
 * organization is named once for each catalog, at its first brief.
 */
export const checkForeignPublishers: Check = function* ({ files, names, definitions }) {
  if (!definitions.areFoldersRead) return;
  for (const folder of files.folders) {
    const seen = new Set<string>();
    for (const { source } of folder.briefs)
      for (const [path, text] of publishersIn(source.value)) {
        const fullName = names.fullName(folder.catalog.namespace, ['Organization'], text);
        if (seen.has(fullName)) continue;
        seen.add(fullName);
        const message = describePublisher(fullName, folder, names);
        if (message !== null) yield source.problem(path, message, 'warning');
      }
  }
};

function* publishersIn(brief: DeepPartial<BriefFile> | undefined): Generator<[path: JsonPath, text: string]> {
  if (brief?.publisher !== undefined) yield [['publisher'], brief.publisher];
  for (const [index, text] of entriesOf(brief?.publishers)) yield [['publishers', index], text];
}

/** What is to be known of a publisher; null if it is only of the catalog, or others say that it is the same as there. */
const describePublisher = (
  fullName: string,
  { catalog: { namespace } }: FolderFiles,
  names: NameIndex,
): string | null => {
  const cluster = names.clusterOf('Organization', fullName);
  if (!cluster) return null;
  const own = cluster.entries.find((entry) => entry.namespace === namespace);
  if (!own) {
    const [first] = cluster.entries;
    return first
      ? `"${first.name}" is in the register of ${nameCatalog(first.namespace)} only, and this brief is shown as its word; if it did not publish it, add who did to the register of this catalog`
      : null;
  }
  const agreeing = findAgreeing(own.name, cluster);
  const other = cluster.entries.find(({ name }) => !agreeing.has(name));
  if (!other) return null;
  const it = nameCatalog(other.namespace);
  return `because of "sameAs", "${own.name}" is one with "${other.name}" of ${it}, and this brief is shown as its word; if they are not the same, remove the declaration, and if they are, ${it} can confirm it with "${writeName(own.name)}" in its "sameAs"`;
};

const nameCatalog = (namespace: string | null): string =>
  namespace === null ? 'the commons' : `the catalog "${namespace}"`;

/** As `sameAs` names it. */
const writeName = (name: string): string => (name.includes('/') ? name : `${COMMONS}/${name}`);

/** The entries of a cluster that say, themselves or through others, that they are the same as this one. */
const findAgreeing = (own: string, { entries }: Cluster<'Organization'>): ReadonlySet<string> => {
  const byTarget = new Map<string, string[]>();
  for (const { name, record } of entries) for (const target of namesIn(record.sameAs)) append(byTarget, target, name);
  const agreeing = new Set([own]);
  for (const name of agreeing) for (const other of byTarget.get(name) ?? []) agreeing.add(other);
  return agreeing;
};
