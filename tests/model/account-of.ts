import type { Account } from '../../src/model/accounts/account.ts';
import { findDifferences } from '../../src/model/accounts/differences.ts';
import { type CountryNames, placeText } from '../../src/model/accounts/places.ts';
import { deriveDate, deriveModality, derivePlace } from '../../src/model/accounts/preferred.ts';
import { toDateValue, toPlaceValue } from '../../src/model/rows/statement.ts';
import type { ParticipantRole } from '../../src/model/vocabulary/events.ts';
import type { Basis, Modality } from '../../src/model/vocabulary/statements.ts';

/** Accounts of an event in short, and what follows from them in short. */

export interface ShortAccount {
  /** The brief; an account of another entry is written `brief entry`. */
  by: string;
  published?: string;
  basis?: Basis;
  modality?: Modality;
  date?: string;
  dateBasis?: Basis;
  /** A name, and a country after a slash. */
  place?: string;
  placeBasis?: Basis;
  /** The roles of actors, each with a basis after a space if it is not STATED. */
  roles?: Record<string, string>;
  issues?: Record<string, Basis>;
}

export const accountOf = (short: ShortAccount): Account => {
  const { by, published = '2024', basis = 'STATED', modality = 'HAPPENED', date, place } = short;
  const [brief, entry = 'event'] = by.split(' ') as [string, string?];
  const cite = (what: string) => [`${brief}:${entry}.${what}`];
  const [name = '', country] = place?.split('/') ?? [];
  return {
    brief,
    entry,
    published: toDateValue({ edtf: published, basis: 'STATED' }),
    names: [],
    summary: null,
    modality,
    hedge: null,
    date: date ? toDateValue({ edtf: date, text: `as ${by} says`, basis: short.dateBasis ?? 'STATED' }) : null,
    dateCitations: date ? cite('date') : [],
    place: place ? toPlaceValue({ name, country, basis: short.placeBasis ?? 'STATED' }) : null,
    placeCitations: place ? cite('place') : [],
    participants: Object.entries(short.roles ?? {}).map(([actor, said]) => {
      const [role, roleBasis = 'STATED'] = said.split(' ') as [ParticipantRole, Basis?];
      return { actor: { type: 'Country', id: actor }, role, basis: roleBasis, citations: cite(actor) };
    }),
    issues: Object.entries(short.issues ?? {}).map(([issue, own]) => ({ issue, basis: own, citations: cite(issue) })),
    instruments: [],
    note: null,
    basis,
    citations: cite('event'),
  };
};

const NAMES = { US: ['United States', 'USA', 'US'], KR: ['South Korea', 'KOR', 'KR'], JP: ['Japan', 'JPN', 'JP'] };

export const COUNTRY_NAMES: CountryNames = new Map(
  Object.entries(NAMES).map(([code, names]) => [code, new Set(names.map(placeText))]),
);

/** The differences, each as its aspect (with the actor), and the briefs with their values. */
export const differencesOf = (accounts: readonly ShortAccount[]): Record<string, string[]> =>
  Object.fromEntries(
    findDifferences(accounts.map(accountOf), COUNTRY_NAMES).map(({ aspect, actor, statements }) => [
      actor ? `${aspect} ${actor.id}` : aspect,
      statements.map(
        ({ brief, date, place, role, modality }) => `${brief} ${date?.edtf ?? place?.name ?? role ?? modality}`,
      ),
    ]),
  );

/** The derived date and the brief whose words it has, the derived place, and the derived modality. */
export const factsOf = (accounts: readonly ShortAccount[]) => {
  const long = accounts.map(accountOf);
  const date = deriveDate(long);
  return {
    date: date && `${date.edtf} ${date.text}`,
    place: derivePlace(long, COUNTRY_NAMES)?.name ?? null,
    modality: deriveModality(long),
  };
};

/** All orders of a few values. */
export const ordersOf = <Value>(values: readonly Value[]): Value[][] =>
  values.length < 2
    ? [[...values]]
    : values.flatMap((value, index) => ordersOf(values.toSpliced(index, 1)).map((rest) => [value, ...rest]));
