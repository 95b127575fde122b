import { resolve } from 'node:path';
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

/**
 * The files of a folder that have content of its catalog: not the texts that may not be kept, nor drafts, nor what is beside. A text
 * that was found elsewhere counts as one beside its brief.
 */
export const contentFiles = (folder: FolderFiles, reader: RememberingReader): ContentFile[] => {
  const { description, actors, events, outcomes, briefs, texts } = folder;
  const named = [
    ...(description ? [{ source: description, path: 'catalog.json' }] : []),
    ...actors.map((source) => ({ source, path: 'actors.json' })),
    ...events.map((source) => ({ source, path: 'events.json' })),
    ...outcomes.map((source) => ({ source, path: 'outcomes.json' })),
    ...briefs.map(({ name, source }) => ({ source, path: `briefs/${name}.json` })),
  ];
  const dataFiles = named.flatMap(({ source, path }) => {
    const hash = reader.hashOf(source.file);
    return hash === undefined ? [] : { path, file: resolve(folder.folder, path), hash };
  });
  const textOf = new Map(texts.flatMap((text) => (text.text === null ? [] : [[text.brief, text] as const])));
  const textFiles = briefs.flatMap(({ name, source }) => {
    const found = textOf.get(source);
    const hash = found && reader.hashOfText(found.path);
    return found && hash !== undefined ? { path: `briefs/${name}.txt`, file: resolve(found.path), hash } : [];
  });
  return [...dataFiles, ...textFiles];
};
