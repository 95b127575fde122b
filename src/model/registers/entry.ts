import type { RegisterType } from '../node-types.ts';
import type { DateValue, PlaceValue } from '../rows/statement.ts';
import type { Name, NameWords } from './name.ts';

/** An entry of a register, with what tells it from others. */
export interface Entry {
  type: RegisterType;
  /** `namespace/slug`, or the slug if its catalog has no namespace. */
  ref: string;
  namespace: string | null;
  /** The index of its register, and its own in the list of its type. */
  register: number;
  index: number;
  title: string;
  /** The title or the names by language, then the aliases, then what briefs call an event or an instrument. */
  names: readonly Name[];
  kind: string | null;
  /** Alpha-2 code. */
  country: string | null;
  /** The keys of the entry and of the one that it is a part of. */
  key: string;
  partOf: string | null;
  /** Of an event: according to the mentions and to outside sources. */
  dates: readonly DateValue[];
  places: readonly PlaceValue[];
  /** The keys of the participants of an event, the members of a grouping, the organizations of a person, the jurisdiction of an instrument. */
  related: readonly string[];
  /** What it is declared to be the same as: references to entries of other catalogs, and external ids. */
  sameAs: readonly string[];
  /** The external ids among them. */
  ids: readonly string[];
}

/** The words of the title. */
export const titleWords = ({ title, names }: Pick<Entry, 'title' | 'names'>): NameWords =>
  names.find(({ text }) => text === title)?.readings[0] ?? NO_WORDS;

const NO_WORDS: NameWords = { words: new Set(), years: new Set(), numbers: new Set(), initials: '', joined: '' };

/** Whether an item of `sameAs` is an external id, such as `wikidata:Q42` or a URL; otherwise it refers to an entry. */
export const isExternalId = (item: string): boolean => item.includes(':');

/** The schemes in which a thing has one id. It may have several URLs. */
const UNIQUE_SCHEMES: readonly string[] = ['wikidata', 'ror', 'isni', 'doi', 'celex'];

/** The scheme of an external id if a thing has only one id in it; else null. */
export const uniqueScheme = (id: string): string | null =>
  UNIQUE_SCHEMES.find((scheme) => id.startsWith(`${scheme}:`)) ?? null;
