import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import type { GraphServer } from '../../src/server/server.ts';
import { DATA, openOnce } from '../support/serve.ts';
import { violationsOn } from './axe.ts';
import { ORIGIN, serve } from './served-data.ts';

/** Cards in a page of another origin. */

const endpoint = inject('browser');

describe.skipIf(!endpoint && !process.env.BROWSER_REQUIRED)(
  'a card in a page of another origin',
  { timeout: 60_000 },
  () => {
    let browser: Browser;
    let page: Page;
    let host: Server;
    /** What the page of the host has. */
    let html = '';
    const servers: GraphServer[] = [];
    /** What the page and its frames have asked for. */
    let asked: string[] = [];
    let origin: string;
    let closed: string;
    let statements: string[];

    const listen = async (embedOrigins?: readonly string[]) => {
      const server = await serve(await openOnce(DATA), undefined, undefined, embedOrigins);
      servers.push(server);
      return (await server.listen(0, '127.0.0.1')).url;
    };
    const show = async (body: string, colorScheme: 'light' | 'dark' = 'light') => {
      html = `<!doctype html><html lang="en"><title>An institute</title><main><h1>News</h1>${body}</main>`;
      asked = [];
      await page.emulateMedia({ colorScheme });
      await page.goto(`http://localhost:${(host.address() as AddressInfo).port}/`);
    };
    /** The frame with a card, which is loaded when it comes into view. */
    const findCard = () => vi.waitUntil(() => page.frames().find((frame) => frame.url().includes('/card/')));

    beforeAll(async () => {
      if (!endpoint) throw new Error('Neither Chromium nor Chrome was found. Set CHROMIUM to the path of one.');
      host = createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html));
      await new Promise<void>((resolve) => host.listen(0, 'localhost', resolve));
      origin = await listen([`http://localhost:${(host.address() as AddressInfo).port}`]);
      closed = await listen();
      statements = await readStatements(origin);
      browser = await chromium.connect(endpoint);
      page = await browser.newPage();
      page.on('request', (request) => asked.push(request.url()));
    }, 60_000);
    afterAll(async () => {
      await browser?.close();
      host?.close();
      await Promise.all(servers.map((server) => server.close()));
    });

    test.each(['light', 'dark'] as const)(
      'of each brief is small, and breaks no rule of axe in %s mode',
      async (scheme) => {
        expect(statements.length).toBe(8);
        for (const key of statements) {
          const address = `${origin}/card/${key}`;
          const oembed = await fetch(`${origin}/oembed?url=${encodeURIComponent(`${ORIGIN}/card/${key}`)}`);
          const { html: frame, height } = (await oembed.json()) as { html: string; height: number };
          await show(frame.replace(ORIGIN, origin), scheme);
          const card = await findCard();
          await card.locator('h1 a').waitFor();
          expect((await (await fetch(address)).text()).length).toBeLessThanOrEqual(15_000);
          expect(asked.filter((url) => url !== address && !url.startsWith('http://localhost:'))).toEqual([]);
          await card.evaluate(axe.source);
          expect([key, ...(await violationsOn(card as never))]).toEqual([key]);
          expect(await violationsOn(page)).toEqual([]);
          const [background, wide, high] = await card.evaluate(() => [
            getComputedStyle(document.documentElement).backgroundColor,
            document.documentElement.scrollWidth <= window.innerWidth,
            document.documentElement.offsetHeight,
          ]);
          expect([background, wide]).toEqual([scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(27, 33, 41)', true]);
          // The estimate for pages without scripts has room for all of it, and not much more.
          expect([key, height >= Number(high), height <= 1.5 * Number(high)]).toEqual([key, true, true]);
        }
      },
    );

    test('cannot be shown without the setting, nor by others than those it names', async () => {
      for (const address of [`${closed}/card/Country:KR`, `${closed}/entry/Country:KR`, `${origin}/entry/Country:KR`]) {
        const refused = page.waitForEvent('console', (message) => /frame-ancestors|Framing/.test(message.text()));
        await show(`<iframe src="${address}" title="Statement"></iframe>`);
        await refused;
        await expect.poll(() => page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/');
      }
    });
  },
);

/** The first statement of each brief. */
const readStatements = async (url: string): Promise<string[]> => {
  const query = '{ briefs(first: 20) { nodes { claims(first: 1) { nodes { ref } } } } }';
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data } = (await response.json()) as {
    data: { briefs: { nodes: { claims: { nodes: { ref: string }[] } }[] } };
  };
  return data.briefs.nodes.flatMap(({ claims }) => claims.nodes.map(({ ref }) => ref));
};
