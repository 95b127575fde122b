import type { Names } from '../../model/identity/names.ts';
import { formatNodeRef } from '../../model/node-ref.ts';
import { isRegisterType } from '../../model/node-types.ts';
import type { Reference } from './file-references.ts';

/** The briefs and claims that each file refers to and that are in other files, as `Type:name`. Most files have none. */
export type ForeignClaims = ReadonlyMap<unknown, ReadonlySet<string>>;

export const findForeignClaims = (references: readonly Reference[], names: Names): Map<unknown, Set<string>> => {
  const bySource = new Map<unknown, Set<string>>();
  for (const { source, folder, found } of references) {
    if (!found || found.type === 'Country' || isRegisterType(found.type)) continue;
    const entry = names.entryOf(found.type, found.id);
    const slug = entry?.brief ?? entry?.record.slug;
    const isOwn = entry?.catalog === folder.catalog.key && slug === (source.value as { slug?: string }).slug;
    if (isOwn) continue;
    const claims = bySource.get(source) ?? new Set();
    bySource.set(source, claims.add(formatNodeRef(found)));
  }
  return bySource;
};
