import { z } from 'zod';
import { GREATEST_LENGTH, GREATEST_TEXT } from '../greatest-lengths.ts';
import { GROUPING_KIND, ORGANIZATION_KIND } from '../vocabulary/actors.ts';
import { actorSameAs, aliases, withdrawn } from './identity-fields.ts';
import { actorRef, actorSlug, countryRef, organizationRef } from './reference-fields.ts';
import { names, oneOf, wordsOfText } from './shared-fields.ts';

/**
 * `data/actors.json`: the register of actors. It has their identity only: briefs state what they do. Countries are derived
 * from ISO 3166-1; only additions to it are listed.
 */

export const countryRecord = z
  .strictObject({
    code: countryRef.describe('The alpha-3 code of the country.'),
    aliases,
  })
  .describe('Additions to a country of ISO 3166-1.');

export const organizationRecord = z
  .strictObject({
    slug: actorSlug,
    names,
    kind: oneOf(ORGANIZATION_KIND).describe('The kind of organization.'),
    country: countryRef.optional().describe('The country it belongs to, by its alpha-3 code.'),
    partOf: organizationRef.optional().describe('The organization that it is a part of.'),
    aliases,
    sameAs: actorSameAs,
    withdrawn,
  })
  .describe('An organization, a government, or a unit of one.');

export const personRecord = z
  .strictObject({
    slug: actorSlug,
    names,
    familyName: z
      .string()
      .min(1)
      .max(GREATEST_TEXT.name)
      .optional()
      .describe('The family name, as it is in the English name; omitted where that is not known.'),
    country: countryRef.optional().describe('The country they act for or come from, by its alpha-3 code.'),
    aliases,
    sameAs: actorSameAs,
    withdrawn,
  })
  .refine(({ names, familyName }) => !familyName || ` ${names.en} `.includes(` ${familyName} `), {
    path: ['familyName'],
    error: 'this is not a part of the English name',
  })
  .describe('A person.');

export const groupingRecord = z
  .strictObject({
    slug: actorSlug,
    names,
    kind: oneOf(GROUPING_KIND).describe('What it is based on.'),
    country: countryRef
      .optional()
      .describe('The country it belongs to, if it is the public of a country or a part of it.'),
    aliases,
    sameAs: actorSameAs,
    withdrawn,
  })
  .describe('Several actors named as one. Briefs state its members.');

export const actorsFile = z
  .strictObject({
    $schema: z.string().optional(),
    countries: z.array(countryRecord).default([]),
    organizations: z.array(organizationRecord).default([]),
    people: z.array(personRecord).default([]),
    groupings: z.array(groupingRecord).default([]),
  })
  .describe('The register of actors.');

/** The fields of an actor that a brief names: the names it uses, and the part of the actor in it. */
export const actorMentionFields = {
  names: z
    .array(wordsOfText('A name that the text uses.'))
    .min(1)
    .max(GREATEST_LENGTH.names)
    .describe('The names the text uses.'),
  part: z
    .string()
    .min(3)
    .max(GREATEST_TEXT.restatement)
    .optional()
    .meta({ description: 'The part it plays in the text, in our own words.', wording: 'RESTATED' }),
  mentionCount: z.number().int().positive().optional().describe('How often the body and its headings name it.'),
};

export const memberRef = actorRef.describe(
  'A member: the alpha-3 code of a country, or the slug of any other actor (namespace/slug in another catalog).',
);

export type CountryRecord = z.infer<typeof countryRecord>;
export type OrganizationRecord = z.infer<typeof organizationRecord>;
export type PersonRecord = z.infer<typeof personRecord>;
export type GroupingRecord = z.infer<typeof groupingRecord>;
export type ActorsFile = z.infer<typeof actorsFile>;
