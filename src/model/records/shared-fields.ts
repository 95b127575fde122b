import { z } from 'zod';
import { parseEdtf } from '../dates/edtf.ts';
import { BASIS, MODALITY } from '../vocabulary.ts';
import { citations, countryRef } from './reference-fields.ts';

/** The parts that records of every domain are built from. */

/** An enum of a vocabulary's keys. */
export const oneOf = <V extends Record<string, unknown>>(vocabulary: V) =>
  z.enum(Object.keys(vocabulary) as [keyof V & string, ...(keyof V & string)[]]);

/** A brief is never its own corroboration: what sources outside say is held apart, in the register. */
export const basis = oneOf(BASIS).exclude(['CORROBORATED']).describe('On whose word the statement rests.');
export const modality = oneOf(MODALITY).describe('How real it is, as told.');

/** What every statement of a brief carries. */
export const statement = { basis, citations };

export const edtf = z
  .string()
  .superRefine((text, context) => {
    const parsed = parseEdtf(text);
    if (!parsed.ok) context.addIssue({ code: 'custom', message: parsed.problem });
  })
  .describe('A date in EDTF (ISO 8601-2): 2024-05, 2022-12~, 2023-08/.., [2024-07..2024-12].');

/** A date as it is told: EDTF, and the words of the source where they help. */
export const datedText = z.strictObject({
  edtf,
  text: z.string().min(1).optional().describe('The words of the source, such as "end of 2022".'),
  basis,
});
export type DatedText = z.infer<typeof datedText>;

export const place = z.strictObject({
  name: z.string().min(1).describe('The name of the place.'),
  country: countryRef.optional(),
});

/** One short paragraph in the project's own words. */
export const restated = z.string().min(3).max(600).describe('In our own words, never a sentence of the text.');

/** Names by BCP 47 language tag; English is always there. */
export const names = z
  .record(
    z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language tag such as "en", "ko" or "zh-Hant"'),
    z.string().min(1),
  )
  .refine((record) => 'en' in record, 'an English name ("en") is always given')
  .describe('The names by language tag; "en" is always there.');

export const curatorRef = z
  .string()
  .regex(/^[A-Z]+[0-9]+[a-z]?$/, 'capitals and a number, such as "E01" or "REC4"')
  .optional()
  .describe("The row's number in the curator's inventory of the brief.");

export const note = z.string().min(3).optional().describe("A curator's remark on how the text was read.");
