import { type FoundReference, findReferences } from '../../model/find-references.ts';
import type { DataFiles } from '../files/data-folder.ts';
import type { SourceFile } from '../files/source-file.ts';

/** A reference, and the file it is in. */
export interface Reference extends FoundReference {
  source: SourceFile<unknown>;
}

/** Every reference in the files. */
export const findFileReferences = (files: DataFiles): Reference[] =>
  [...files.actors, ...files.events, ...files.briefs.map((brief) => brief.source)].flatMap((source) =>
    findReferences(source.format.jsonSchema, source.value).map((reference) => ({ source, ...reference })),
  );
