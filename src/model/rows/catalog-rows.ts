import { foldText } from '../compare-text.ts';
import { CLAIM_TYPES, pluralOf } from '../node-types.ts';
import type { Catalog, CatalogData } from '../records/data-set.ts';
import { defineCollection, single } from './collection.ts';

/** The rows of catalogs: what each says of itself, and how much it holds. */

/** How a catalog that is served compares with its source. */
export const CATALOG_STATE = {
  CURRENT: 'It is served as its source has it, or had it at one of the last two checks.',
  STALE:
    'Its source has something else, or could not be read at the last two checks, so what is served is what was last read and valid.',
} as const;

export type CatalogState = keyof typeof CATALOG_STATE;

export interface CatalogRow extends Catalog {
  __typename: 'Catalog';
  state: CatalogState;
  /** The URL from which it was read; null for a folder of this server. */
  source: string | null;
  /** When the release that was read was issued, as an ISO instant; null for a folder of this server. */
  issuedAt: string | null;
  /** A hash of its content. */
  revision: string;
  counts: CatalogCounts;
}

/** How many entries a catalog holds of its own. */
export interface CatalogCounts {
  actors: number;
  events: number;
  issues: number;
  instruments: number;
  briefs: number;
  claims: number;
}

export const catalogs = defineCollection<CatalogRow>()({
  derive: {
    from: 'CATALOGS',
    rows: (data, revision) => [
      {
        __typename: 'Catalog',
        state: 'CURRENT',
        ...data.catalog,
        source: data.origin?.source ?? null,
        issuedAt: data.origin?.issued ?? null,
        revision,
        counts: countEntries(data),
      },
    ],
  },
  id: (row) => row.key,
  // The empty text stands for none.
  terms: { license: single((row) => row.license ?? '') },
  orders: { TITLE: { shape: 'ss', parts: ['title', 'id'], key: (row) => [foldText(row.title), row.key] } },
});

const countEntries = ({ actors, events, briefs }: CatalogData): CatalogCounts => ({
  actors: actors.organizations.length + actors.people.length + actors.groupings.length,
  events: events.events.length,
  issues: events.issues.length,
  instruments: events.instruments.length,
  briefs: briefs.length,
  claims: briefs.reduce(
    (sum, brief) => CLAIM_TYPES.reduce((total, type) => total + brief[pluralOf(type)].length, sum),
    0,
  ),
});
