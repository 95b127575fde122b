import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { toEntryKey } from '../../src/views/entry-address.ts';
import { UNNAMED_SITE } from '../../src/views/site.ts';
import { DATA, openOnce } from '../support/serve.ts';
import { ORIGIN, serve } from './served-data.ts';

/** How many of those named hold a view is said wherever the view is, so that "one buyer" is never "buyers". */

interface Claim {
  id: string;
  extent: string | null;
  attributedTo: { name: string }[];
  actors?: { name: string }[];
}

test('all that leaves the site says how many of the holders a claim is of', { timeout: 120_000 }, async () => {
  const server = await serve(await openOnce(DATA), undefined, { ...UNNAMED_SITE, canEmbed: true }, ['*']);
  const get = async (path: string) => (await server.fetch(`${ORIGIN}${path}`, { headers: { accept: '*/*' } })).text();
  const shared: Claim[] = [];
  for (let after = ''; ; ) {
    const query = `{ claims(first: 100, after: ${JSON.stringify(after)}) { nodes { id extent attributedTo { name } ... on Motive { actors { name } } } pageInfo { hasNextPage endCursor } } }`;
    const { data } = JSON.parse(
      await get(`/graphql?query=${encodeURIComponent(after ? query : query.replace(', after: ""', ''))}`),
    );
    shared.push(...data.claims.nodes.filter(({ extent }: Claim) => extent));
    if (!data.claims.pageInfo.hasNextPage) break;
    after = data.claims.pageInfo.endCursor;
  }
  expect(shared.length).toBeGreaterThan(40);
  for (const { id, extent, attributedTo, actors = [] } of shared) {
    const key = toEntryKey(id);
    const page = await server.fetch(`${ORIGIN}/entry/${key}`, { headers: { accept: 'text/html' } });
    const code = parseHTML(await page.text()).document.querySelector('.cite-embed code')?.textContent ?? '';
    const card = parseHTML(await get(`/card/${key}`)).document.querySelector('main')?.textContent ?? '';
    const feed = JSON.parse(await get(`/entry/${key}.feed.json`)).items[0];
    const references = await Promise.all(
      ['bib', 'apa.txt', 'chicago.txt'].map((ending) => get(`/entry/${key}.${ending}`)),
    );
    const isHeld = [...attributedTo, ...actors].length > 0;
    const said = isHeld ? `(${extent?.toLowerCase()} of them)` : (extent?.toLowerCase() ?? '');
    const all = [
      parseHTML(code).document.querySelector('a')?.textContent,
      card,
      feed.content_html,
      ...(isHeld ? references : []),
    ];
    expect(all.map((one) => [key, one, one?.toLowerCase().includes(said)])).toEqual(all.map((one) => [key, one, true]));
    expect([key, feed.title.toLowerCase()]).toEqual([key, expect.stringContaining(extent?.toLowerCase() ?? '')]);
  }
});
