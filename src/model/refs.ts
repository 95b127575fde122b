import { foldText, toBasicLetters } from './compare-text.ts';
import type { JsonPath } from './json.ts';
import { ACTOR_TYPES, CLAIM_TYPES, type NodeType, pluralOf } from './node-types.ts';

/** How data files refer to rows and to passages, what identifies the entries of their lists, and how slugs are made. */

/** A row by its type and its id: a country's alpha-2 code, any other's slug. */
export interface NodeRef<Type extends NodeType = NodeType> {
  type: Type;
  id: string;
}

/** `Type:id` as text, such as `Event:camp-david-summit-2023`. */
export type NodeRefText<Type extends NodeType = NodeType> = `${Type}:${string}`;

/** Splits `Type:id` at its first colon. The schema or the filter has checked the type already. */
export const parseNodeRef = <Type extends NodeType>(ref: NodeRefText<Type>): NodeRef<Type> => {
  const colon = ref.indexOf(':');
  return { type: ref.slice(0, colon) as Type, id: ref.slice(colon + 1) };
};

/** The reference as text, which is also the term for rows that refer to it. */
export const formatNodeRef = <Type extends NodeType>({ type, id }: NodeRef<Type>): NodeRefText<Type> => `${type}:${id}`;

/** A place in a brief's text: a paragraph, or one of its sentences. */
export interface CitationRef {
  /** The brief's slug; null in the brief's own file, where refs are local. */
  brief: string | null;
  /** The paragraph's id in the brief, such as `p4`. */
  paragraph: string;
  /** The sentence's number, from 1; null for the whole paragraph. */
  sentence: number | null;
}

const CITATION_REF = /^(?:([^:.\s]+):)?([^:.\s]+)(?:\.s([1-9]\d*))?$/;

/**
 * Parses `p4`, `p4.s4`, `asan-2024-12-05:p4` or `asan-2024-12-05:p4.s4`; null for any other text. Whether the text has
 * such a place is for the caller to look up. src/views has a copy for browsers; a test compares the two.
 */
export const parseCitationRef = (ref: string): CitationRef | null => {
  const [, brief = null, paragraph, sentence] = CITATION_REF.exec(ref) ?? [];
  return paragraph === undefined
    ? null
    : { brief, paragraph, sentence: sentence === undefined ? null : Number(sentence) };
};

/** The reverse of `parseCitationRef`. */
export const formatCitationRef = ({ brief, paragraph, sentence }: CitationRef): string =>
  `${brief === null ? '' : `${brief}:`}${paragraph}${sentence === null ? '' : `.s${sentence}`}`;

/** The ref of a sentence in its own brief, by its position in the paragraph, from 0. */
export const sentenceRef = (paragraph: string, index: number): string =>
  formatCitationRef({ brief: null, paragraph, sentence: index + 1 });

/** The ref of the paragraph that a ref names, or in which its sentence is. */
export const paragraphRefOf = (ref: string): string => {
  const place = parseCitationRef(ref);
  return place ? formatCitationRef({ ...place, sentence: null }) : ref;
};

/** Whether what names a passage at this path states something: sections and `withoutStatement` only list passages. */
export const isStatement = ([list]: JsonPath): boolean => list !== 'sections' && list !== 'withoutStatement';

/** The kinds of data files that hold lists of entries. */
export type ListFile = 'actors' | 'events' | 'outcomes' | 'brief';

const SLUG = ['slug'] as const;

/** The fields that identify an entry of a list, by the kind of file and the name of the list. */
export const LIST_KEYS: Readonly<Record<ListFile, Readonly<Record<string, readonly string[]>>>> = {
  actors: { countries: ['code'], organizations: SLUG, people: SLUG, groupings: SLUG },
  events: { events: SLUG, issues: SLUG, instruments: SLUG },
  outcomes: { outcomes: ['of', 'asOf'] },
  brief: {
    sections: ['id'],
    countries: ['actor'],
    organizations: ['actor'],
    people: ['actor'],
    groupings: ['actor'],
    keyPoints: ['paragraph'],
    mentions: ['event'],
    eventSets: SLUG,
    issues: ['issue'],
    instruments: ['instrument'],
    terms: SLUG,
    ...Object.fromEntries(CLAIM_TYPES.map((type) => [pluralOf(type), SLUG])),
    links: ['from', 'kind', 'to'],
    outcomes: ['of'],
    withoutStatement: ['passage'],
  },
};

/** What identifies an entry: the values of the key fields, joined by a character that none of them contains. */
export const keyOfEntry = (entry: unknown, fields: readonly string[]): string =>
  fields.map((field) => String((entry as Record<string, unknown> | null)?.[field] ?? '')).join(' ');

/** Longer slugs are hard to read; a longer name is cut after a word. */
const READABLE = 60;

/** An actor's slug has four characters or more: shorter ones are country codes. */
const SHORTEST_OF_ACTOR = 4;

/**
 * A slug for a new entry, made of the words of its English name or title, so that it can be read: lower-case ASCII letters,
 * digits and hyphens. Where it is taken, a number follows. Null if the name has no letters or digits in the Latin script.
 */
export const mintSlug = (name: string, type: NodeType, isTaken: (slug: string) => boolean): string | null => {
  const words = wordsOfSlug(name);
  if (words.length === 0) return null;
  let slug = '';
  for (const word of words) {
    if (slug !== '' && slug.length + word.length >= READABLE) break;
    slug += slug === '' ? word.slice(0, READABLE) : `-${word}`;
  }
  // Its type does not change, unlike its kind or its country.
  const isActor = ACTOR_TYPES.some((actor) => actor === type);
  if (isActor && slug.length < SHORTEST_OF_ACTOR) slug += `-${type.toLowerCase()}`;
  if (!isTaken(slug)) return slug;
  for (let number = 2; ; number++) if (!isTaken(`${slug}-${number}`)) return `${slug}-${number}`;
};

const wordsOfSlug = (name: string): string[] => {
  const words = toBasicLetters(foldText(name))
    .replace(/&/g, ' and ')
    // "China's" is one word, and "U.S." is another.
    .replace(/['’]/g, '')
    .replace(/(?<![a-z0-9])([a-z])\.(?=[a-z](?![a-z0-9]))/g, '$1')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
};
