import { z } from 'zod';
import { PARAGRAPH_KIND, type ParagraphKind } from '../../model/vocabulary/briefs.ts';

/** What a process that reads documents may answer: it is checked, because the document may have taken the process over. */

const line = z
  .string()
  .min(1)
  .max(2_000_000)
  .refine((text) => !/[\r\n\u2028\u2029]/.test(text), 'one line');
const fact = z.string().max(5000).optional();
const facts = z.array(z.string().max(5000)).max(1000);

export const importedDocument = z.strictObject({
  blocks: z
    .array(
      z.strictObject({
        kind: z.enum(Object.keys(PARAGRAPH_KIND) as [ParagraphKind, ...ParagraphKind[]]),
        text: line,
        speaker: z.string().max(1000).optional(),
      }),
    )
    .min(1)
    .max(100_000),
  text: z.string().max(60_000_000).optional(),
  metadata: z.strictObject({
    title: fact,
    authors: facts,
    institutions: facts,
    publisher: fact,
    date: z.strictObject({ edtf: z.string().max(100), text: fact }).optional(),
    language: fact,
    license: fact,
    url: fact,
    doi: fact,
    tags: facts,
  }),
  warnings: z.array(z.string().max(2000)).max(1000),
});

/** A document, or why it cannot be read: `message` is for the person who tried if `isExpected`, else it is a bug. */
export const readingAnswer = z.union([
  z.strictObject({ document: importedDocument }),
  z.strictObject({ message: z.string().max(5000), isExpected: z.boolean() }),
]);

export type ReadingAnswer = z.infer<typeof readingAnswer>;
