import { z } from 'zod';
import { GREATEST_LENGTH } from '../greatest-lengths.ts';
import type { NodeRefText } from '../node-ref.ts';
import { ACTOR_TYPES, type NodeType } from '../node-types.ts';

/**
 * Fields that refer to something. Their `references` annotation says what they may name; it is printed into the JSON
 * Schemas, and all references of a file are found by it.
 */

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id that never changes and is never used again: lower-case letters, digits and single hyphens. */
export const slug = z
  .string()
  .max(120)
  .regex(SLUG, 'a slug has lower-case letters, digits and single hyphens, such as "camp-david-summit-2023"')
  .describe('The id, minted once: lower-case letters, digits and single hyphens.');

/** An actor's slug is never two or three characters long, so that a country code is always a country. */
export const actorSlug = slug.min(4, 'an actor slug has four characters or more; two or three are a country code');

/** The types that a reference may name, or `citation` for a passage of the brief's own text. */
export type ReferenceTargets = readonly NodeType[] | 'citation';

const reference = (description: string, references: ReferenceTargets) =>
  z.string().min(1).meta({ description, references });

export const actorRef = reference(
  'An actor: the alpha-3 code of a country, or the slug of any other actor.',
  ACTOR_TYPES,
);
export const countryRef = reference('A country by its alpha-3 code.', ['Country']);
export const organizationRef = reference('An organization by its slug.', ['Organization']);
export const personRef = reference('A person by their slug.', ['Person']);
export const eventRef = reference('An event by its slug.', ['Event']);
export const issueRef = reference('An issue by its slug.', ['Issue']);

/** `p4` for a paragraph of the brief's own text, `p4.s4` for its fourth sentence. */
export const citationRef = reference("A paragraph (p4) or a sentence (p4.s4) of this brief's text.", 'citation');

/** At least one passage, and at most so many. */
export const citationList = (greatestLength: number) =>
  z.array(citationRef).min(1, 'every statement cites at least one paragraph or sentence').max(greatestLength);

/** At least one: every statement names the place in the text that makes it. */
export const citations = citationList(GREATEST_LENGTH.citations);

/** A reference to a row of one of several types, as `Type:slug`. */
export const nodeRef = <Type extends NodeType>(types: readonly Type[]) =>
  z
    .string()
    .regex(new RegExp(`^(?:${types.join('|')}):.+$`), `written as Type:slug, where Type is one of ${types.join(', ')}`)
    .meta({
      description: `One of ${types.join(', ')}, written as Type:slug.`,
      references: types,
    }) as unknown as z.ZodType<NodeRefText<Type>, NodeRefText<Type>>;
