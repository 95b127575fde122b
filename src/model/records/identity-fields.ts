import { z } from 'zod';
import { GREATEST_LENGTH, GREATEST_TEXT } from '../greatest-lengths.ts';
import { parseSameAs, quote } from '../identity/name.ts';
import { actorSlug, refuse, slug } from './reference-fields.ts';

/** The fields of register entries for their other names: their own, and those of the same thing in other catalogs. */

export const aliases = z
  .array(z.string().min(1).max(GREATEST_TEXT.name))
  .max(GREATEST_LENGTH.aliases)
  .default([])
  .describe('Its other names, in any language.');

const SAME_AS =
  'The same thing elsewhere: entries of other catalogs (commons/slug or namespace/slug) and external ids (wikidata:Q…, ror:…, isni:…, doi:…, celex:… or a web address).';

const sameAsList = (entrySlug: z.ZodType) =>
  z
    .array(
      z
        .string()
        .max(GREATEST_TEXT.url)
        .superRefine(refuse((text) => findSameAsMistake(text, entrySlug))),
    )
    .max(GREATEST_LENGTH.sameAs)
    .optional()
    .describe(SAME_AS);

const findSameAsMistake = (text: string, entrySlug: z.ZodType): string | null => {
  const parsed = parseSameAs(text);
  if (parsed.kind === 'mistake') return parsed.message;
  const { error } = parsed.kind === 'name' ? entrySlug.safeParse(parsed.name.slug) : {};
  return error ? `${quote(text)} is not valid: ${error.issues[0]?.message}` : null;
};

export const sameAs = sameAsList(slug);
export const actorSameAs = sameAsList(actorSlug);

export const withdrawn = z
  .boolean()
  .optional()
  .describe('Whether the catalog has withdrawn it. Its names still answer, and what refers to it stays.');
