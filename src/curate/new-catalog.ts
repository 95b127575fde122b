import { mkdir, stat } from 'node:fs/promises';
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

const FILES = ['catalog.json', 'actors.json', 'events.json'];

/** The first file that a folder has of those of a catalog; null if it has none. */
export const findCatalogFile = async (folder: string): Promise<string | null> => {
  for (const file of FILES) if (await stat(join(folder, file)).catch(() => null)) return file;
  return null;
};

/** Writes catalog.json, actors.json with the publisher, and events.json to a folder, all or nothing. */
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
    lists.events = [];
  });
  await files.write(join(folder, 'catalog.json'), `${JSON.stringify(catalog, null, 2)}\n`);
  await mkdir(join(folder, 'briefs'), { recursive: true });
  await files.commit();
  return { catalog, publisher };
};
