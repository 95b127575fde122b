import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import axe from 'axe-core';
import { parseHTML } from 'linkedom';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import type { GraphServer } from '../../src/server/server.ts';
import { UNNAMED_SITE } from '../../src/views/site.ts';
import { DATA, openOnce } from '../support/serve.ts';
import { violationsOn } from './axe.ts';
import { ORIGIN, serve } from './served-data.ts';

/** In milliseconds: a busy machine takes seconds to open a frame. */
const PATIENT = { timeout: 20_000 };

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
      const server = await serve(
        await openOnce(DATA),
        undefined,
        { ...UNNAMED_SITE, canEmbed: embedOrigins !== undefined },
        embedOrigins,
      );
      servers.push(server);
      return (await server.listen(0, '127.0.0.1')).url;
    };
    const show = async (body: string, colorScheme: 'light' | 'dark' = 'light', head = '', lang = 'en') => {
      html = `<!doctype html><html ${lang && `lang="${lang}"`}><title>An institute</title>${head}<main><h1>News</h1>${body}</main>`;
      asked = [];
      await page.emulateMedia({ colorScheme });
      await page.goto(`http://localhost:${(host.address() as AddressInfo).port}/`);
    };
    /** The frame with a card, which is loaded when it comes into view. */
    const findCard = () => vi.waitUntil(() => page.frames().find((frame) => frame.url().includes('/card/')), PATIENT);

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
          const address = `${origin}/card/${key}?scheme=${scheme}`;
          const named = `${ORIGIN}/card/${key}?scheme=${scheme}`;
          const oembed = await fetch(`${origin}/oembed?url=${encodeURIComponent(named)}`);
          const { html: frame, height } = (await oembed.json()) as { html: string; height: number };
          // Whatever the device has.
          await show(frame.replace(ORIGIN, origin), scheme === 'dark' ? 'light' : 'dark');
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
          expect([background, wide]).toEqual([scheme === 'light' ? LIGHT : DARK, true]);
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

    /** A page whose policy allows only what it needs. */
    const showElement = (server: string, key: string) =>
      show(
        `<briefgraph-card href="${server}/entry/${key}"><a href="${server}/entry/${key}">A statement</a></briefgraph-card>
        <script async src="${server}/embed.js"></script>`,
        'light',
        `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${server}; frame-src ${server}">`,
      );

    test('is shown by the element as high as it is, in the language of the page', async () => {
      const [key = ''] = statements;
      await showElement(origin, key);
      const element = page.locator('briefgraph-card');
      await element.locator('iframe').waitFor();
      const card = await findCard();
      expect(card.url()).toBe(`${origin}/card/${key}?lang=en`);
      const high = () => card.evaluate(() => document.documentElement.getBoundingClientRect().height);
      await expect.poll(async () => (await element.boundingBox())?.height).toBe(Math.ceil(await high()));
      expect(await element.locator('a').isVisible()).toBe(false);
      expect(await element.locator('iframe').getAttribute('title')).toBe('A statement');
      expect(await violationsOn(page)).toEqual([]);
      // It grows where there is less room.
      const [before] = [await high()];
      await page.setViewportSize({ width: 320, height: 800 });
      await expect.poll(async () => (await element.boundingBox())?.height).toBeGreaterThan(before);
      await expect.poll(async () => (await element.boundingBox())?.height).toBe(Math.ceil(await high()));
      // So it does for another statement.
      await element.evaluate((one) =>
        one.setAttribute('href', one.getAttribute('href')?.replace(/entry.*/, 'entry/Country:KR') ?? ''),
      );
      await vi.waitUntil(
        () => page.frames().some((frame) => frame.url().endsWith('/card/Country:KR?lang=en')),
        PATIENT,
      );
    });

    const LIGHT = 'rgb(255, 255, 255)';
    const DARK = 'rgb(27, 33, 41)';
    const backgroundOf = async () => {
      const card = await findCard();
      await card.locator('h1 a').waitFor();
      return card.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    };

    test.each([
      ['', 'dark', LIGHT],
      ['<style>:root { color-scheme: light }</style>', 'dark', LIGHT],
      ['<style>:root { color-scheme: dark }</style>', 'light', DARK],
      ['<style>:root { color-scheme: light dark }</style>', 'dark', DARK],
      ['<style>:root { color-scheme: light dark }</style>', 'light', LIGHT],
      ['<meta name="color-scheme" content="dark light">', 'dark', DARK],
    ] as const)('has the colours of the page around it: %s on a %s device', async (head, device, background) => {
      const content = `<a href="${origin}/entry/Country:KR" lang="ko">Korea</a>`;
      const element = `<briefgraph-card href="${origin}/entry/Country:KR">${content}</briefgraph-card>`;
      await show(`${element}<script async src="${origin}/embed.js"></script>`, device, head);
      expect(await backgroundOf()).toBe(background);
      await show(`<iframe src="${origin}/card/Country:KR" title="Korea"></iframe>`, device, head);
      expect(await backgroundOf()).toBe(LIGHT);
    });

    test('is in the language in which its code was copied, in a page that names none', async () => {
      const answer = await fetch(`${origin}/entry/Event:camp-david-summit-2023?lang=ko`);
      const code = parseHTML(await answer.text()).document.querySelector('.cite-embed code')?.textContent ?? '';
      for (const [lang, language] of [
        ['', 'ko'],
        ['en-GB', 'en'],
      ]) {
        await show(code.replaceAll(ORIGIN, origin), 'light', '', lang);
        expect(new URL((await findCard()).url()).search).toBe(`?lang=${language}`);
      }
    });

    test('is embedded by the code that its entry has to be copied, and only where the setting is', async () => {
      const codeOf = async (server: string) => {
        const answer = await fetch(`${server}/entry/Forecast:carbonplan/next-buyers-more-cautious-and-less-expert`);
        return parseHTML(await answer.text()).document.querySelector('.cite-embed code')?.textContent;
      };
      expect(await codeOf(closed)).toBeUndefined();
      const code = (await codeOf(origin)) ?? '';
      expect(parseHTML(code).document.querySelector('a')?.textContent).toMatch(
        / \(Stakeholders interviewed on carbon removal \(most of them\), as CarbonPlan reports it\)$/,
      );
      await show(code.replaceAll(ORIGIN, origin));
      await page.locator('briefgraph-card iframe').waitFor();
      expect(await (await findCard()).locator('.kicker').textContent()).toBe('Forecast');
    });

    test.each([
      ['may not be in a frame', () => closed, 'Country:KR'],
      ['is not there', () => origin, 'Event:nothing-of-the-kind'],
    ])('leaves the content of the element where it %s', async (_, server, key) => {
      const answered = page.waitForResponse((response) => response.url().includes('/card/'));
      await showElement(server(), key);
      await answered;
      await page.waitForTimeout(500);
      const element = page.locator('briefgraph-card');
      expect(await element.locator('a').isVisible()).toBe(true);
      expect(await element.locator('iframe').isVisible()).toBe(false);
    });

    test('has an element of at most 6 kB', async () => {
      const script = await (await fetch(`${origin}/embed.js`)).text();
      expect(script).toContain('briefgraph-card');
      expect(Buffer.byteLength(script)).toBeLessThanOrEqual(6000);
      // As a script that is no module, it must leave nothing behind for one that is loaded twice.
      expect(script).not.toMatch(/^(?:const|let|class|import|export)\b|\bexport\s*\{/m);
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
