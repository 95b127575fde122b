import { z } from 'zod';
import { GREATEST_FILE_LIST, GREATEST_LENGTH, GREATEST_TEXT } from '../greatest-lengths.ts';
import { PARAGRAPH_KIND } from '../vocabulary/briefs.ts';
import { actorRef, citationRef } from './reference-fields.ts';
import { edtf, oneOf } from './shared-fields.ts';

/** The index of a brief's text, and its sections: places in the text, without its words. */

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in 64 lower-case hexadecimal digits');
const offset = z.number().int().min(0);

const passage = {
  start: offset.describe('Its start, in Unicode code points from the start of the text.'),
  end: offset.describe('Its end, exclusive.'),
  sha256: sha256.describe('The SHA-256 of the passage in UTF-8.'),
};

export const paragraphRecord = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/, 'an id such as "p4", "k1", "h2" or "title"')
      .describe('Its id in the brief, such as p4.'),
    kind: oneOf(PARAGRAPH_KIND).describe('The part of the text that it belongs to.'),
    speaker: actorRef
      .optional()
      .describe('Who says it, in an interview or a transcript; the author of the text if not given.'),
    ...passage,
    sentences: z
      .array(z.strictObject(passage))
      .min(1)
      .max(GREATEST_LENGTH.sentences)
      .describe('Its sentences in order; p4.s1 is the first of p4.'),
  })
  .describe('A paragraph, with its offsets and its hash but without its words.');

export const sourceDocument = z
  .strictObject({
    url: z
      .url({ protocol: /^https?$/ })
      .max(GREATEST_TEXT.url)
      .optional()
      .describe('An address that answers with it, with a commit where it is of a repository.'),
    sha256: sha256.describe('The SHA-256 of its bytes.'),
    accessed: edtf.optional().describe('When it was fetched from its address.'),
    importer: z
      .string()
      .min(1)
      .max(GREATEST_TEXT.tag)
      .optional()
      .describe('The version of `briefgraph import` that made the text of it; omitted if a person did.'),
  })
  .describe('The document, such as a PDF or a page, that the text was made of.');

export const textIndex = z
  .strictObject({
    sha256: sha256.describe('The SHA-256 of the whole text file.'),
    length: offset.describe('The length of the text in Unicode code points.'),
    document: sourceDocument.optional(),
    paragraphs: z.array(paragraphRecord).min(1).max(GREATEST_LENGTH.paragraphs),
    skipped: z
      .array(sha256)
      .max(GREATEST_FILE_LIST)
      .default([])
      .describe('Hashes of lines that are not part of the brief, such as site navigation.'),
  })
  .describe('The offsets of each paragraph and sentence. Written by `briefgraph index`.');

export const emptyPassageRecord = z
  .strictObject({
    passage: citationRef,
    reason: z
      .string()
      .min(3)
      .max(GREATEST_TEXT.title)
      .meta({ description: 'Why it holds no statement, such as "It announces the next part."', wording: 'RESTATED' }),
  })
  .describe('A passage that holds no statement.');

export const sectionRecord = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .describe('Its id in the brief.'),
    number: z.number().int().positive().optional().describe('Its number in the text, if it has one.'),
    title: z.string().min(1).max(GREATEST_TEXT.title).optional().describe('Its heading, if it has one.'),
    paragraphs: z
      .array(citationRef)
      .min(1)
      .max(GREATEST_LENGTH.paragraphsOfSection)
      .describe('Its paragraphs in order, its heading included.'),
  })
  .describe('A section of the text.');

export type SourceDocument = z.infer<typeof sourceDocument>;
export type ParagraphRecord = z.infer<typeof paragraphRecord>;
export type TextIndex = z.infer<typeof textIndex>;
export type SectionRecord = z.infer<typeof sectionRecord>;

/**
 * The SPDX ids of the licences that allow the text of a brief to be stored with its data and served: those that let anyone
 * copy, quote and adapt it, and require at most attribution and share-alike. SPDX has no id for a work of the US Government, which has no
 * copyright in the United States.
 */
export const OPEN_LICENSES: readonly string[] = [
  'CC0-1.0',
  'CC-BY-2.0',
  'CC-BY-2.5',
  'CC-BY-3.0',
  'CC-BY-3.0-IGO',
  'CC-BY-4.0',
  'CC-BY-SA-3.0',
  'CC-BY-SA-4.0',
  'PDDL-1.0',
  'ODC-By-1.0',
  'OGL-UK-3.0',
  'etalab-2.0',
  'DL-DE-BY-2.0',
  'LicenseRef-US-Government-Work',
];

/** Whether a text under this licence may be stored and served; without a licence it may not. */
export const isOpenLicense = (spdxId: string | null | undefined): boolean =>
  spdxId != null && OPEN_LICENSES.includes(spdxId);
