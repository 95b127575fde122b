import { z } from 'zod';
import { GREATEST_LENGTH, GREATEST_TEXT } from '../greatest-lengths.ts';
import { BASIS } from '../vocabulary/statements.ts';
import { actorRef, citations, organizationRef, personRef, slug } from './reference-fields.ts';
import { datedText, oneOf, restated } from './shared-fields.ts';

/** What a brief says of itself: who publishes it, who wrote it, when, and under which licence. */

const languageTag = z
  .string()
  .max(GREATEST_TEXT.tag)
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language tag such as "en", "ko" or "zh-Hant"');

export const frontMatter = {
  slug,
  title: z.string().min(1).max(GREATEST_TEXT.title),
  kicker: z.string().min(1).max(GREATEST_TEXT.title).optional().describe('The line above the title.'),
  publisher: organizationRef
    .optional()
    .describe('Who published it: an organization by its slug (namespace/slug in another catalog).'),
  publishers: z
    .array(organizationRef)
    .min(1)
    .max(GREATEST_LENGTH.publishers)
    .optional()
    .describe('In place of `publisher`, where several organizations published it; the first is named first.'),
  authors: z
    .array(personRef)
    .max(GREATEST_LENGTH.authors)
    .optional()
    .describe(
      'The people who wrote it, in the order of the byline; omitted if neither the text nor its page names anybody.',
    ),
  byline: z
    .array(
      actorRef.meta({
        description: 'A person or an organization by its slug (namespace/slug in another catalog).',
        references: ['Person', 'Organization'],
      }),
    )
    .max(GREATEST_LENGTH.authors)
    .optional()
    .describe('In place of `authors`, where organizations are among the authors: all of them in their order.'),
  commissioners: z
    .array(
      actorRef.meta({
        description: 'An organization or a grouping by its slug, or a country by its alpha-3 code.',
        references: ['Organization', 'Grouping', 'Country'],
      }),
    )
    .max(GREATEST_LENGTH.commissioners)
    .default([])
    .describe('Who commissioned or paid for it, according to the text or its page: organizations and governments.'),
  summaryOf: z
    .strictObject({
      title: z.string().min(1).max(GREATEST_TEXT.title).describe('Its title.'),
      url: z
        .url({ protocol: /^https?$/ })
        .max(GREATEST_TEXT.url)
        .optional()
        .describe('Its URL.'),
    })
    .optional()
    .describe('The longer text that it sums up, if it says that it does.'),
  published: datedText.extend({
    basis: oneOf(BASIS).describe(
      "Where the date comes from: CORROBORATED if it is only on the publisher's page, not in the text.",
    ),
  }),
  language: z.string().min(2).max(GREATEST_TEXT.tag).describe('The language of the text, as a BCP 47 tag.'),
  restatedIn: languageTag
    .default('en')
    .describe('The language of the summaries and other restatements in this file, as a BCP 47 tag.'),
  tags: z
    .array(z.string().min(1).max(GREATEST_TEXT.name))
    .max(GREATEST_LENGTH.tags)
    .default([])
    .describe("The publisher's tags."),
  url: z
    .url({ protocol: /^https?$/ })
    .max(GREATEST_TEXT.url)
    .optional()
    .describe('Its URL at the publisher.'),
  doi: z
    .string()
    .max(GREATEST_TEXT.tag)
    .regex(/^10\.\d{4,9}\/\S+$/, 'a DOI without an address, such as "10.1000/182"')
    .optional()
    .describe('Its DOI, such as 10.1000/182.'),
  edition: z
    .string()
    .min(1)
    .max(GREATEST_TEXT.title)
    .optional()
    .describe('Its edition, its version or its number in a series, as the publisher writes it.'),
  scope: restated.optional().describe('What it covers, in our own words: subjects, places and years.'),
  method: restated.optional().describe('How its results were reached, in our own words.'),
  license: z
    .string()
    .min(1)
    .max(GREATEST_TEXT.tag)
    .optional()
    .describe(
      'The SPDX id of the licence of the text, or LicenseRef-US-Government-Work; omitted if none is stated, which reserves all rights.',
    ),
  citations: citations.describe('The passages that give these facts.'),
};

interface Responsible {
  publisher?: string | undefined;
  publishers?: readonly string[] | undefined;
  authors?: readonly string[] | undefined;
  byline?: readonly string[] | undefined;
}

/** What is wrong with how a brief names its publishers and authors; null if nothing is. */
export const findFrontMatterMistake = ({
  publisher,
  publishers,
  authors,
  byline,
}: Responsible): { path: 'publisher' | 'publishers' | 'byline'; message: string } | null => {
  if (publisher === undefined && publishers === undefined)
    return { path: 'publisher', message: 'required, but missing; several organizations are listed in "publishers"' };
  if (publisher !== undefined && publishers !== undefined)
    return { path: 'publishers', message: 'a brief has either "publisher" or "publishers"' };
  if (authors !== undefined && byline !== undefined)
    return { path: 'byline', message: 'a brief has either "authors" or "byline"' };
  return null;
};

/** Who published a brief, as its file refers to them; the first is named first. */
export const publishersOf = ({ publisher, publishers }: Responsible): readonly string[] =>
  publishers ?? (publisher === undefined ? [] : [publisher]);

/** Who wrote a brief, people and organizations, as its file refers to them; empty if the text names nobody. */
export const bylineOf = ({ authors, byline }: Responsible): readonly string[] => byline ?? authors ?? [];
