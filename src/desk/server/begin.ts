import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { userAgent } from '../../app/package-files.ts';
import { fetchPage, GREATEST_DOCUMENT, parsePageUrl } from '../../curate/import/fetch-page.ts';
import { toFileAddress } from '../../curate/import/repository-address.ts';
import { findCatalogFile, makeCatalog, type NewCatalog, NewCatalogError } from '../../curate/new-catalog.ts';
import { ORGANIZATION_KIND } from '../../model/vocabulary/actors.ts';
import { READING_LIMITS } from '../../text/import/read-document.ts';
import type { DeskFolder } from '../desk-folder.ts';
import { withFolderLock } from '../folder-lock.ts';
import { type GivenDocument, Imports, refuseDocument } from '../imports.ts';
import { DeskProblem } from '../problem.ts';
import { readBody } from './read-body.ts';

const words = z.string().trim();
const filled = (what: string) => words.min(1, what);

const BODIES = {
  catalog: z.strictObject({
    title: filled('Give a title.'),
    namespace: words,
    publisher: filled('Say who publishes it.'),
    kind: z.enum(Object.keys(ORGANIZATION_KIND)).default('OTHER'),
    license: filled('Give a licence, or null for none.').nullable().default(null),
  }),
  address: z.strictObject({ address: filled('Give an address.') }),
  brief: z.strictObject({
    import: z.string(),
    name: words.optional(),
    title: filled('Give a title.'),
    date: filled('Give a date, such as 2024-12-05.'),
    publisher: filled('Say who publishes it.'),
    authors: z.array(filled('Give a name.')).max(100).default([]),
    institutions: z.array(filled('Give a name.')).max(100).default([]),
    language: filled('Give a language, such as "en".'),
    license: filled('Give a licence, or null for none.').nullable().default(null),
  }),
} as const;

/** The greatest body of a request that brings a document: its bytes, and what a form has around them. */
export const GREATEST_UPLOAD = GREATEST_DOCUMENT + 64 * 1024;

/** From an empty folder to a brief. */
export const createBeginning = (desk: DeskFolder) => {
  const imports = new Imports(desk);
  return new Hono()
    .post('/catalog', async (c) => {
      const given = await readBody(c, BODIES.catalog);
      return c.json(await desk.inTurn(() => beginCatalog(desk.options.folder, given)), 201);
    })
    .post('/imports', async (c) => c.json(await imports.read(await readGiven(c)), 201))
    .post('/briefs', async (c) => {
      const { import: id, ...given } = await readBody(c, BODIES.brief);
      return c.json(await desk.inTurn(() => withFolderLock(desk.options, () => imports.write(id, given))), 201);
    });
};

const beginCatalog = async (folder: string, given: NewCatalog) => {
  const file = await findCatalogFile(folder);
  if (file) throw new DeskProblem('CONFLICT', `The folder has ${file} already, so that nothing was written.`);
  return makeCatalog(folder, given).catch((error) => {
    if (!(error instanceof NewCatalogError)) throw error;
    throw new DeskProblem('INVALID', `${error.message.replace(/\.$/, '')}.`, {
      errors: error.fields.map(({ field, message }) => ({ pointer: `/${field}`, detail: message })),
    });
  });
};

/** The document of a request: a file in a form, or what is at an address. */
const readGiven = async (c: Context): Promise<GivenDocument> => {
  if (!/^multipart\/form-data\b/i.test(c.req.header('content-type') ?? '')) {
    const { address } = await readBody(c, BODIES.address);
    return fetchGiven(address).catch(refuseDocument);
  }
  const { file } = await c.req.parseBody().catch(() => ({ file: undefined }));
  if (!(file instanceof File)) throw new DeskProblem('INVALID', 'Give a file.');
  return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name, mediaType: file.type || undefined };
};

const fetchGiven = async (address: string): Promise<GivenDocument> => {
  const url = toFileAddress(parsePageUrl(address));
  const page = await fetchPage(url, { time: READING_LIMITS.time, bytes: GREATEST_DOCUMENT }, userAgent());
  return { ...page, name: url.href, url: url.href };
};
