import { basename, join, resolve } from 'node:path';
import type { FolderFiles } from './data-folder.ts';
import type { RememberingReader } from './file-reader.ts';

/** A file whose content was read. */
export interface ContentFile {
  /** In its folder, with slashes. */
  path: string;
  /** Where it was read. */
  file: string;
  /** The SHA-256 of its bytes, as they were read. */
  hash: string;
}

/** The files of a folder that have content of its catalog: not the texts that may not be kept, nor drafts, nor what is beside. */
export const contentFiles = (folder: FolderFiles, reader: RememberingReader): ContentFile[] => {
  const { description, actors, events, outcomes, briefs, texts } = folder;
  const named = [
    ...(description ? [{ source: description, path: 'catalog.json' }] : []),
    ...actors.map((source) => ({ source, path: 'actors.json' })),
    ...events.map((source) => ({ source, path: 'events.json' })),
    ...outcomes.map((source) => ({ source, path: 'outcomes.json' })),
    ...briefs.map(({ name, source }) => ({ source, path: `briefs/${name}.json` })),
    ...texts.filter(({ text }) => text !== null).map((source) => ({ source, path: `briefs/${basename(source.file)}` })),
  ];
  return named.flatMap(({ source, path }) => {
    const file = join(folder.folder, path);
    const hash = 'brief' in source ? reader.hashOfText(file) : reader.hashOf(source.file);
    return hash === undefined ? [] : { path, file: resolve(file), hash };
  });
};
