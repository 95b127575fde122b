import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { UNNAMED_SITE } from '../../src/views/site.ts';
import { DATA, openOnce } from '../support/serve.ts';
import { get, ORIGIN, readSitemap, serve } from './served-data.ts';

/** Cards without a browser: what they say, how large they are, and who may have them in a frame. */

const LARGEST = 15_000;

const cardOf = async (path: string) => {
  const response = await get(path);
  const html = await response.text();
  return { response, html, document: parseHTML(html).document };
};
const policyOf = (response: Response) =>
  new Map(
    (response.headers.get('content-security-policy') ?? '')
      .split('; ')
      .map((one) => [one.split(' ')[0], one.slice(one.indexOf(' ') + 1)]),
  );

test('every entity has a small card with its name that loads nothing', { timeout: 300_000 }, async () => {
  const entries = (await readSitemap()).filter((address) => address.startsWith('/entry/'));
  expect(entries.length).toBeGreaterThan(1000);
  for (const entry of entries) {
    const response = await get(`${entry.replace('/entry/', '/card/')}?lang=ko`);
    const html = await response.text();
    expect([entry, response.status, Buffer.byteLength(html) <= LARGEST]).toEqual([entry, 200, true]);
    // Its name links to the page of the entity.
    expect(/<h1><a href="([^"]+)"[^>]*>[^<]+<\/a><\/h1>/.exec(html)?.[1]).toBe(`${ORIGIN}${entry}?lang=ko`);
    expect(html).not.toMatch(/ src=| style=|<link (?!rel="canonical")|url\(|@import/);
  }
});

test('the card of a statement says whose it is, how firmly it is said and where', async () => {
  const held = await cardOf('/card/Forecast:carbonplan/next-buyers-more-cautious-and-less-expert');
  expect(held.document.querySelector('.whose')?.textContent).toBe(
    'Stakeholders interviewed on carbon removal (most of them), as CarbonPlan reports it',
  );
  expect(held.document.querySelector('.marks')?.textContent).toBe('Expectedhedged with “likely”Stated in the text');
  expect(held.document.querySelector('.source')?.textContent).toBe(
    'Barriers to scaling the long-duration carbon dioxide removal industry (2022) · paragraph 5, sentence 3',
  );
  expect([...held.document.querySelectorAll('details > dl > div')].map((one) => one.textContent)).toEqual([
    'Forecast what will or may happen',
    'Expected The text says that it will happen, or that it is likely.',
    'Stated in the text The text says so, and its author marks no doubt. Words such as “can” or “often”, and doubts of those whom it reports, do not count.',
  ]);
  expect(held.document.querySelector('.source a')?.textContent).toBe('paragraph 5, sentence 3');

  const read = await cardOf('/card/Motive:open-ownership/nowhere-to-hide-vision');
  expect(read.document.querySelector('.whose')?.textContent).toBe('Published by Open Ownership (curator’s reading)');

  const judged = await cardOf('/card/Forecast:rok-us-disputes-fuel-discontent-with-yoon');
  expect(judged.document.querySelector('.condition')?.textContent).toMatch(/^If: /);
  expect(judged.document.querySelector('.whose')?.textContent).toBe(
    'Dong Gyu Lee; published by the Asan Institute for Policy Studies',
  );
  expect(judged.document.querySelector('.outcome')?.textContent).toMatch(
    /^Outcome, by curators from outside sources: /,
  );
});

test('a card names the authors of what they say, with who published it, and leads to the passages that it leaves out', async () => {
  const whoseOf = async (path: string) => (await cardOf(path)).document.querySelector('.whose')?.textContent;
  expect([
    await whoseOf('/card/Stance:open-ownership/central-registers-are-essential'),
    await whoseOf('/card/Forecast:white-house/camp-david-leaders-hold-annual-named-exercises'),
    await whoseOf('/card/Finding:buendnis-f5/platform-workers-take-orders-from-algorithms?lang=ko'),
  ]).toEqual([
    'Louise Russell-Prywata; published by Open Ownership',
    'Fumio Kishida, Yoon Suk-yeol and Joe Biden; published by the White House',
    '발행: Bündnis F5',
  ]);
  const shared = 'Motive:open-ownership/shared-goal-of-open-ownership-data';
  expect((await cardOf(`/card/${shared}?lang=ko`)).document.querySelector('.kicker')?.textContent).toContain(
    'Governments, Companies, Citizens',
  );
  const long = 'Forecast:open-ownership/concerted-action-brings-progress';
  expect([...(await cardOf(`/card/${long}`)).document.querySelectorAll('.source a')].at(-1)?.getAttribute('href')).toBe(
    `${ORIGIN}/entry/${long}`,
  );
});

test('a card says of which site of whom it is', async () => {
  const named = await serve(await openOnce(DATA), undefined, { ...UNNAMED_SITE, name: 'Example Library' });
  const footerOf = async (response: Response) =>
    parseHTML(await response.text()).document.querySelector('footer a')?.textContent;
  const path = '/card/Country:KR';
  expect([await footerOf(await named.fetch(`${ORIGIN}${path}`)), await footerOf(await get(path))]).toEqual([
    'Details and sources: Briefgraph at Example Library',
    'Details and sources: Briefgraph',
  ]);
});

test('its policy allows the style and the script that are in it, and no others', async () => {
  const { response, document } = await cardOf('/card/Event:camp-david-summit-2023');
  const hashOf = (name: string) => {
    const text = document.querySelector(name)?.textContent ?? '';
    return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  };
  expect(Object.fromEntries(policyOf(response))).toEqual({
    'default-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'style-src': hashOf('style'),
    'script-src': hashOf('script'),
  });
});

test('a card that a client has is not sent again, and one of what is not there is 404', async () => {
  const path = `${ORIGIN}/card/Country:KR`;
  const server = await serve(await openOnce(DATA), undefined, undefined, [
    'https://institute.example',
    'https://b.example',
  ]);
  const first = await server.fetch(path);
  expect(policyOf(first).get('frame-ancestors')).toBe('https://institute.example https://b.example');
  const etag = first.headers.get('etag') ?? '';
  expect((await server.fetch(path, { headers: { 'if-none-match': etag } })).status).toBe(304);
  // Its policy is another one.
  expect((await get('/card/Country:KR')).headers.get('etag')).not.toBe(etag);
  for (const key of ['Event:nothing-of-the-kind', 'nothing', 'Mention:asan-2024-12-05']) {
    const { response, document } = await cardOf(`/card/${key}`);
    expect([key, response.status]).toEqual([key, 404]);
    expect(document.querySelector('script')).toBeNull();
  }
});
