import { z } from 'zod';
import { GREATEST_LENGTH, GREATEST_TEXT } from '../greatest-lengths.ts';
import { findNameMistake, SLUG } from '../identity/name.ts';
import { ACTOR_TYPES, type NodeType } from '../node-types.ts';
import { type NodeRefText, parseNodeRef } from '../refs.ts';
import { formNotes } from './form-notes.ts';

/**
 * Fields that refer to something. Their `references` annotation says what they may name; it is printed into the JSON
 * Schemas, and all references of a file are found by it.
 */

/** An id that never changes and is never used again: lower-case letters, digits and single hyphens. */
export const slug = z
  .string()
  .max(GREATEST_TEXT.slug)
  .regex(SLUG, 'a slug has lower-case letters, digits and single hyphens, such as "camp-david-summit-2023"')
  .register(formNotes, { isMinted: true })
  .describe('The id, minted once: lower-case letters, digits and single hyphens.');

export const ACTOR_SLUG_LENGTH = 'an actor slug has four characters or more; two or three are a country code';

/** An actor's slug is never two or three characters long, so that a country code is always a country. */
export const actorSlug = slug.min(4, ACTOR_SLUG_LENGTH);

/** The types that a reference may name, or `citation` for a passage of the brief's own text. */
export type ReferenceTargets = readonly NodeType[] | 'citation';

/** A check that adds the mistake it finds in a text, if any. */
export const refuse =
  (findMistake: (text: string) => string | null) =>
  (text: string, context: z.RefinementCtx): void => {
    const message = findMistake(text);
    if (message !== null) context.addIssue({ code: 'custom', message });
  };

/** A slug of the same catalog or else of the commons, or `namespace/slug`, or the code of a country. */
const reference = (description: string, references: readonly NodeType[]) =>
  z
    .string()
    .min(1)
    .superRefine(refuse(findNameMistake))
    .register(formNotes, { ofFiles: description })
    .meta({ description, references });

export const actorRef = reference(
  'An actor: the alpha-3 code of a country, or the slug of any other actor (namespace/slug in another catalog).',
  ACTOR_TYPES,
);
export const countryRef = reference('A country by its alpha-3 code.', ['Country']);
export const organizationRef = reference('An organization by its slug (namespace/slug in another catalog).', [
  'Organization',
]);
export const personRef = reference('A person by their slug (namespace/slug in another catalog).', ['Person']);
export const eventRef = reference('An event by its slug (namespace/slug in another catalog).', ['Event']);
export const issueRef = reference('An issue by its slug (namespace/slug in another catalog).', ['Issue']);

export const instrumentRef = reference('An instrument by its slug (namespace/slug in another catalog).', [
  'Instrument',
]);

/** `p4` for a paragraph of the brief's own text, `p4.s4` for its fourth sentence. */
export const citationRef = z
  .string()
  .min(1)
  .meta({ description: "A paragraph (p4) or a sentence (p4.s4) of this brief's text.", references: 'citation' });

/** At least one passage, and at most so many. */
export const citationList = (greatestLength: number) =>
  z.array(citationRef).min(1, 'every statement cites at least one paragraph or sentence').max(greatestLength);

/** At least one: every statement names the place in the text that makes it. */
export const citations = citationList(GREATEST_LENGTH.citations);

/** A reference to a row of one of several types, as `Type:slug` or `Type:namespace/slug`. */
export const nodeRef = <Type extends NodeType>(types: readonly Type[]) => {
  const description = `One of ${types.join(', ')}, written as Type:slug (Type:namespace/slug in another catalog).`;
  return z
    .string()
    .regex(new RegExp(`^(?:${types.join('|')}):.+$`), {
      message: `written as Type:slug, where Type is one of ${types.join(', ')}`,
      abort: true,
    })
    .superRefine(refuse((text) => findNameMistake(parseNodeRef(text as NodeRefText).id)))
    .register(formNotes, { ofFiles: description })
    .meta({ description, references: types }) as unknown as z.ZodType<NodeRefText<Type>, NodeRefText<Type>>;
};
