import { COUNTRY_CODES, findCountry } from '../../model/countries/country.ts';
import { COMMONS, formatName } from '../../model/identity/name.ts';
import { NODE_TYPES, type NodeType } from '../../model/node-types.ts';
import { findClosest } from '../json/closest.ts';
import type { FolderFiles } from '../json/data-folder.ts';
import type { CheckedFiles, Reference } from './checked-files.ts';

/** A reference to a row that does not exist, and what it may have meant. */
interface UnresolvedReference {
  reference: Reference;
  checked: CheckedFiles;
  /** What may be meant. */
  namesIn: WrittenNames;
  /** How often each row is referred to. */
  uses: ReadonlyMap<string, number>;
}

/** A hint at what an unresolved reference probably meant, to append to its message; empty if there is none. */
export const hintAtReference = (unresolved: UnresolvedReference): string =>
  HINTS.map((hint) => hint(unresolved)).find((text) => text !== null) ?? '';

/** The type with its article, as in messages: "an event". */
export const withArticle = (type: string): string => `${/^[AEIO]/i.test(type) ? 'an' : 'a'} ${type.toLowerCase()}`;

/** In the notation of the reference: with its type or without. */
const writeReference = ({ type }: Reference, target: NodeType, id: string): string => (type ? `${target}:${id}` : id);

/** A country by its name, its alpha-2 code or in lower case. */
export const countryHint = ({ reference }: Pick<UnresolvedReference, 'reference'>): string | null => {
  if (!reference.types.includes('Country')) return null;
  const country = findCountry(reference.id) ?? findCountry(codeByName(reference.id) ?? '');
  return country
    ? `a country is written as its alpha-3 code: "${writeReference(reference, 'Country', country.alpha3)}"`
    : null;
};

const codeByName = (name: string): string | undefined => {
  const english = new Intl.DisplayNames('en', { type: 'region' });
  return COUNTRY_CODES.find(({ alpha2 }) => hyphenate(english.of(alpha2) ?? '') === hyphenate(name))?.alpha2;
};

const hyphenate = (name: string): string => name.toLowerCase().replace(/[^\p{L}]+/gu, '-');

/** A row of another type with the same name. */
const otherTypeHint = ({ reference, checked: { names } }: UnresolvedReference): string | null => {
  const { id, folder, targets } = reference;
  const type = NODE_TYPES.find((candidate) => names.resolve(folder.catalog.namespace, [candidate], id));
  if (!type) return null;
  return reference.type && targets.includes(type as never)
    ? `did you mean "${type}:${id}"?`
    : `it is the slug of ${withArticle(type)}`;
};

/** A row of another catalog with the same slug. */
const namespaceHint = ({ reference, namesIn }: UnresolvedReference): string | null => {
  const { id, types, folder } = reference;
  const ending = `/${id.slice(id.indexOf('/') + 1)}`;
  for (const type of types) {
    const name = namesIn(folder, type).find((candidate) => candidate.endsWith(ending));
    if (name !== undefined) return `did you mean "${writeReference(reference, type, name)}"?`;
  }
  return null;
};

/** A row of a catalog that this one does not extend. */
const catalogHint = ({ reference, checked: { files, definitions } }: UnresolvedReference): string | null => {
  const { id, types, folder } = reference;
  if (id.includes('/')) return null;
  for (const other of files.folders)
    for (const type of types) {
      const { key, namespace } = other.catalog;
      if (namespace === null || !definitions.slugsOf(other, type).has(id)) continue;
      const name = writeReference(reference, type, formatName({ namespace, slug: id }));
      return `the catalog "${key}" has one: if that is meant, write "${name}" and list "${key}" in "extends" of ${folder.description?.file ?? 'catalog.json'}`;
    }
  return null;
};

/** A row with a similar name. Country codes are all similar, so only those in use are considered. */
const spellingHint = ({ reference, namesIn, uses }: UnresolvedReference): string | null => {
  const { id, type, types, folder } = reference;
  const countOf = (name: string) => uses.get(name) ?? 0;
  const names = types.flatMap((target) =>
    namesIn(folder, target).filter((name) => target !== 'Country' || countOf(name) > 0),
  );
  const closest = findClosest(id, names, countOf);
  return closest ? `did you mean "${type ? `${type}:${closest}` : closest}"?` : null;
};

/** The first that returns a hint is used. */
const HINTS: readonly ((unresolved: UnresolvedReference) => string | null)[] = [
  countryHint,
  otherTypeHint,
  namespaceHint,
  catalogHint,
  spellingHint,
];

/** The names of all rows of a type that a folder may refer to, as its files would write them. */
export type WrittenNames = (folder: FolderFiles, type: NodeType) => readonly string[];

/** A folder may refer to its own rows, to those of the commons, and to those of the catalogs that it extends. */
export const createWrittenNames = (checked: CheckedFiles): WrittenNames => {
  const known = new Map<string, readonly string[]>();
  return (folder, type) => {
    const key = `${type} ${folder.folder}`;
    const list = known.get(key) ?? collectNames(folder, type, checked);
    known.set(key, list);
    return list;
  };
};

const collectNames = (folder: FolderFiles, type: NodeType, { files, definitions, names }: CheckedFiles): string[] => {
  const { namespace: own } = folder.catalog;
  const written = new Set<string>();
  const write = (namespace: string | null, slug: string): string => {
    if (namespace === own) return slug;
    const name = formatName({ namespace, slug });
    // The slug of an own row hides the commons' from those who write it alone.
    return names.fullName(own, [type], name) === name ? name : `${COMMONS}/${slug}`;
  };
  for (const other of files.folders)
    if (mayUse(folder, other))
      for (const slug of definitions.slugsOf(other, type))
        written.add(type === 'Country' ? slug : write(other.catalog.namespace, slug));
  return [...written];
};

const mayUse = ({ catalog, description }: FolderFiles, { catalog: other }: FolderFiles): boolean =>
  !description ||
  other.namespace === null ||
  other.namespace === catalog.namespace ||
  catalog.extends.includes(other.key);
