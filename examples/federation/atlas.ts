import countries, { type Country } from 'world-countries';

/** What the package world-countries says about countries, as the fields of the schema. */

interface Reference {
  __typename: 'Country';
  code: string;
}

/** The package has one entry without a code of ISO 3166-1: Kosovo, as XK and UNK. Briefgraph has the countries of ISO 3166-1. */
const hasCode = ({ status }: Country): boolean => status === 'officially-assigned';

const byAlpha2 = new Map(countries.filter(hasCode).map((country) => [country.cca2, country]));
const byAlpha3 = new Map(countries.map((country) => [country.cca3, country]));

const neighboursOf = ({ borders }: Country): Country[] => borders.flatMap((code) => byAlpha3.get(code) ?? []);

/** The entity with a key; null for a code that the package does not have. */
export const findCountry = (code: string): Country | null => byAlpha2.get(code) ?? null;

export const resolvers = {
  Country: {
    __resolveReference: ({ code }: Reference) => findCountry(code),
    code: ({ cca2 }: Country) => cca2,
    // The package writes '' and -1 for what it does not know.
    subregion: ({ subregion }: Country) => subregion || null,
    area: ({ area }: Country) => (area >= 0 ? area : null),
    capitals: ({ capital }: Country) => capital.filter((name) => name !== ''),
    languages: ({ languages }: Country) => Object.entries(languages).map(([code, name]) => ({ code, name })),
    // These are whole entries, not only keys: the gateway may ask for our own fields of a neighbour in the same request.
    borders: (country: Country) => neighboursOf(country).filter(hasCode),
    bordersWithoutCode: (country: Country) =>
      neighboursOf(country).flatMap((neighbour) => (hasCode(neighbour) ? [] : [neighbour.name.common])),
  },
};
