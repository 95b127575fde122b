import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SubgraphSdl } from '../../src/federation/compose/compose.ts';
import { createPartnerServer, fromGlobalId, toGlobalId } from '../../src/partner/partner.ts';

/** A partner on a free port: the library of the template, which can be made to misbehave. */

const template = new URL('../../templates/partner/', import.meta.url);
export const PARTNER_SDL = readFileSync(new URL('schema.graphql', template), 'utf8');

const publications = [
  { id: 'neighbours-at-sea', title: 'Neighbours at Sea', year: 2023, countries: ['KR', 'CN', 'JP'] },
  { id: 'group-tours', title: 'Group Tours', year: null, countries: ['KR', 'CN'] },
];
export const PUBLICATION_ID = toGlobalId({ type: 'Publication', id: 'neighbours-at-sea' });
export const UNKNOWN_PUBLICATION_ID = toGlobalId({ type: 'Publication', id: 'nowhere' });

const findPublication = (id: string) =>
  publications.find((publication) => publication.id === fromGlobalId(id, ['Publication']).id) ?? null;

type Publication = (typeof publications)[number];

const resolvers = {
  Query: { publication: (_root: unknown, { id }: { id: string }) => findPublication(id) },
  Publication: {
    __resolveReference: ({ id }: { id: string }) => findPublication(id),
    id: ({ id }: Publication) => toGlobalId({ type: 'Publication', id }),
    countries: ({ countries }: Publication) => countries.map((code) => ({ code })),
    cites: () => [{ ref: 'asan-2024-12-05:p4.s3' }],
    shownIn: () => [],
  },
  Exhibition: { __resolveReference: () => null },
  Country: {
    __resolveReference: ({ code }: { code: string }) => ({ code }),
    publications: ({ code }: { code: string }) => publications.filter(({ countries }) => countries.includes(code)),
  },
};

/** Handles a request instead of the partner. May return another body; undefined sends none. */
export type Misbehaviour = (request: {
  query: string;
  headers: IncomingHttpHeaders;
  /** The partner's normal response. */
  answer: { data: Record<string, unknown[]>; errors?: unknown };
  response: ServerResponse;
}) => unknown;

export interface Partner {
  subgraph: SubgraphSdl;
  /** Sets what happens to the next requests; null restores the normal responses. */
  misbehave(how: Misbehaviour | null): void;
  /** The queries that it has received. */
  queries: string[];
  close(): Promise<void>;
}

/** Answers 401 with a page to requests without this header. */
export const onlyWith =
  (name: string, value: string): Misbehaviour =>
  ({ headers, answer, response }) =>
    headers[name] === value ? answer : void response.writeHead(401).end('<h1>Who are you?</h1>');

export const startPartner = async (name = 'library'): Promise<Partner> => {
  const graph = createPartnerServer({ typeDefs: PARTNER_SDL, resolvers, logger: console });
  let how: Misbehaviour | null = null;
  const queries: string[] = [];
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { query } = JSON.parse(body);
    queries.push(query);
    const normalResponse = await graph.fetch('http://partner.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const answer = (await normalResponse.json()) as Parameters<Misbehaviour>[0]['answer'];
    const changed = how ? await how({ query, headers: request.headers, answer, response }) : answer;
    if (changed !== undefined && !response.destroyed) response.end(JSON.stringify(changed));
  };
  const server = createServer((request, response) => void handle(request, response));
  // On a busy machine, it would end connections that the gateway is about to use again.
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    subgraph: { name, url: `http://127.0.0.1:${port}/graphql`, sdl: PARTNER_SDL },
    misbehave: (next) => {
      how = next;
    },
    queries,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
