import { nameSpaceOf } from '../../model/identity/entry.ts';
import { COMMONS, formatName, type Name } from '../../model/identity/name.ts';
import { parseSameAs } from '../../model/identity/same-as.ts';
import { valueAt } from '../../model/json-path.ts';
import { isRegisterType, REGISTER_TYPES } from '../../model/node-types.ts';
import { findClosest } from '../files/closest.ts';
import type { FolderFiles } from '../files/data-folder.ts';
import { type DeepPartial, entriesOf } from '../files/deep-partial.ts';
import type { Check } from './check.ts';
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
      yield source.problem([...path.slice(0, -1), 'sameAs', at], `"${text}" is not ${withArticle(type)}${hint}`);
    }
  }
};

function* namesIn({ type, source, path }: Definition): Generator<[at: number, name: Name, text: string]> {
  if (!isRegisterType(type)) return;
  const row = valueAt(source.value, path.slice(0, -1)) as DeepPartial<{ sameAs: string[] }> | undefined;
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
  REGISTER_TYPES.filter((other) => nameSpaceOf(other) === nameSpaceOf(type)).some((other) =>
    catalogs.some((folder) => definitions.slugsOf(folder, other).has(slug)),
  );

const writeName = (name: Name): string => (name.namespace === null ? `${COMMONS}/${name.slug}` : formatName(name));
