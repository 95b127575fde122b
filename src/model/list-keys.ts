import { CLAIM_TYPES, pluralOf } from './node-types.ts';

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
