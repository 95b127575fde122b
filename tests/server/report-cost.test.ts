import { describe, expect, test } from 'vitest';
import { serveData } from '../support/serve.ts';
import { readJson, refused } from './tiny-graph.ts';

const { server } = await serveData();

const ask = async (cost: string | null, query: string, variables: object = {}) => {
  const response = await server.fetch('http://graph.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cost !== null && { 'graphql-cost': cost }) },
    body: JSON.stringify({ query, variables }),
  });
  return readJson(response);
};

const QUERY = 'query ($first: Int!) { events(first: $first) { nodes { slug } } }';
const cost = { requested: 10 + 2 * 2, budget: 10_000_000 };

describe('the header GraphQL-Cost', () => {
  test('adds the cost to an answer that is as it would be without', async () => {
    const { body } = await ask(null, QUERY, { first: 2 });
    expect(body.data.events.nodes).toHaveLength(2);
    expect(await ask('report', QUERY, { first: 2 })).toEqual({ status: 200, body: { ...body, extensions: { cost } } });
  });

  test('executes nothing, if only the cost is asked for', async () => {
    expect(await ask('validate', QUERY, { first: 2 })).toEqual({ status: 200, body: { extensions: { cost } } });
  });

  test('says what a query costs that is refused', async () => {
    const tooMuch = '{ briefs(first: 100) { nodes { paragraphs { sentences { ref } } } } }';
    const report = await ask('report', tooMuch);
    expect(report.body.errors[0].extensions.code).toBe('QUERY_TOO_COMPLEX');
    expect(report.body.extensions.cost.requested).toBeGreaterThan(10_000_000);
    expect((await ask('validate', tooMuch)).body).toEqual({ extensions: report.body.extensions });
  });

  test('with wrong variables has their errors', async () => {
    const { body } = await ask(null, QUERY, { first: 'x' });
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    for (const value of ['report', 'validate']) expect((await ask(value, QUERY, { first: 'x' })).body).toEqual(body);
  });

  test('is refused with another value', async () => {
    expect(await ask('yes', QUERY, { first: 2 })).toEqual(
      refused(400, 'BAD_REQUEST', 'The header "GraphQL-Cost" is "report" or "validate".'),
    );
  });

  test('makes an ETag of its own', async () => {
    const url = 'http://graph.test/graphql?query={dataset{license}}';
    const tags = await Promise.all(
      ['', 'report'].map(async (value) =>
        (await server.fetch(url, { headers: { 'graphql-cost': value } })).headers.get('etag'),
      ),
    );
    expect(new Set(tags).size).toBe(2);
  });
});
