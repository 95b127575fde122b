import type { Row } from './row.ts';

/** The languages in which the names of countries are known to JavaScript. */
const LANGUAGES = ['en', 'ko', 'de', 'fr', 'es', 'ja', 'zh', 'nb', 'pt', 'it', 'nl', 'sv', 'fi', 'pl', 'tr', 'vi'];

/** One field of one entity: nearly all of it is HTTP. */
export const small: Row = {
  key: 'small',
  title: 'small',
  data: 'published',
  query: 'query Small($code: String!, $language: String!) { country(code: $code) { name(language: $language) } }',
  bytes: [34, 60],
  async prepare(ask) {
    const page =
      'query ($after: String) { countries(first: 100, after: $after) { nodes { code } pageInfo { endCursor } } }';
    const codes: string[] = [];
    for (let after: string | null = null; ; ) {
      const { countries } = (await ask(page, { after })) as {
        countries: { nodes: { code: string }[]; pageInfo: { endCursor: string | null } };
      };
      codes.push(...countries.nodes.map(({ code }) => code));
      after = countries.pageInfo.endCursor;
      if (countries.nodes.length < 100) break;
    }
    return ({ pick }) => ({ code: pick(codes), language: pick(LANGUAGES) });
  },
};
