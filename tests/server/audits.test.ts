import { serverAudits } from 'graphql-http';
import { afterAll, expect, test } from 'vitest';
import { createTinyServer } from './tiny-graph.ts';

const { server } = createTinyServer();
const { url } = await server.listen(0, '127.0.0.1');
afterAll(() => server.close());

const audits = serverAudits({ url: `${url}/graphql` });

test('there are 61 audits', () => {
  expect(audits).toHaveLength(61);
});

test.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_name, audit) => {
  const result = await audit.fn();
  expect({ ...result, response: undefined }).toEqual({
    id: audit.id,
    name: audit.name,
    status: 'ok',
    response: undefined,
  });
});
