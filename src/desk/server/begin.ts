import { Hono } from 'hono';
import { z } from 'zod';
import { findCatalogFile, makeCatalog, type NewCatalog, NewCatalogError } from '../../curate/new-catalog.ts';
import { ORGANIZATION_KIND } from '../../model/vocabulary/actors.ts';
import type { DeskFolder } from '../desk-folder.ts';
import { DeskProblem } from '../problem.ts';
import { readBody } from './read-body.ts';

const catalog = z.strictObject({
  title: z.string().trim().min(1, 'Give a title.'),
  namespace: z.string().trim(),
  publisher: z.string().trim().min(1, 'Say who publishes it.'),
  kind: z.enum(Object.keys(ORGANIZATION_KIND)).default('OTHER'),
  license: z.string().trim().min(1).nullable().default(null),
});

/** From an empty folder to a brief. */
export const createBeginning = (desk: DeskFolder) =>
  new Hono().post('/catalog', async (c) => {
    const given = await readBody(c, catalog);
    return c.json(await desk.inTurn(() => beginCatalog(desk.options.folder, given)), 201);
  });

const beginCatalog = async (folder: string, given: NewCatalog) => {
  const file = await findCatalogFile(folder);
  if (file) throw new DeskProblem('CONFLICT', `The folder has ${file} already, so that nothing was written.`);
  return makeCatalog(folder, given).catch((error) => {
    if (!(error instanceof NewCatalogError)) throw error;
    throw new DeskProblem('INVALID', `${error.message}.`.replace('..', '.'), {
      errors: error.fields.map(({ field, message }) => ({ pointer: `/${field}`, detail: message })),
    });
  });
};
