import { canonicalJson } from '../../model/canonical-json.ts';
import type { Entry } from '../../model/identity/entry.ts';
import { nameSpaceOf } from '../../model/identity/entry.ts';
import { valueAt } from '../../model/json-path.ts';
import type { Problem } from '../problem.ts';
import type { Check, CheckInput } from './check.ts';
import type { Definition } from './definitions.ts';
import type { Place } from './readable-catalogs.ts';
import { withArticle } from './reference-hint.ts';

/**
 * A slug is unique within its type: in a folder, and in all folders of a namespace, where equal copies are one. All types of
 * actors share one set of slugs.
 */
export const checkDuplicateSlugs: Check = function* (checked) {
  yield* checkFolders(checked);
  if (checked.definitions.areFoldersRead) yield* checkNamespaces(checked);
};

function* checkFolders({ definitions }: CheckInput): Generator<Problem> {
  const definedBySlug = new Map<string, Definition>();
  for (const definition of definitions.list) {
    const { type, slug, folder, source, path } = definition;
    const key = `${nameSpaceOf(type)}:${slug} ${folder.folder}`;
    const first = definedBySlug.get(key);
    if (!first) definedBySlug.set(key, definition);
    else yield source.problem(path, describe(type, first.type, [{ ...first, path: first.path.slice(0, -1) }]));
  }
}

function* checkNamespaces({ names, catalogs }: CheckInput): Generator<Problem> {
  const placeOf = ({ record }: Entry) => catalogs.places.get(record) as Place;
  for (const { entries } of names.conflicts) {
    // Of each catalog the first: another check reports what is wrong inside one.
    const [first, second, ...others] = entries.filter(
      ({ catalog }, index) => entries.findIndex((other) => other.catalog === catalog) === index,
    );
    if (!first || !second || [second, ...others].every((entry) => areAlike(placeOf(first), placeOf(entry)))) continue;
    const { source, path } = placeOf(second);
    yield source.problem([...path, 'slug'], describe(second.type, first.type, [first, ...others].map(placeOf)));
  }
}

/** Whether two entries of which one does not fit its schema, and so lacks its defaults, are written alike. */
const areAlike = (a: Place, b: Place): boolean =>
  (a.source.record === null || b.source.record === null) && writtenAt(a) === writtenAt(b);

const writtenAt = ({ source, path }: Place): string => canonicalJson(valueAt(source.value, path));

const describe = (type: string, firstType: string, places: readonly Place[]): string => {
  const owner = firstType === type ? `another ${type.toLowerCase()}` : withArticle(firstType);
  const shown = places.map(({ source, path }) => {
    const { line, column } = source.location([...path, 'slug']);
    return `${source.file}:${line}:${column}`;
  });
  return `duplicate slug, used by ${owner} at ${shown.join(' and ')}`;
};
