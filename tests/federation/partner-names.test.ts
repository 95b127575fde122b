import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPartnerServer, type GraphServer, toGlobalId } from '../../src/partner/partner.ts';
import { openJsonStore } from '../../src/store/json-store.ts';
import type { Store } from '../../src/store/store.ts';
import { serveFederation } from '../support/federation.ts';
import type { Asker } from '../support/serve.ts';
import { foldersOf, WHOLE } from '../support/three-catalogs.ts';

/** A partner knows an event that three catalogs register by the name that one of them gave it. */

const eventId = (id: string) => toGlobalId({ type: 'Event', id });
const TALKS = eventId('sound-talks-2024');
const NORTH = eventId('north/talks-at-the-sound');
const HARBOUR = eventId('harbour/sound-talks');
const GONE = eventId('north/deleted');

const typeDefs = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: ["@key", "@external", "@requires"])
  type Event @key(fields: "id") {
    id: ID!
    otherIds: [ID!]! @external
    films: [Film!]
    allFilms: [Film!] @requires(fields: "otherIds")
  }
  type Film { title: String about: Event events: [Event] }
  type Query { film: Film }
`;

const film = {
  title: 'The Sound',
  about: { id: HARBOUR },
  events: [{ id: TALKS }, { id: NORTH }, { id: GONE }],
};

interface Reference {
  id: string;
  otherIds?: readonly string[];
}

/** The partner has no other name of the event than that of one catalog. */
const filmsOf = (...ids: string[]) => (ids.includes(HARBOUR) ? [film] : []);

const resolvers = {
  Query: { film: () => film },
  Event: {
    __resolveReference: (reference: Reference) => reference,
    films: ({ id }: Reference) => filmsOf(id),
    allFilms: ({ id, otherIds = [] }: Reference) => filmsOf(id, ...otherIds),
  },
};

let store: Store;
let partner: GraphServer;
let gateway: Asker & { close(): void };
beforeAll(async () => {
  store = await openJsonStore({ folders: foldersOf(WHOLE) });
  partner = createPartnerServer({ typeDefs, resolvers, logger: console });
  const { url } = await partner.listen(0, '127.0.0.1');
  const subgraph = { name: 'films', url: `${url}/graphql`, sdl: typeDefs };
  gateway = await serveFederation(store, [subgraph]);
});
afterAll(async () => {
  gateway.close();
  await Promise.all([partner.close(), store.close()]);
});

describe('through a gateway', () => {
  const ask = (query: string) => gateway.ask(query);

  test('an event has its canonical id, under whichever name the partner refers to it', async () => {
    expect(await ask('{ film { about { id key: id slug } events { id } } }')).toEqual({
      data: {
        film: {
          about: { id: TALKS, key: TALKS, slug: 'sound-talks-2024' },
          events: [{ id: TALKS }, { id: TALKS }, { id: GONE }],
        },
      },
    });
  });

  test('also if nothing but its id is selected, in an alias', async () => {
    expect(await ask('{ film { about { key: id } } }')).toEqual({ data: { film: { about: { key: TALKS } } } });
  });

  test("also in the partner's data about entities of ours", async () => {
    expect(await ask('{ event(ref: "north/talks-at-the-sound") { id allFilms { about { id title } } } }')).toEqual({
      data: {
        event: { id: TALKS, allFilms: [{ about: { id: TALKS, title: 'Meeting of ministers on the Sound' } }] },
      },
    });
  });

  test('the partner is asked by the canonical id; with the other ids, it finds what it knows by those', async () => {
    expect(await ask('{ event(ref: "harbour/sound-talks") { otherIds films { title } allFilms { title } } }')).toEqual({
      data: { event: { otherIds: [HARBOUR, NORTH], films: [], allFilms: [{ title: 'The Sound' }] } },
    });
  });

  test('a reference to what does not exist is the fault of the partner, as ever', async () => {
    const { data, errors } = await ask('{ film { events { slug } } }');
    expect(data).toEqual({ film: { events: [{ slug: 'sound-talks-2024' }, { slug: 'sound-talks-2024' }, null] } });
    expect(errors?.map(({ path, extensions }) => [path, extensions])).toEqual([
      [['film', 'events', 2], { code: 'SUBGRAPH_BAD_REFERENCE', subgraph: 'films' }],
    ]);
  });
});
