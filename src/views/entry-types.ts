import type { ExplorerEntryQuery } from './generated/views.ts';

/** What the query of an entry returns for one entity. */
export type Entry = NonNullable<ExplorerEntryQuery['node']>;
export type EntryOf<Type extends Entry['__typename']> = Extract<Entry, { __typename: Type }>;

/** A claim of any type. */
export type Claim = Extract<Entry, { asOf: unknown }>;
export type ClaimType = Claim['__typename'];
