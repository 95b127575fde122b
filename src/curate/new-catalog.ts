import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ACTORS_FORMAT, CATALOG_FORMAT } from '../model/file-formats.ts';
import { COMMONS } from '../model/identity/name.ts';
import { mintSlug } from '../model/refs.ts';
import { PlannedFiles } from '../store/json/text-files.ts';
import { insertEntry, updateRegister } from './register-files.ts';

/** What a person says of a catalog that is to be made. */
export interface NewCatalog {
  title: string;
  namespace: string;
  /** Its name in English. */
  publisher: string;
  /** A kind of organization. */
  kind: string;
  /** Null for data without a licence. */
  license: string | null;
}

/** What is wrong with it, by field; nothing was written. */
export class NewCatalogError extends Error {
  override readonly name = 'NewCatalogError';
  readonly fields: readonly { field: string; message: string }[];

  constructor(fields: NewCatalogError['fields']) {
    super(fields.map(({ field, message }) => `${field}: ${message}`).join('; '));
    this.fields = fields;
  }
}

/**
 * The file that shows that a folder is that of a catalog: catalog.json, or a brief of a catalog without a description; null if there is
 * none. Registers alone may be those of a catalog that could not be written to its end.
 */
export const findCatalogFile = async (folder: string): Promise<string | null> => {
  if (existsSync(join(folder, 'catalog.json'))) return 'catalog.json';
  const briefs = await readdir(join(folder, 'briefs')).catch((): string[] => []);
  const brief = briefs.find((name) => name.endsWith('.json'));
  return brief === undefined ? null : `briefs/${brief}`;
};

/** Writes actors.json with the publisher, events.json and catalog.json to a folder; what registers there have stays. */
export const makeCatalog = async (folder: string, { kind, license, ...given }: NewCatalog) => {
  const catalog = {
    namespace: given.namespace,
    title: given.title,
    publisher: given.publisher,
    ...(license !== null && { license }),
    extends: [COMMONS],
  };
  const slug = mintSlug(given.publisher, 'Organization', () => false);
  const publisher = { slug, names: { en: given.publisher }, kind };
  const issues = CATALOG_FORMAT.schema.safeParse(catalog).error?.issues ?? [];
  if (issues.length > 0)
    throw new NewCatalogError(issues.map(({ path, message }) => ({ field: path.join('.'), message })));
  if (slug === null)
    throw new NewCatalogError([
      {
        field: 'publisher',
        message: 'the name has no letters of the Latin script to make an id of. Give it in English.',
      },
    ]);
  const { error } = ACTORS_FORMAT.schema.safeParse({ organizations: [publisher] });
  if (error)
    throw new NewCatalogError(
      error.issues.map(({ path, message }) => ({ field: path.includes('kind') ? 'kind' : 'publisher', message })),
    );
  const files = new PlannedFiles();
  await updateRegister(folder, 'actors.json', files, (lists) => {
    insertEntry(lists, 'organizations', publisher, ['slug']);
  });
  await updateRegister(folder, 'events.json', files, (lists) => {
    lists.events ??= [];
  });
  await files.write(join(folder, 'catalog.json'), `${JSON.stringify(catalog, null, 2)}\n`);
  await mkdir(join(folder, 'briefs'), { recursive: true });
  await files.commit();
  return { catalog, publisher };
};
