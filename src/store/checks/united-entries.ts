import type { IgnoredDeclaration, IgnoredReason } from '../../model/identity/declarations.ts';
import { commonsFirst, scopeOf } from '../../model/identity/entry.ts';
import type { NameIndex } from '../../model/identity/identify.ts';
import { type Cut, mergeCountries, mergeEntries } from '../../model/identity/merge.ts';
import { COMMONS, formatName, type Name, parseName, parseSameAs } from '../../model/identity/name.ts';
import { type JsonPath, valueAt } from '../../model/json.ts';
import { isRegisterType, REGISTER_TYPES, type RegisterType } from '../../model/node-types.ts';
import { findClosest } from '../json/closest.ts';
import type { FolderFiles } from '../json/data-folder.ts';
import { type DeepPartial, entriesOf } from '../json/shape.ts';
import type { SourceFile } from '../json/source-file.ts';
import type { Problem } from '../problem.ts';
import { type Check, type CheckedFiles, reportMore } from './checked-files.ts';
import type { Definition, Definitions } from './definitions.ts';
import { withArticle } from './reference-hint.ts';

/** The entries that `sameAs` names exist, where their catalog is loaded. It may name those of others that are not. */
export const checkDeclaredNames: Check = function* ({ files: { folders }, definitions }) {
  if (!definitions.areFoldersRead) return;
  for (const definition of definitions.list) {
    const { source, folder, type, path } = definition;
    if (!definitions.isComplete(type)) continue;
    for (const [at, name, text] of namesIn(definition)) {
      const { namespace } = name;
      if (namespace === folder.catalog.namespace) continue;
      const catalogs = folders.filter(({ catalog }) => catalog.namespace === namespace);
      if (catalogs.length === 0 || hasName(catalogs, definition, name, definitions)) continue;
      const slugs = new Set(catalogs.flatMap((catalog) => [...definitions.slugsOf(catalog, type)]));
      const closest = findClosest(name.slug, slugs);
      const hint = closest === null ? '' : `; did you mean "${writeName({ namespace, slug: closest })}"?`;
      yield source.problem([...path, 'sameAs', at], `"${text}" is not ${withArticle(type)}${hint}`);
    }
  }
};

function* namesIn({ type, source, path }: Definition): Generator<[at: number, name: Name, text: string]> {
  if (!isRegisterType(type)) return;
  const row = valueAt(source.value, path) as DeepPartial<{ sameAs: string[] }> | undefined;
  for (const [at, text] of entriesOf(row?.sameAs)) {
    const parsed = parseSameAs(text);
    if (parsed.kind === 'name') yield [at, parsed.name, text];
  }
}

/** Whether one of the catalogs has an entry of this name. One of another type is reported with the declarations that are ignored. */
const hasName = (
  catalogs: readonly FolderFiles[],
  { type }: Definition,
  { slug }: Name,
  definitions: Definitions,
): boolean =>
  REGISTER_TYPES.filter((other) => scopeOf(other) === scopeOf(type)).some((other) =>
    catalogs.some((folder) => definitions.slugsOf(folder, other).has(slug)),
  );

const writeName = (name: Name): string => (name.namespace === null ? `${COMMONS}/${name.slug}` : formatName(name));

/** `partOf` has no cycles inside a namespace. What would close one across catalogs is ignored, and another check warns. */
export const checkCycles: Check = function* (checked) {
  for (const type of ['Event', 'Issue', 'Organization', 'Instrument'] as const) yield* checkType(type, checked);
};

function* checkType(type: RegisterType, checked: CheckedFiles): Generator<Problem> {
  const parts = collectParts(type, checked);
  const reported = new Set<string>();
  for (const [name, { source, path }] of parts) {
    const cycle = findCycle(parts, name);
    if (!cycle || reported.has(name)) continue;
    for (const member of cycle) reported.add(member);
    yield source.problem([...path, 'partOf'], `cycle: ${[...cycle, name].join(' → ')}`);
  }
}

interface Part {
  source: SourceFile<unknown>;
  path: JsonPath;
  /** The name of what it is a part of, if that is in its namespace. */
  partOf: string | null;
}

/** The entries of a type by name; of those with one name, the first. */
const collectParts = (type: RegisterType, { definitions, names }: CheckedFiles): Map<string, Part> => {
  const parts = new Map<string, Part>();
  for (const definition of definitions.list) {
    if (definition.type !== type) continue;
    const { slug, source, path } = definition;
    const { namespace } = definition.folder.catalog;
    const { partOf } = valueAt(source.value, path) as { partOf?: string };
    const name = formatName({ namespace, slug });
    const whole = partOf === undefined ? null : names.fullName(namespace, [type], partOf);
    const isOwn = whole !== null && (parseName(whole)?.namespace ?? null) === namespace;
    if (!parts.has(name)) parts.set(name, { source, path, partOf: isOwn ? whole : null });
  }
  return parts;
};

