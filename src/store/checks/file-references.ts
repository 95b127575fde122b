import { type FoundReference, findReferences } from '../../model/find-references.ts';
import type { Names } from '../../model/identity/names.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import type { NodeType } from '../../model/node-types.ts';
import type { DataFiles, FolderFiles } from '../files/data-folder.ts';
import type { SourceFile } from '../files/source-file.ts';

/** A reference, and the file it is in. */
export interface Reference extends FoundReference {
  folder: FolderFiles;
  source: SourceFile<unknown>;
  /** The types it may name: the one before the colon, or all that the field permits; none if it is a citation. */
  types: readonly NodeType[];
  /** The name that is meant, of an entry before it is united with others: equal for two ways to write one. */
  said: string;
  /** What it stands for; null if nothing that is loaded has this name and one of the types. */
  found: NodeRef | null;
}

/** Every reference in the files. */
export const findFileReferences = (files: DataFiles, names: Names): Reference[] =>
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
  names: Names,
): Reference => {
  const { path, text, targets, id, type } = reference;
  const isCitation = targets === 'citation';
  const types = isCitation ? NO_TYPES : type ? [type] : targets;
  const { said, found } = isCitation ? { said: text, found: null } : names.lookUp(folder.catalog.namespace, types, id);
  // Written out, and not with a spread: there are hundreds of thousands of them.
  return { path, text, targets, id, type, folder, source, types, said, found };
};

const NO_TYPES: readonly NodeType[] = [];
