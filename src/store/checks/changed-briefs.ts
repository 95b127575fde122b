import type { BriefFile } from '../../model/records/brief-records.ts';
import type { DataFiles, FolderFiles } from '../files/data-folder.ts';
import type { SourceFile } from '../files/source-file.ts';

/** A brief that was changed, added or removed. */
export interface ChangedBrief {
  folder: FolderFiles;
  before: SourceFile<BriefFile> | null;
  after: SourceFile<BriefFile> | null;
}

/**
 * The briefs that differ between two loads; null if more does, if the files of one cannot be read, or if two folders have one
 * namespace, so that briefs may be copies of others.
 */
export const findChangedBriefs = (before: DataFiles, after: DataFiles): ChangedBrief[] | null => {
  const namespaces = new Set(after.folders.map(({ catalog }) => catalog.namespace));
  if (before.problems.length + after.problems.length > 0 || namespaces.size < after.folders.length) return null;
  if (before.folders.length !== after.folders.length) return null;
  const changed: ChangedBrief[] = [];
  for (const [index, folder] of after.folders.entries()) {
    const last = before.folders[index] as FolderFiles;
    if (!hasSameRegisters(last, folder)) return null;
    changed.push(...compareBriefs(last, folder));
  }
  return changed.every(isReadable) ? changed : null;
};

const hasSameRegisters = (a: FolderFiles, b: FolderFiles): boolean =>
  // Each release of a source is in a folder of its own.
  (a.folder === b.folder || (a.origin !== null && a.catalog.key === b.catalog.key)) &&
  a.isExtended === b.isExtended &&
  a.description === b.description &&
  a.origin?.source === b.origin?.source &&
  a.missing.length + b.missing.length === 0 &&
  (['actors', 'events', 'outcomes'] as const).every(
    (kind) => a[kind].length === b[kind].length && a[kind].every((source, index) => source === b[kind][index]),
  );

function* compareBriefs(last: FolderFiles, folder: FolderFiles): Generator<ChangedBrief> {
  const lastBriefs = new Map(last.briefs.map(({ name, source }) => [name, source] as const));
  const lastTexts = new Map(last.texts.map((text) => [text.file, text] as const));
  const withOtherTexts = new Set(
    folder.texts.filter(({ file, text }) => lastTexts.get(file)?.text !== text).map(({ brief }) => brief),
  );
  for (const { name, source } of folder.briefs) {
    const before = lastBriefs.get(name) ?? null;
    lastBriefs.delete(name);
    if (before !== source || withOtherTexts.has(source)) yield { folder, before, after: source };
  }
  for (const before of lastBriefs.values()) yield { folder, before, after: null };
  // A text without a brief.
  if (withOtherTexts.has(null)) yield { folder, before: null, after: null };
}

const isReadable = ({ before, after }: ChangedBrief): boolean =>
  (before ?? after) !== null &&
  [before, after].every((source) => !source || (source.record !== null && source.problems.length === 0));
