import { z } from 'zod';
import { GREATEST_LENGTH, GREATEST_TEXT } from '../greatest-lengths.ts';
import { COMMONS, SLUG } from '../identity/name.ts';

/** `data/catalog.json`: whose registers and briefs the folder holds, and by which namespace others refer to them. */

const nameThat = (advice: string) => z.string().min(2).max(GREATEST_TEXT.namespace).regex(SLUG, advice);

export const catalogName = nameThat(
  'a namespace has lower-case letters, digits and single hyphens, such as "white-house"',
);

/** A catalog that another one names. */
const otherCatalog = nameThat(
  'a catalog is named by the "namespace" in its catalog.json, such as "white-house", not by its folder or address',
);

export const catalogFile = z
  .strictObject({
    $schema: z.string().optional(),
    namespace: catalogName
      .refine((text) => text !== COMMONS, `"${COMMONS}" is reserved: it stands for the catalog without a namespace`)
      .optional()
      .describe(
        'What its slugs begin with in ids and addresses, as in namespace/slug; minted once. Only the commons have none.',
      ),
    title: z.string().min(1).max(GREATEST_TEXT.title).describe('Its title.'),
    publisher: z.string().min(1).max(GREATEST_TEXT.name).describe('Who publishes it.'),
    license: z
      .string()
      .min(1)
      .max(GREATEST_TEXT.tag)
      .optional()
      .describe('The SPDX id of the licence of its data; omitted if none is stated, which reserves all rights.'),
    homepage: z
      .url({ protocol: /^https?$/ })
      .max(GREATEST_TEXT.url)
      .optional()
      .describe('The URL of a page about it.'),
    extends: z
      .array(otherCatalog)
      .max(GREATEST_LENGTH.extends)
      .default([])
      .describe(`The catalogs that it refers to, by their namespaces; the commons are "${COMMONS}".`),
    requireSignOff: z
      .boolean()
      .optional()
      .describe(
        'Whether `release` refuses statements that no second reader has signed off at the desk, or that were changed since.',
      ),
  })
  .describe('A catalog: what one institute publishes.');

export type CatalogFile = z.infer<typeof catalogFile>;
