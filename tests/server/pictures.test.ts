import { expect, test } from 'vitest';
import { openWholeGraph } from '../../src/app/open-graph.ts';
import { createServer, type Pictures } from '../../src/server/server.ts';
import { pictureQueryAt } from '../../src/views/picture.ts';
import { DATA, openOnce, silent } from '../support/serve.ts';

/** How a server sends pictures, which are made up here. */

const { graph } = openWholeGraph(await openOnce(DATA));
const ADDRESS = '/pictures/Event:camp-david-summit-2023.png';

const serve = (draw: (data: { node: { id: string } | null }) => ReturnType<Pictures['draw']>) => {
  const pictures: Pictures = { queryAt: pictureQueryAt, draw: (data) => draw(data as never) };
  const server = createServer({ graph, logger: silent, pictures });
  return (path: string, init?: RequestInit) => server.fetch(`http://graph.test${path}`, init);
};

/** A promise that a test resolves. */
const makeGate = () => {
  let resolve = (): void => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
};

const picture = (bytes = 10) => Promise.resolve(Buffer.alloc(bytes, 1));

test('a picture has an ETag, is drawn once, and is another one for another language', async () => {
  let count = 0;
  const get = serve(({ node }) => {
    count++;
    return node && picture();
  });
  const first = await get(ADDRESS);
  const etag = first.headers.get('etag') ?? '';
  expect(Object.fromEntries(first.headers)).toMatchObject({
    'content-type': 'image/png',
    'cache-control': 'public, max-age=60, stale-while-revalidate=600',
    'x-content-type-options': 'nosniff',
    etag: expect.stringMatching(/^W\/"/),
  });
  expect((await first.arrayBuffer()).byteLength).toBe(10);
  expect((await get(ADDRESS, { headers: { 'if-none-match': etag } })).status).toBe(304);
  expect([(await get(ADDRESS, { method: 'HEAD' })).status, (await get(ADDRESS)).status, count]).toEqual([200, 200, 1]);
  expect((await get(`${ADDRESS}?lang=ko`)).headers.get('etag')).not.toBe(etag);
  // Parameters that mean nothing do not make another one.
  expect((await get(`${ADDRESS}?x=1`)).headers.get('etag')).toBe(etag);
  expect(count).toBe(2);
});

test.each(['/pictures/Event:nope.png', '/pictures/Nope:nope.png', '/pictures/nope.png', '/pictures/Event:nope.jpg'])(
  '%s is 404',
  async (path) => {
    const response = await serve(({ node }) => node && picture())(path);
    expect([response.status, await response.json()]).toEqual([
      404,
      expect.objectContaining({ error: expect.any(String) }),
    ]);
  },
);

test('few are drawn at once, some wait, and the rest are told to come back', async () => {
  let [running, most] = [0, 0];
  const gate = makeGate();
  const get = serve(async () => {
    most = Math.max(most, ++running);
    await gate.promise;
    running--;
    return Buffer.alloc(10);
  });
  const codes =
    'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM'.split(
      ' ',
    );
  const answers = codes.map((code) => get(`/pictures/Country:${code}.png`));
  const refused = await Promise.race(answers);
  expect([refused.status, refused.headers.get('retry-after'), refused.headers.get('cache-control')]).toEqual([
    503,
    '5',
    'no-store',
  ]);
  gate.resolve();
  const statuses = (await Promise.all(answers)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(52);
  expect([most, running]).toEqual([2, 0]);
  expect((await get('/pictures/Country:DM.png')).status).toBe(200);
});

test('many requests for one picture wait for one drawing', async () => {
  let count = 0;
  const gate = makeGate();
  const get = serve(async () => {
    count++;
    await gate.promise;
    return Buffer.alloc(10);
  });
  const answers = Array.from({ length: 200 }, () => get(ADDRESS));
  gate.resolve();
  expect(new Set((await Promise.all(answers)).map(({ status }) => status))).toEqual(new Set([200]));
  expect(count).toBe(1);
});

test('what is kept is bounded in bytes: those used last', async () => {
  let count = 0;
  const get = serve(() => {
    count++;
    return picture(3 * 2 ** 20);
  });
  const paths = ['AD', 'AE', 'AF', 'AG', 'AI', 'AL', 'AM'].map((code) => `/pictures/Country:${code}.png`);
  for (const path of paths) await get(path);
  expect(count).toBe(7);
  for (const path of paths.slice(-5)) await get(path);
  expect(count).toBe(7);
  await get(paths[0] as string);
  expect(count).toBe(8);
});

test('a drawing that fails takes no place from others', async () => {
  let fails = true;
  const get = serve(() => (fails ? Promise.reject(new Error('out of ink')) : picture()));
  for (let index = 0; index < 5; index++) {
    const response = await get(ADDRESS);
    expect([response.status, await response.text()]).toEqual([500, expect.not.stringContaining('ink')]);
  }
  fails = false;
  expect((await get(ADDRESS)).status).toBe(200);
});
