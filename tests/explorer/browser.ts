import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { readExplorer } from '../../src/app/explorer-files.ts';
import { openWholeGraph } from '../../src/app/open-graph.ts';
import { packageFolders } from '../../src/app/package-files.ts';
import { createDocumentRegistry, createServer } from '../../src/server/server.ts';
import { loadDataSet } from '../../src/store/data-set.ts';
import { MemorySnapshot } from '../../src/store/memory-snapshot.ts';
import type { Snapshot } from '../../src/store/store.ts';
import { viewTexts } from '../../src/views/document-texts.ts';
import { servedViews } from '../../src/views/served-views.ts';
import { DATA, SECOND_BRIEF, silent } from '../support/serve.ts';

/** The explorer as people meet it: the built page, the real server, a real browser. */

const KNOWN_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser on this machine; `CHROMIUM` names another. Where there is none, these tests are skipped, but for the gate. */
const browserPath = process.env.CHROMIUM || KNOWN_PLACES.find((path) => existsSync(path));

export const PHONE = { viewport: { width: 390, height: 844 } };
export const LAPTOP = { viewport: { width: 1366, height: 768 } };

export interface Explorer {
  url: string;
  /** Opens a page of the explorer, and waits until nothing is on its way. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** What the API answers. */
  ask<Data>(query: string, variables?: object): Promise<Data>;
  /** Serves other data from now on. */
  swap(snapshot: Snapshot): void;
  /** What pages have done that they must not do, since the test began; a test that provokes it takes it out. */
  problems: string[];
}

/** What folders hold, as it is served. */
const snapshotOf = async (...folders: string[]): Promise<Snapshot> => {
  const { data } = await loadDataSet(folders);
  if (!data) throw new Error('The data is not valid.');
  return new MemorySnapshot(data);
};

export const firstBrief = () => snapshotOf(DATA);
export const bothBriefs = () => snapshotOf(DATA, SECOND_BRIEF);

/** Runs tests against the explorer over a snapshot; each fails where a page wrote an error, or asked another host. */
export const describeExplorer = (
  name: string,
  load: () => Promise<Snapshot>,
  tests: (explorer: Explorer) => void,
  { persistedOnly = false }: { persistedOnly?: boolean } = {},
): void => {
  const isRequired = Boolean(process.env.BROWSER_REQUIRED);
  describe.skipIf(!browserPath && !isRequired)(name, { timeout: 60_000 }, () => {
    const explorer = { problems: [] as string[] } as Explorer;
    const contexts: { close(): Promise<void> }[] = [];
    let browser: Browser;
    let close: () => Promise<void>;

    beforeAll(async () => {
      let snapshot = await load();
      const server = createServer({
        ...openWholeGraph({ snapshot: () => snapshot, revision: () => snapshot.revision, problem: () => null }),
        explorer: { files: await readExplorer(packageFolders.explorer), views: servedViews },
        documents: createDocumentRegistry(viewTexts().map((text) => ({ text }))),
        persistedOnly,
        logger: silent,
      });
      const { url } = await server.listen(0, '127.0.0.1');
      browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
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
        open: async (path: string, options: BrowserContextOptions = {}) => {
          const context = await browser.newContext({ ...LAPTOP, reducedMotion: 'reduce', ...options });
          contexts.push(context);
          const page = await context.newPage();
          watch(page, url, explorer.problems);
          await page.goto(url + path);
          await settle(page);
          return page;
        },
      });
    }, 60_000);

    afterEach(async () => {
      await Promise.all(contexts.splice(0).map((context) => context.close()));
      expect(explorer.problems.splice(0)).toEqual([]);
    });
    afterAll(() => close?.());

    tests(explorer);
  });
};

/** Waits until the view has its answer and nothing is on its way. */
export const settle = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle');
  await page.locator('h1').waitFor();
  await page.locator('[aria-busy="true"], .spinner').first().waitFor({ state: 'detached' });
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
  page.on('request', (request) => {
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
