import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPartnerServer, type GraphServer } from '../../src/partner/partner.ts';
import type { Store } from '../../src/store/store.ts';
import { serveFederation } from '../support/federation.ts';
import { DATA, openOnce } from '../support/serve.ts';

/** Partners may use different keys of Country: queries go from one partner to the other, and back. */

const KOREA = { code: 'KR', alpha3: 'KOR', id: 'Q291bnRyeTpLUg==' };
const TYPES = { code: 'String!', alpha3: 'String!', id: 'ID!' };
type Key = keyof typeof TYPES;
const KEYS = Object.keys(TYPES) as Key[];

/** Starts a partner that adds a list field to Country. Each item has a field that leads back to its Country. */
const startPartner = async (name: string, key: Key, item: string) => {
  const sdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: ["@key"])
    type Country @key(fields: "${key}") { ${key}: ${TYPES[key]} ${name}: [${item}!] }
    type ${item} { title: String of: Country }`;
  const resolvers = {
    Country: {
      [name]: (country: Record<Key, string>) =>
        country[key] === KOREA[key] ? [{ title: name, of: { [key]: KOREA[key] } }] : [],
    },
  };
  const server = createPartnerServer({ typeDefs: sdl, resolvers, logger: console });
  const { url } = await server.listen(0, '127.0.0.1');
  servers.push(server);
  return { name, url: `${url}/graphql`, sdl };
};

const servers: GraphServer[] = [];
let store: Store;
beforeAll(async () => {
  store = await openOnce(DATA);
});
afterAll(async () => {
  for (const server of servers) await server.close();
  await store.close();
});

const QUERY = `{ country(ref: "KR") { trade { of { tariffs { of { name trade { title of {
  events(first: 1) { nodes { participants { nodes { ... on Country { code tariffs { title } } } } } }
} } } } } } } }`;

test.each(KEYS.flatMap((one) => KEYS.map((other) => [one, other] as const)))('by %s and by %s', async (one, other) => {
  const partners = [await startPartner('trade', one, 'Figure'), await startPartner('tariffs', other, 'Tariff')];
  const gateway = await serveFederation(store, partners);
  const { data, errors } = await gateway.ask(QUERY);
  gateway.close();
  expect(errors).toBeUndefined();
  const inner = { name: 'South Korea', trade: [{ title: 'trade', of: { events: { nodes: [expect.anything()] } } }] };
  expect(data).toMatchObject({ country: { trade: [{ of: { tariffs: [{ of: inner }] } }] } });
  expect(JSON.stringify(data)).toContain('{"code":"KR","tariffs":[{"title":"tariffs"}]}');
});
