import { chromium, type Page, type Request, type Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, vi } from 'vitest';
import { loadPages, readExplorer } from '../../src/app/explorer-files.ts';
import { openWholeGraph } from '../../src/app/open-graph.ts';
import { packageFolders } from '../../src/app/package-files.ts';
import { openCitations } from '../../src/app/site/citations.ts';
import { createDocumentRegistry, createServer } from '../../src/server/server.ts';
import type { Snapshot } from '../../src/store/store.ts';
import { servedViews } from '../../src/views/served-views.ts';
import { viewDocuments } from '../../src/views/views.ts';
import { COMMONS } from '../support/commons.ts';
import { readOnce, SECOND_BRIEF, silent } from '../support/serve.ts';

/** The explorer as people meet it: the built page, the real server, a real browser. */

export const PHONE = { viewport: { width: 390, height: 844 } };
export const LAPTOP = { viewport: { width: 1366, height: 768 } };

/** How a page is shown. */
export interface Display {
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
}
const DEFAULT_DISPLAY = { ...LAPTOP, colorScheme: 'light', reducedMotion: 'reduce', forcedColors: 'none' } as const;

export interface Explorer {
  url: string;
  /**
   * Goes to an address in the page that the tests of a file share, and waits until it is shown. The page follows it as it
   * follows a link, which takes half of the time of loading it.
   */
  open(path: string, display?: Display): Promise<Page>;
  /** Loads an address in the same page, as a browser does for a link from outside. */
  load(path: string, display?: Display): Promise<Page>;
  /** Shows the open page in another way, without loading it again. */
  show(display: Display): Promise<Page>;
  /** What the API answers. */
  ask<Data>(query: string, variables?: object): Promise<Data>;
  /** Serves other data from now on. */
  swap(snapshot: Snapshot): void;
  /** What pages have done that they must not do, since the test began; a test that provokes it takes it out. */
  problems: string[];
}

export const firstBrief = () => readOnce(COMMONS);
export const bothBriefs = () => readOnce(COMMONS, SECOND_BRIEF);

/**
 * Runs tests against the explorer over a snapshot, in one browser context. A test fails where a page logged an error or a
 * warning, or asked another host. On a machine without a browser they are skipped, unless `BROWSER_REQUIRED` is set.
 */
export const describeExplorer = (
  name: string,
  load: () => Promise<Snapshot>,
  tests: (explorer: Explorer) => void,
  { persistedOnly = false }: { persistedOnly?: boolean } = {},
): void => {
  const endpoint = inject('browser');
  describe.skipIf(!endpoint && !process.env.BROWSER_REQUIRED)(name, { timeout: 60_000 }, () => {
    const explorer = { problems: [] as string[] } as Explorer;
    let page: Page;
    let close: () => Promise<void>;

    beforeAll(async () => {
      if (!endpoint) throw new Error('Neither Chromium nor Chrome was found. Set CHROMIUM to the path of one.');
      let snapshot = await load();
      const server = createServer({
        ...openWholeGraph({ snapshot: () => snapshot, revision: () => snapshot.revision, problem: () => null }),
        explorer: {
          files: await readExplorer(packageFolders.explorer),
          views: servedViews,
          renderer: await loadPages(packageFolders.pages),
        },
        citations: openCitations(packageFolders.citationStyles),
        documents: createDocumentRegistry(viewDocuments.map((text) => ({ text }))),
        persistedOnly,
        logger: silent,
      });
      const { url } = await server.listen(0, '127.0.0.1');
      const browser = await chromium.connect(endpoint);
      // A new page for each test would take longer than most of the tests.
      page = await browser.newPage();
      watch(page, url, explorer.problems);
      close = async () => {
        await browser.close();
        await server.close();
      };
      Object.assign(explorer, {
        url,
        swap: (next: Snapshot) => {
          snapshot = next;
        },
        ask: (query: string, variables?: object) => ask(url, query, variables),
        open: async (path: string, display: Display = {}) => {
          if (!page.url().startsWith(`${url}/`)) return explorer.load(path, display);
          await setDisplay(page, display);
          await page.evaluate((address) => history.pushState(null, '', address), url + path);
          await settle(page);
          return page;
        },
        load: async (path: string, display: Display = {}) => {
          await setDisplay(page, display);
          await page.goto(url + path);
          await settle(page);
          return page;
        },
        show: async (display: Display) => {
          await setDisplay(page, display);
          await settle(page);
          return page;
        },
      });
    }, 60_000);

    afterEach(async () => {
      // What a test has changed in the shared page.
      await page.context().setOffline(false);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      page.removeAllListeners('response');
      expect(explorer.problems.splice(0)).toEqual([]);
    });
    afterAll(() => close?.());

    tests(explorer);
  });
};

const setDisplay = async (page: Page, display: Display): Promise<void> => {
  const { viewport, ...media } = { ...DEFAULT_DISPLAY, ...display };
  await page.setViewportSize(viewport);
  await page.emulateMedia({ media: 'screen', ...media });
};

/** Has a test answer the requests of a page for a query. */
export const routeQuery = async (page: Page, name: string, answer: (route: Route) => Promise<void>): Promise<void> => {
  const asks = new RegExp(`query ${name}\\b`);
  await page.route('**/graphql', (route) =>
    asks.test(route.request().postData() ?? '') ? answer(route) : route.fallback(),
  );
};

/** The requests of a page that have no answer yet. */
const pending = new WeakMap<Page, Set<Request>>();

/** Waits until a page shows its view, has the answers to all its requests, and has drawn them. */
export const settle = async (page: Page): Promise<void> => {
  const requests = pending.get(page);
  await vi.waitFor(
    async () => {
      await page.locator('h1').waitFor();
      await page.locator('[aria-busy="true"], .spinner').first().waitFor({ state: 'detached' });
      // What has arrived may ask for more once it is drawn, two frames later at most.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      const open = [...(requests ?? [])].map((request) => request.url());
      if (open.length > 0) throw new Error(`These requests have no answer: ${open.join(' ')}`);
      if ((await page.locator('[aria-busy="true"], .spinner').count()) > 0) throw new Error('The page is busy.');
    },
    { timeout: 20_000, interval: 10 },
  );
};

const ask = async (url: string, query: string, variables?: object) => {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: never; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};

const watch = (page: Page, url: string, problems: string[]) => {
  const requests = new Set<Request>();
  pending.set(page, requests);
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
  page.on('request', (request) => {
    requests.add(request);
    // `blob:` and `data:` are in the page itself.
    if (
      !request
        .url()
        .replace(/^blob:/, '')
        .startsWith(`${url}/`) &&
      !request.url().startsWith('data:')
    )
      problems.push(`asked another host: ${request.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`failed: ${error.message}`));
};

/** The texts of all elements that a selector finds, without what only screen readers get, in order. */
export const textsOf = (page: Page, selector: string): Promise<string[]> =>
  page
    .locator(selector)
    .evaluateAll((elements) => elements.map((element) => (element as HTMLElement).innerText.trim()));
