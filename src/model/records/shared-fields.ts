import { z } from 'zod';
import { parseEdtf } from '../dates/edtf.ts';
import { GREATEST_TEXT } from '../greatest-lengths.ts';
import { BASIS, MODALITY } from '../vocabulary/statements.ts';
import { definitionsOf, formNotes } from './form-notes.ts';
import { citations, countryRef } from './reference-fields.ts';

/** Fields and schemas that the records of several domains share. */

/** Words of the text, found in a passage that the statement cites. The annotation is printed into the JSON Schemas. */
export const wordsOfText = (description: string) =>
  z.string().min(1).max(GREATEST_TEXT.name).meta({ description, wording: 'TEXT' });

export const hedge = wordsOfText(
  'The word with which the text hedges it, such as "may"; several are separated by commas.',
)
  .min(2)
  .meta({ wording: 'HEDGE' })
  .optional();

/** An enum of a vocabulary's keys. */
export const oneOf = <V extends Record<string, unknown>>(vocabulary: V) =>
  z
    .enum(Object.keys(vocabulary) as [keyof V & string, ...(keyof V & string)[]])
    .register(formNotes, { definitions: definitionsOf(vocabulary) });

/** Statements of a brief are not corroborated: what sources outside the briefs say is in the register. */
export const basis = oneOf(BASIS)
  .exclude(['CORROBORATED'])
  .register(formNotes, { definitions: definitionsOf(BASIS) })
  .describe("Where the statement comes from: the text, the author's conclusion, or the curator's reading.");
export const modality = oneOf(MODALITY).describe(
  'Whether it happened, is planned, expected, hoped for, hypothetical or denied, according to the text.',
);

/** The fields of every statement of a brief. */
export const statement = { basis, citations };

export const edtf = z
  .string()
  .superRefine((text, context) => {
    const parsed = parseEdtf(text);
    if (!parsed.ok) context.addIssue({ code: 'custom', message: parsed.problem });
  })
  .register(formNotes, { format: 'edtf' })
  .describe('A date in EDTF (ISO 8601-2): 2024-05, 2022-12~, 2023-08/.., [2024-07..2024-12].');

/** A date as its source gives it: in EDTF, with the words of the source if they help. */
export const datedText = z.strictObject({
  edtf,
  text: wordsOfText('The words of the source, such as "end of 2022".').optional(),
  basis,
});
export type DatedText = z.infer<typeof datedText>;

export const place = z.strictObject({
  name: z.string().min(1).max(GREATEST_TEXT.name).describe('The name of the place.'),
  country: countryRef.optional(),
});

export const source = z
  .strictObject({
    url: z
      .url({ protocol: /^https?$/ })
      .max(GREATEST_TEXT.url)
      .optional()
      .describe('Its URL.'),
    title: z.string().min(1).max(GREATEST_TEXT.title).optional().describe('Its title.'),
    publisher: z.string().min(1).max(GREATEST_TEXT.name).describe('Who published it.'),
    date: edtf.optional().describe('When it was published.'),
    accessed: edtf.optional().describe('When it was read.'),
  })
  .describe('A source outside the briefs.');
export type Source = z.infer<typeof source>;

/** One short paragraph in our own words. */
export const restated = z
  .string()
  .min(3)
  .max(GREATEST_TEXT.restatement)
  .meta({ description: 'In our own words, never a sentence of the text.', wording: 'RESTATED' });

/** A title that we gave. */
export const ownTitle = (description: string) =>
  z.string().min(3).max(GREATEST_TEXT.title).meta({ description, wording: 'RESTATED' });

/** Names by BCP 47 language tag; there is always an English name. */
export const names = z
  .record(
    z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language tag such as "en", "ko" or "zh-Hant"'),
    z.string().min(1).max(GREATEST_TEXT.name),
  )
  .refine((record) => 'en' in record, 'there must be an English name ("en")')
  .describe('The names by language tag; "en" is required.');

export const curatorRef = z
  .string()
  .regex(/^[A-Z]+[0-9]+[a-z]?$/, 'capitals and a number, such as "E01" or "REC4"')
  .optional()
  .describe("The row's number in the curator's inventory of the brief.");

export const note = z
  .string()
  .min(3)
  .max(GREATEST_TEXT.note)
  .optional()
  .meta({ description: "A curator's remark on how the text was interpreted.", wording: 'NOTE' });
