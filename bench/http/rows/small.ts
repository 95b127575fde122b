import { readList } from './read-list.ts';
import type { Ask, Draw, Row } from './row.ts';

/** The languages in which the names of countries are known to JavaScript. */
const LANGUAGES = ['en', 'ko', 'de', 'fr', 'es', 'ja', 'zh', 'nb', 'pt', 'it', 'nl', 'sv', 'fi', 'pl', 'tr', 'vi'];

type Country = Record<string, string>;

/** All countries, each with its code, and its names by language. */
const readCountries = (ask: Ask): Promise<Country[]> => {
  const names = LANGUAGES.map((language) => `${language}: name(language: "${language}")`);
  return readList<Country>(ask, { field: 'countries', selection: `code ${names.join(' ')}` });
};

const drawCountryName = ({ pick, between }: Draw) => ({ id: `${between(0, 248)}-${pick(LANGUAGES)}` });

/** One field of one entity: nearly all of it is HTTP. */
export const small: Row = {
  key: 'small',
  title: 'small',
  data: 'published',
  fitsAnyData: true,
  query: 'query Small($code: ID!, $language: String!) { country(ref: $code) { name(language: $language) } }',
  bytes: [34, 60],
  async prepare(ask) {
    const countries = await readCountries(ask);
    return ({ pick }) => ({ code: pick(countries).code, language: pick(LANGUAGES) });
  },
  equivalents: {
    queries: {
      'json-graphql-server': {
        query: 'query Small($id: ID!) { CountryName(id: $id) { name } }',
        prepare: async () => drawCountryName,
      },
      postgraphile: {
        query: 'query Small($id: String!) { countryNameByRowId(rowId: $id) { name } }',
        prepare: async () => drawCountryName,
      },
    },
    async readTables(ask, add) {
      for (const [index, country] of (await readCountries(ask)).entries())
        add(
          'country_names',
          LANGUAGES.map((language) => ({ id: `${index}-${language}`, name: country[language] })),
        );
    },
  },
};
