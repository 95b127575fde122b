import { CLAIM_TYPES, type NodeType } from '../../model/node-types.ts';
import type { FolderFiles } from '../json/data-folder.ts';
import type { CheckedFiles } from './checked-files.ts';

/** What only a brief defines. */
const OF_BRIEFS: readonly NodeType[] = ['Brief', ...CLAIM_TYPES];

/**
 * The folders with what is served of them. A catalog that nobody gave, and that was read because another extends it, is there for its
 * registers: its briefs, and what came of them, are served only if what is served refers to one of them.
 */
export const listServed = ({ files: { folders }, references, names }: CheckedFiles): FolderFiles[] => {
  const whole = new Set(folders.filter(({ isExtended }) => !isExtended));
  const byKey = new Map(folders.map((folder) => [folder.catalog.key, folder]));
  const statements = references.flatMap(({ found, folder }) =>
    found && OF_BRIEFS.includes(found.type) ? [{ from: folder, catalog: names.catalogOf(found.type, found.id) }] : [],
  );
  // The set grows: a catalog of which the briefs are served may refer to statements of another.
  for (const folder of whole)
    for (const { from, catalog } of statements) {
      const named = from === folder && catalog !== null ? byKey.get(catalog) : undefined;
      if (named) whole.add(named);
    }
  return folders.map((folder) => (whole.has(folder) ? folder : { ...folder, briefs: [], outcomes: [], texts: [] }));
};
