import { scopeOf } from '../../model/identity/entry.ts';
import { canonicalJson, type JsonPath, valueAt } from '../../model/json.ts';
import { CLAIM_TYPES, pluralOf } from '../../model/node-types.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import { LIST_KEYS } from '../../model/refs.ts';
import { entriesOf } from '../json/shape.ts';
import type { SourceFile } from '../json/source-file.ts';
import type { Problem } from '../problem.ts';
import type { Check, CheckedFiles, Reference } from './checked-files.ts';
import type { Definition, Place } from './definitions.ts';
import { withArticle } from './reference-hint.ts';

/**
 * A slug is unique within its type: in a folder, and in all folders of a namespace, where equal copies are one. All types of
 * actors share one set of slugs.
 */
export const checkDuplicateSlugs: Check = function* (checked) {
  yield* checkEachFolder(checked);
  if (checked.definitions.areFoldersRead) yield* checkOneNamespace(checked);
};

function* checkEachFolder({ definitions }: CheckedFiles): Generator<Problem> {
  const definedBySlug = new Map<string, Definition>();
  for (const definition of definitions.list) {
    const { type, slug, folder, source, path } = definition;
    const key = `${scopeOf(type)}:${slug} ${folder.folder}`;
    const first = definedBySlug.get(key);
    if (!first) definedBySlug.set(key, definition);
    else yield source.problem([...path, 'slug'], describeSlug(type, first.type, [first]));
  }
}

function* checkOneNamespace({ names, placeOf }: CheckedFiles): Generator<Problem> {
  for (const { entries } of names.conflicts) {
    // Of each catalog the first: another check reports what is wrong inside one.
    const [first, second, ...others] = entries.filter(
      ({ catalog }, index) => entries.findIndex((other) => other.catalog === catalog) === index,
    );
    if (!first || !second || [second, ...others].every((entry) => areAlike(placeOf(first), placeOf(entry)))) continue;
    const { source, path } = placeOf(second);
    yield source.problem([...path, 'slug'], describeSlug(second.type, first.type, [first, ...others].map(placeOf)));
  }
}

/** Whether two entries of which one does not fit its schema, and so lacks its defaults, are written alike. */
const areAlike = (a: Place, b: Place): boolean =>
  (a.source.record === null || b.source.record === null) && writtenAt(a) === writtenAt(b);

const writtenAt = ({ source, path }: Place): string => canonicalJson(valueAt(source.value, path));

const describeSlug = (type: string, firstType: string, places: readonly Place[]): string => {
  const owner = firstType === type ? `another ${type.toLowerCase()}` : withArticle(firstType);
  const shown = places.map(({ source, path }) => {
    const { line, column } = source.location([...path, 'slug']);
    return `${source.file}:${line}:${column}`;
  });
  return `duplicate slug, used by ${owner} at ${shown.join(' and ')}`;
};

/** No two rows of a list have the same values under the keys that identify them, however references are written. */
export const checkDuplicateRows: Check = function* ({ files, references }) {
  for (const source of files.actors) yield* duplicatesIn(source, ['countries'], source.value?.countries, ['code']);
  for (const source of files.events) {
    yield* duplicatesIn(source, ['events'], source.value?.events, ['curatorRef']);
    yield* duplicatesIn(source, ['issues'], source.value?.issues, ['curatorRef']);
  }
  const fullNames = collectFullNames(references);
  for (const source of files.outcomes)
    yield* duplicatesIn(source, ['outcomes'], source.value?.outcomes, ['of', 'asOf'], fullNames.get(source));
  for (const { source } of files.briefs) yield* duplicatesInBrief(source, fullNames.get(source));
};

/** The names that references mean, by their paths, where these are not what is written. */
type FullNames = ReadonlyMap<string, string>;

const collectFullNames = (references: readonly Reference[]): ReadonlyMap<unknown, FullNames> => {
  const bySource = new Map<unknown, Map<string, string>>();
  for (const { source, path, type, id, fullName } of references) {
    if (fullName === id) continue;
    const inSource = bySource.get(source) ?? new Map<string, string>();
    bySource.set(source, inSource.set(path.join('/'), type ? `${type}:${fullName}` : fullName));
  }
  return bySource;
};

type Keys = readonly string[];
type Rows = readonly (object | undefined)[] | undefined;

/** The keys that identify the rows of each list of a brief. Slugs of claims are checked with those of other files. */
const BRIEF_LISTS: readonly [list: string, keys: Keys][] = [
  ...Object.entries(LIST_KEYS.brief).filter(([list]) => !CLAIM_TYPES.some((type) => pluralOf(type) === list)),
  ['motives', ['rank']],
  ...CLAIM_TYPES.map((type): [string, Keys] => [pluralOf(type), ['curatorRef']]),
];

/** The same for the lists in each row of a list. */
const INNER_LISTS: readonly [list: string, inner: string, keys: Keys][] = [
  ['groupings', 'members', ['actor']],
  ['mentions', 'participants', ['actor']],
  ['mentions', 'issues', ['issue']],
  ['mentions', 'instruments', ['instrument', 'role']],
  ['motives', 'evidence', ['node', 'role']],
  ['recommendations', 'answers', ['node']],
];

function* duplicatesInBrief(source: SourceFile<BriefFile>, fullNames?: FullNames): Generator<Problem> {
  const rowsAt = (path: JsonPath) => valueAt(source.value, path) as Rows;
  const duplicatesAt = (path: JsonPath, keys: Keys) => duplicatesIn(source, path, rowsAt(path), keys, fullNames);
  yield* duplicatesAt(['text', 'paragraphs'], ['id']);
  for (const [list, keys] of BRIEF_LISTS) yield* duplicatesAt([list], keys);
  for (const [list, inner, keys] of INNER_LISTS)
    for (const [index] of entriesOf(rowsAt([list]))) yield* duplicatesAt([list, index, inner], keys);
}

/** The rows of a list with the same values under the keys as an earlier row; skips rows that lack one of the keys. */
function* duplicatesIn(
  source: SourceFile<unknown>,
  list: JsonPath,
  rows: Rows,
  keys: Keys,
  fullNames?: FullNames,
): Generator<Problem> {
  const seen = new Map<string, number>();
  for (const [index, row] of entriesOf(rows)) {
    const values = keys.map((key) => (row as Record<string, unknown>)[key]);
    if (values.includes(undefined)) continue;
    const meant = values.map((value, at) => fullNames?.get([...list, index, keys[at]].join('/')) ?? value);
    const identity = JSON.stringify(meant);
    const first = seen.get(identity);
    if (first === undefined) seen.set(identity, index);
    else {
      const { line, column } = source.location([...list, first, keys[0] as string]);
      const shown = values.map((value) => JSON.stringify(value)).join(' ');
      yield source.problem([...list, index, keys[0] as string], `${shown} is listed twice, first at ${line}:${column}`);
    }
  }
}
