import { z } from 'zod';

/**
 * References in the data. A reference is a string that must name a row; the `references` annotation says
 * of which types, and is printed into the JSON Schemas. The check reads it from there, so a new reference
 * needs no check of its own.
 */

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A minted id: lower-case letters, digits and single hyphens. It never changes and is never used again. */
export const slug = z
  .string()
  .max(120)
  .regex(SLUG, 'a slug has lower-case letters, digits and single hyphens, such as "camp-david-summit-2023"')
  .describe('The id, minted once: lower-case letters, digits and single hyphens.');

/** An actor's slug is never two or three characters long, so that a country code is always a country. */
export const actorSlug = slug.min(4, 'an actor slug has four characters or more; two or three are a country code');

/** The entity types that are Relay nodes, each the owner of its slugs. */
export const NODE_TYPES = [
  'Country',
  'Organization',
  'Person',
  'Grouping',
  'Event',
  'Issue',
  'Brief',
  'Paragraph',
  'Motive',
  'Stance',
  'Forecast',
  'Recommendation',
  'Relation',
] as const;
export type NodeType = (typeof NODE_TYPES)[number];

export const isNodeType = (name: string): name is NodeType => (NODE_TYPES as readonly string[]).includes(name);

/**
 * The list of the data files in which the rows of a type stand with their slugs; null for a type whose rows come
 * from elsewhere: countries from ISO 3166-1, a brief is a file, paragraphs are in its text's index.
 */
export const HOME_OF: Record<NodeType, { file: 'actors' | 'events' | 'brief'; list: string } | null> = {
  Country: null,
  Organization: { file: 'actors', list: 'organizations' },
  Person: { file: 'actors', list: 'people' },
  Grouping: { file: 'actors', list: 'groupings' },
  Event: { file: 'events', list: 'events' },
  Issue: { file: 'events', list: 'issues' },
  Brief: null,
  Paragraph: null,
  Motive: { file: 'brief', list: 'motives' },
  Stance: { file: 'brief', list: 'stances' },
  Forecast: { file: 'brief', list: 'forecasts' },
  Recommendation: { file: 'brief', list: 'recommendations' },
  Relation: { file: 'brief', list: 'relations' },
};

export const ACTOR_TYPES = ['Country', 'Organization', 'Person', 'Grouping'] as const satisfies NodeType[];
export type ActorType = (typeof ACTOR_TYPES)[number];

export const CLAIM_TYPES = ['Motive', 'Stance', 'Forecast', 'Recommendation', 'Relation'] as const satisfies NodeType[];
export type ClaimType = (typeof CLAIM_TYPES)[number];

/** What a `references` annotation holds: the types a plain reference may name, or `citation` for a place in the brief's text. */
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

/** At least one: nothing is said without a place in the text. */
export const citations = z.array(citationRef).min(1, 'every statement cites at least one paragraph or sentence');

/** A reference to any of several types, as `Type:slug`, such as `Event:camp-david-summit-2023`. */
export const nodeRef = (...types: readonly NodeType[]) =>
  z
    .string()
    .regex(new RegExp(`^(?:${types.join('|')}):.+$`), `written as Type:slug, where Type is one of ${types.join(', ')}`)
    .meta({ description: `One of ${types.join(', ')}, written as Type:slug.`, references: types });

/** A parsed `Type:slug`. */
export interface NodeRef {
  type: NodeType;
  id: string;
}

/** Splits `Type:slug` at its first colon. The schema has checked the type already. */
export const parseNodeRef = (ref: string): NodeRef => {
  const colon = ref.indexOf(':');
  return { type: ref.slice(0, colon) as NodeType, id: ref.slice(colon + 1) };
};

/** A reference as a filter value: `Type:id`. */
export const nodeTerm = (node: NodeRef): string => `${node.type}:${node.id}`;
