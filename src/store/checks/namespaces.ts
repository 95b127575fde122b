import { COMMONS } from '../../model/identity/name.ts';
import type { FolderFiles } from '../files/data-folder.ts';
import type { Check } from './check.ts';

/** No two folders are described as the same catalog. */
export const checkNamespaces: Check = function* ({ files, definitions }) {
  if (!definitions.areFoldersRead) return;
  const firsts = new Map<string, FolderFiles>();
  for (const folder of files.folders) {
    const { description, catalog } = folder;
    if (!description) continue;
    const first = firsts.get(catalog.key)?.description;
    if (!first) {
      firsts.set(catalog.key, folder);
      continue;
    }
    const { line, column } = first.location(['namespace']);
    const place = `${first.file}:${line}:${column}`;
    yield description.problem(
      ['namespace'],
      catalog.key === COMMONS
        ? `there is none, so these are the commons, as in ${place}; give one of them a namespace, or load only one`
        : `"${catalog.key}" is also the namespace of another folder, at ${place}; load only one of them`,
    );
  }
};
