import { COMMONS, parseSameAs } from '../model/identity/name.ts';
import type { JsonPath } from '../model/json.ts';
import { findClosest } from '../store/json/closest.ts';
import type { FolderFiles } from '../store/json/data-folder.ts';
import type { SourceFile } from '../store/json/source-file.ts';
import type { Problem } from '../store/problem.ts';

/**
 * A warning for each catalog with `sameAs` that names entries of catalogs which are not loaded, at the first of them: these are not
 * looked for, and nothing is united. Where data is served this may be meant, so only those who check their data are told.
 */
export const findUnloadedDeclarations = (folders: readonly FolderFiles[]): Problem[] => {
  const loaded = new Set(folders.map(({ catalog }) => catalog.namespace ?? COMMONS));
  return folders
    .filter(({ isExtended }) => !isExtended)
    .flatMap((folder) => {
      // What is to be extended, and was not found, is an error there.
      const found = declarationsIn(folder).filter(
        ({ key }) => !loaded.has(key) && !folder.catalog.extends.includes(key),
      );
      const [first] = found;
      const keys = [...new Set(found.map(({ key }) => key))];
      const message = first && describe(first.text, keys, found.length, loaded, folder.description !== null);
      return message ? first.source.problem(first.path, message, 'warning') : [];
    });
};

interface Declaration {
  source: SourceFile<unknown>;
  path: JsonPath;
  text: string;
  /** The key of the catalog that it names. */
  key: string;
}

const declarationsIn = ({ actors, events }: FolderFiles): Declaration[] =>
  [...actors, ...events].flatMap((source) =>
    Object.entries((source.record ?? {}) as Readonly<Record<string, unknown>>).flatMap(([list, rows]) =>
      (Array.isArray(rows) ? (rows as { sameAs?: string[] }[]) : []).flatMap(({ sameAs = [] }, index) =>
        sameAs.flatMap((text, at) => {
          const parsed = parseSameAs(text);
          const path = [list, index, 'sameAs', at];
          return parsed.kind === 'name' ? { source, path, text, key: parsed.name.namespace ?? COMMONS } : [];
        }),
      ),
    ),
  );

const describe = (
  text: string,
  keys: readonly string[],
  count: number,
  loaded: ReadonlySet<string>,
  isDescribed: boolean,
): string => {
  const [catalogs, them, their] = keys.length === 1 ? ['catalog', 'it', 'its'] : ['catalogs', 'them', 'their'];
  const named = keys.map((key) => `"${key}"`).join(', ');
  const closest = keys.map((key) => findClosest(key, loaded)).find((name) => name !== null);
  const listing = isDescribed ? `, or list ${them} in "extends" of catalog.json` : '';
  const advice = closest
    ? `did you mean "${closest}"?`
    : `to have ${them} checked, add ${their} ${keys.length === 1 ? 'folder' : 'folders'} with --data${listing}`;
  return `"${text}" is not looked for, as the ${catalogs} ${named} ${keys.length === 1 ? 'is' : 'are'} not loaded (${count} in "sameAs"); ${advice}`;
};
