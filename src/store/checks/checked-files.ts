import { type FoundReference, findReferences } from '../../model/file-formats.ts';
import { identify, type NameIndex } from '../../model/identity/identify.ts';
import type { NodeType } from '../../model/node-types.ts';
import type { NodeRef } from '../../model/refs.ts';
import type { DataFiles, FolderFiles } from '../json/data-folder.ts';
import { displayPath } from '../json/place.ts';
import type { SourceFile } from '../json/source-file.ts';
import { fileProblem, type Problem } from '../problem.ts';
import { type Definitions, findDefinitions, type Place } from './definitions.ts';

/** What checks read: the parts of the files that fit their schemas, the rows they define, and their references. */
export interface CheckedFiles {
  files: DataFiles;
  /** Where an entry is, by its record. */
  placeOf(entry: { record: object }): Place;
  /** What the names of all entries stand for. */
  names: NameIndex;
  definitions: Definitions;
  references: readonly Reference[];
}

/** Finds one kind of problem in a data set. It skips what other checks report, such as a missing row. */
export type Check = (checked: CheckedFiles) => Iterable<Problem>;

/** Reads what checks need of files. */
export const prepareChecks = (files: DataFiles): CheckedFiles => {
  const definitions = findDefinitions(files);
  const { catalogs, placeOf } = definitions;
  const names = identify(catalogs);
  return { files, names, placeOf, definitions, references: findFileReferences(files, names) };
};

/** A reference, and the file it is in. */
export interface Reference extends FoundReference {
  folder: FolderFiles;
  source: SourceFile<unknown>;
  /** The types it may name: the one before the colon, or all that the field permits; none if it is a citation. */
  types: readonly NodeType[];
  /** The name that is meant, of an entry before it is united with others: equal for two ways to write one. */
  fullName: string;
  /** What it stands for; null if nothing that is loaded has this name and one of the types. */
  found: NodeRef | null;
}

/** Every reference in the files. */
const findFileReferences = (files: DataFiles, names: NameIndex): Reference[] =>
  files.folders.flatMap((folder) =>
    filesWithReferences(folder).flatMap((source) =>
      findReferences(source.format.jsonSchema, source.value).map((reference) =>
        resolve(reference, source, folder, names),
      ),
    ),
  );

const filesWithReferences = ({ actors, events, outcomes, briefs }: FolderFiles): SourceFile<unknown>[] => [
  ...actors,
  ...events,
  ...outcomes,
  ...briefs.map(({ source }) => source),
];

const resolve = (
  reference: FoundReference,
  source: SourceFile<unknown>,
  folder: FolderFiles,
  names: NameIndex,
): Reference => {
  const { path, text, targets, id, type } = reference;
  const isCitation = targets === 'citation';
  const types = isCitation ? NO_TYPES : type ? [type] : targets;
  const { fullName, found } = isCitation
    ? { fullName: text, found: null }
    : names.lookUp(folder.catalog.namespace, types, id);
  // Written out, and not with a spread: there are hundreds of thousands of them.
  return { path, text, targets, id, type, folder, source, types, fullName, found };
};

const NO_TYPES: readonly NodeType[] = [];

/** A warning for each catalog that has more reports than are listed: how many. */
export function* reportMore(
  { more }: { more: ReadonlyMap<string, number> },
  { folders }: DataFiles,
  what: string,
): Generator<Problem> {
  for (const { folder, catalog, description } of folders) {
    const count = more.get(catalog.key);
    const file = description?.file ?? displayPath(process.cwd(), folder);
    if (count !== undefined) yield { ...fileProblem(file, `${count} more ${what}`), severity: 'warning' };
  }
}
