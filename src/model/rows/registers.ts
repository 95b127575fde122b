import type { MergedRecords } from '../identity/merge.ts';

/** What the rows of entities are derived from. */

/** An entity of a register. */
export interface Entity<Record = unknown> {
  id: string;
  /** All names that it has, the id first. */
  names: readonly string[];
  /** The keys of the catalogs that have an entry of it. */
  catalogs: readonly string[];
  /** What its entries say. */
  record: Record;
}

/** What places may call countries, by alpha-2 code. */
export type CountryNames = ReadonlyMap<string, ReadonlySet<string>>;

/** The entities of all registers. */
export interface Registers {
  /** What places may call countries. */
  countryNames: CountryNames;
  /** By alpha-2 code, with the aliases from all registers. */
  countries: readonly Entity<readonly string[]>[];
  organizations: readonly Entity<MergedRecords['Organization']>[];
  people: readonly Entity<MergedRecords['Person']>[];
  groupings: readonly Entity<MergedRecords['Grouping']>[];
  events: readonly Entity<MergedRecords['Event']>[];
  issues: readonly Entity<MergedRecords['Issue']>[];
  instruments: readonly Entity<MergedRecords['Instrument']>[];
}