/** The path from an entry back to itself; null if it is in no cycle. */
const findCycle = (parts: ReadonlyMap<string, Part>, start: string): string[] | null => {
  const path = [start];
  for (let next = parts.get(start)?.partOf; next; next = parts.get(next)?.partOf) {
    if (next === start) return path;
    if (path.includes(next)) return null;
    path.push(next);
  }
  return null;
};

/** Warns of declarations that have no effect, because of what others declare. */
export const checkIgnoredDeclarations: Check = function* ({ files, placeOf, names, definitions }) {
  if (!definitions.areFoldersRead) return;
  for (const declaration of names.ignored.list) {
    const { source, path } = placeOf(declaration.entry);
    // What does not fit its schema is reported first.
    if (source.record === null) continue;
    const { text, reason, between } = declaration;
    const typeOf = (name: string) => withArticle(findType(name, declaration, names) ?? 'entry of another type');
    const why = REASONS[reason](...(between ?? [text, text]), typeOf);
    yield source.problem([...path, ...pathOf(declaration)], `"${text}" is ignored, because ${why}`, 'warning');
  }
  yield* reportMore(names.ignored, files, 'declarations are ignored');
};

const pathOf = ({ entry, field, text }: IgnoredDeclaration): JsonPath =>
  field === 'partOf' ? [field] : [field, entry.record.sameAs?.indexOf(text) ?? 0];

/** The type of an entry that has its name in the same space as the one that declares. */
const findType = (name: string, { entry }: IgnoredDeclaration, { canonical }: NameIndex): RegisterType | undefined =>
  REGISTER_TYPES.find((type) => scopeOf(type) === scopeOf(entry.type) && canonical(type, name) !== null);

type Reason = (one: string, other: string, typeOf: (name: string) => string) => string;

const REASONS: Record<IgnoredReason, Reason> = {
  own: () => 'it is an entry of the same catalog; sameAs names those of others',
  type: (one, other, typeOf) => `"${one}" is ${typeOf(one)} and "${other}" is ${typeOf(other)}`,
  catalog: (one, other) => `it would make "${one}" and "${other}" one, which are two entries of one catalog`,
  cycle: (one, other) => `"${one}" is a part of "${other}"`,
  depth: (one, other) => `"${one}" and "${other}" are parts of too many others to know that it closes no cycle`,
};

/** Warns of lists that are too long where several catalogs add to them, so that not all of their items are kept. */
export const checkMergedLists: Check = function* (checked) {
  const { files } = checked;
  if ([...files.actors, ...files.events].some(({ record }) => record === null)) return;
  yield* checkClusters(checked);
  yield* checkCountries(checked);
};

function* checkClusters({ names, placeOf }: CheckedFiles): Generator<Problem> {
  for (const type of REGISTER_TYPES)
    for (const cluster of names.clustersOf(type)) {
      const { entries, ref } = cluster;
      const last = entries.at(-1);
      if (!last || entries.length < 2) continue;
      // What is left out is what the last entries add.
      const { source, path } = placeOf(last);
      for (const cut of mergeEntries(cluster, names).cut)
        yield source.problem([...path, cut.field], describe(cut, `the entries of "${ref.id}"`), 'warning');
    }
}

function* checkCountries({ files }: CheckedFiles): Generator<Problem> {
  const catalogs = commonsFirst(
    files.folders.flatMap(({ catalog, actors: [source] }) =>
      source?.record ? [{ catalog, source, actors: source.record }] : [],
    ),
  );
  for (const { code, cut } of mergeCountries(catalogs)) {
    const index = (actors: (typeof catalogs)[number]['actors']) =>
      actors.countries.findIndex((country) => country.code === code);
    const last = catalogs.findLast(({ actors }) => index(actors) >= 0);
    for (const one of cut)
      if (last)
        yield last.source.problem(
          ['countries', index(last.actors), one.field],
          describe(one, `the additions to ${code}`),
          'warning',
        );
  }
}

const describe = ({ field, kept, count }: Cut, whose: string): string =>
  `${whose} have more than ${kept} ${field} together; ${count} of them ${count === 1 ? 'is' : 'are'} left out`;
