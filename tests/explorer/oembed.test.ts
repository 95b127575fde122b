import { extract, setProviderList } from '@extractus/oembed-extractor';
import { expect, test } from 'vitest';
import { UNNAMED_SITE } from '../../src/views/site.ts';
import { DATA, openOnce } from '../support/serve.ts';
import { ORIGIN, readSitemap, serve } from './served-data.ts';

/** How programs find that an entity can be embedded: from its address, by their list of providers or by its page. */

const server = await serve(await openOnce(DATA), undefined, { ...UNNAMED_SITE, name: 'Example Library' }, ['*']);
const closed = await serve(await openOnce(DATA));
const fetcher = ((url: string) => server.fetch(url)) as typeof fetch;
const entries = (await readSitemap()).filter((address) => address.startsWith('/entry/'));
const MOTIVE = `${ORIGIN}/entry/Motive:china-loosen-us-led-coalition`;

const ask = async (params: Record<string, string>, of = server) => {
  const response = await of.fetch(`${ORIGIN}/oembed?${new URLSearchParams(params)}`);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

test('an extractor finds one entity of each type by the page', { timeout: 120_000 }, async () => {
  const types = new Map(entries.map((entry) => [entry.split(':')[0], entry]));
  expect(types.size).toBeGreaterThan(10);
  const brief = entries.find((entry) => entry.includes('Brief:asan')) as string;
  for (const path of [
    ...types.values(),
    `${MOTIVE.slice(ORIGIN.length)}?lang=ko`,
    brief.replace('/entry/Brief:', '/read/'),
  ]) {
    const data = await extract(`${ORIGIN}${path}`, { maxwidth: 500 }, fetcher);
    const entry = path.replace('/read/', '/entry/Brief:').replace('/entry/', '/card/');
    expect([path, data.type, data.width]).toEqual([path, 'rich', 500]);
    expect((data as unknown as { html: string }).html).toContain(` src="${ORIGIN}${entry}" `);
  }
});

test('an extractor that knows us finds every entity', { timeout: 300_000 }, async () => {
  setProviderList([
    {
      provider_name: 'Example Library',
      provider_url: `${ORIGIN}/`,
      endpoints: [{ url: `${ORIGIN}/oembed`, schemes: [`${ORIGIN}/entry/*`] }],
    },
  ]);
  expect(entries.length).toBeGreaterThan(1000);
  for (const entry of entries) {
    const data = await extract(`${ORIGIN}${entry}`, {}, fetcher);
    expect([entry, data.type, data.version, data.provider_name]).toEqual([
      entry,
      'rich',
      '1.0',
      'Briefgraph at Example Library',
    ]);
    expect(data.title).not.toBe('');
  }
});

test('what is embedded has the size that is asked for, and whose it is', async () => {
  const { body } = await ask({ url: MOTIVE, maxwidth: '320', maxheight: '200' });
  expect(body).toMatchObject({
    type: 'rich',
    width: 320,
    height: 200,
    author_name: 'Asan Institute for Policy Studies',
  });
  expect(body.html).toMatch(/ width="320" height="200" /);
  const read = await ask({ url: `${ORIGIN}/entry/Motive:open-ownership/nowhere-to-hide-vision` });
  expect([read.status, read.body.author_name]).toEqual([200, undefined]);
});

test('without the setting it is a link', async () => {
  const { body } = await ask({ url: MOTIVE }, closed);
  expect([body.type, body.html, body.width]).toEqual(['link', undefined, undefined]);
});

test.each([
  [400, {}],
  [400, { url: MOTIVE, maxwidth: '0' }],
  [400, { url: MOTIVE, maxheight: '12em' }],
  [501, { url: MOTIVE, format: 'xml' }],
  [404, { url: 'https://other.example/entry/Country:KR' }],
  [404, { url: `${ORIGIN}/timeline` }],
  [404, { url: `${ORIGIN}/entry/Event:nothing-of-the-kind` }],
  [404, { url: `${MOTIVE}?${'a'.repeat(2000)}` }],
  [404, { url: 'javascript:alert(1)' }],
] as const)('answers %i to %j', async (status, params) => {
  const answer = await ask(params);
  expect([answer.status, Object.keys(answer.body)]).toEqual([status, ['error']]);
});
