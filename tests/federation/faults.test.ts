import { readFileSync } from 'node:fs';
import { buildSchema, parse } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { composeSupergraph } from '../../src/federation/compose/compose.ts';
import { serveFederation } from '../support/federation.ts';
import { type Partner, PUBLICATION_ID, startPartner } from '../support/partner.ts';
import { type Asker, DATA, openOnce } from '../support/serve.ts';
import { findBreaches } from '../support/valid-answer.ts';
import { BAD, FAULTS, QUERY, UNAVAILABLE } from './fault-cases.ts';

/** Whatever a partner returns, the response is valid, has all first-party data, and an error for each missing field. */

const ERRORS_PAGE = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');

let partner: Partner;
let graph: Asker & { close(): void };
/** A gateway that waits for a short time only. For what does not end, any time is too short; for the rest, a busy machine takes long. */
let impatient: Asker & { close(): void };
let schema: ReturnType<typeof buildSchema>;
beforeAll(async () => {
  partner = await startPartner();
  const { supergraph } = await composeSupergraph([partner.subgraph]);
  schema = buildSchema(supergraph.apiSdl);
  const store = await openOnce(DATA);
  // Each fault is to be seen, also after many others.
  const limits = { breaker: { failures: Number.POSITIVE_INFINITY, firstDelay: 1000, maxDelay: 1000 } };
  graph = await serveFederation(store, [partner.subgraph], { timeout: 100_000, limits });
  impatient = await serveFederation(store, [partner.subgraph], { timeout: 300, limits });
}, 120_000);
afterEach(() => partner.misbehave(null));
afterAll(async () => {
  graph.close();
  impatient.close();
  await partner.close();
});

const FIRST_PARTY = {
  title: 'ROK-China Rapprochement: Sustainable in the Long Run?',
  names: ['Australia', 'China', 'Japan'],
};

interface BriefData {
  brief: { title: string; countries: { nodes: { actor: { name: string; held: unknown } }[] } };
}

describe('a partner that returns', () => {
  test.each(FAULTS)('$fault', async ({ how, errors, hangs }) => {
    partner.misbehave(how);
    const answer = await (hangs ? impatient : graph).ask<BriefData, object>(QUERY, { id: PUBLICATION_ID });
    expect(findBreaches(schema, parse(QUERY), answer)).toEqual([]);
    const { title, countries } = answer.data?.brief ?? { title: '', countries: { nodes: [] } };
    expect({ title, names: countries.nodes.map(({ actor }) => actor.name) }).toEqual(FIRST_PARTY);
    const reported = answer.errors?.map(({ path, extensions }) => [path?.join('.'), extensions?.code]) ?? [];
    expect(reported.sort()).toEqual(errors.sort());
    for (const { message, extensions } of answer.errors ?? []) {
      expect(ERRORS_PAGE).toContain(`| \`${message}\` |`);
      expect(extensions).toMatchObject({ subgraph: 'library' });
    }
    expect(JSON.stringify(answer)).not.toContain('hunter2');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

test('a partner that recovers is part of the graph again', async () => {
  partner.misbehave(({ response }) => void response.destroy());
  const down = await graph.ask(QUERY, { id: PUBLICATION_ID });
  partner.misbehave(null);
  const up = await graph.ask(QUERY, { id: PUBLICATION_ID });
  expect(down.errors).toHaveLength(5);
  expect(up.errors).toBeUndefined();
  expect(findBreaches(schema, parse(QUERY), up)).toEqual([]);
});

test('a partner that refers to our entities without their keys is to blame', async () => {
  partner.misbehave(({ answer }) => JSON.parse(JSON.stringify(answer).replaceAll('"ref"', '"nothing"')));
  const query = 'query ($id: ID!) { publication(id: $id) { title cites { brief { slug } } } }';
  const { errors } = await graph.ask(query, { id: PUBLICATION_ID });
  expect(errors?.map(({ path, extensions }) => [path?.join('.'), extensions])).toEqual([
    ['publication.cites.0.brief', { code: BAD, subgraph: 'library' }],
  ]);
});

test('a partner that does not respond gets one request, however often the query needs it', async () => {
  const before = partner.queries.length;
  partner.misbehave(() => undefined);
  const deep = `{
    country(ref: "KR") { publications { title } events(first: 1) { nodes { participants { nodes { ... on Country { publications { title } } } } } } }
  }`;
  const { data, errors } = await impatient.ask<{ country: { events: { nodes: unknown[] } } }, object>(deep);
  expect(data?.country.events.nodes).toHaveLength(1);
  expect(new Set(errors?.map(({ extensions }) => extensions?.code))).toEqual(new Set([UNAVAILABLE]));
  const isHealthCheck = (query: string) => /^{\s*__typename\s*}$/.test(query);
  expect(partner.queries.slice(before).filter((query) => !isHealthCheck(query))).toHaveLength(1);
});

test('findBreaches finds missing fields, forbidden nulls and misplaced errors', () => {
  const check = (query: string, answer: object) => findBreaches(schema, parse(query), answer);
  expect(check('{ country(ref: "KR") { name } }', { data: { country: {} } })).toEqual(['country.name is missing']);
  expect(check('{ country(ref: "KR") { name } }', { data: { country: { name: null } } })).toEqual([
    'country.name is null and may not be',
  ]);
  expect(
    check('{ dataset { license } }', {
      data: { dataset: { license: 'x' } },
      errors: [{ message: 'x', path: ['dataset'] }],
    }),
  ).toEqual(['an error is at dataset, where nothing is null']);
});
