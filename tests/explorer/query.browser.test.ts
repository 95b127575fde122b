import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOfQuery } from '../../src/views/query-address.ts';
import { describeExplorer, firstBrief } from './browser.ts';

const run = promisify(execFile);

/** The folder of the package, whose name code can import. */
const PACKAGE = fileURLToPath(new URL('../..', import.meta.url));

/** With what a template literal and a shell would take for their own. */
const QUERY = `# it's \`quoted\` and \${not} filled in, \\n
query Named($text: String!) { search(text: $text, first: 1) { nodes { ... on Node { id } } } }`;
const VARIABLES = '{ "text": "China\\u0027s `economy`" }';

describeExplorer('the page with a query, for developers', firstBrief, (explorer) => {
  const answerOn = (page: Page) => page.locator('.query pre');
  const codeOn = (page: Page) => page.locator('.code pre').innerText();

  test('opens in a new tab from "Show query", ready and run, in at most 500 kB before GraphiQL is asked for', async () => {
    const page = await explorer.open('/timeline?kind=SUMMIT');
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Show query' }).click(),
    ]);
    await expect.poll(() => answerOn(tab).innerText()).toContain('"totalCount": 6,');
    expect(await tab.getByLabel('Query', { exact: true }).inputValue()).toContain('query ExplorerTimeline(');
    const files = await tab.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    const sizes = files
      .filter((url) => url.includes('/assets/'))
      .map(async (url) => gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length);
    const size = (await Promise.all(sizes)).reduce((sum, one) => sum + one, 0);
    expect(size).toBeGreaterThan(100_000);
    expect(size).toBeLessThan(500_000);
    await tab.getByRole('link', { name: /GraphiQL/ }).click();
    await tab.getByText('query ExplorerTimeline').first().waitFor({ timeout: 30_000 });
    await tab.close();
  });

  test('can be changed and run again, and says what is wrong', async () => {
    const page = await explorer.load(addressOfQuery({ query: '{ dataset { revision } }', variables: '{}' }));
    await expect.poll(() => answerOn(page).innerText()).toContain('"revision"');
    const answerTo = async (label: string, text: string) => {
      await page.getByLabel(label, { exact: true }).fill(text);
      await page.getByRole('button', { name: 'Run' }).click();
      await expect.poll(() => answerOn(page).innerText()).not.toBe('Loading…');
      return answerOn(page).innerText();
    };
    expect(await answerTo('Query', '{ briefs { totalCount } }')).toContain('"totalCount": 1');
    expect(await answerTo('Query', '{ brief }')).toContain('GRAPHQL_VALIDATION_FAILED');
    expect(await answerTo('Variables', '{ nothing')).toMatch(/^The variables are not valid JSON: /);
    explorer.problems.length = 0;
  });

  describe('as code', () => {
    test('for fetch, Apollo Client and curl, each of which gives the same answer as it is', async () => {
      const page = await explorer.load(addressOfQuery({ query: QUERY, variables: VARIABLES }));
      await expect.poll(() => answerOn(page).innerText()).toContain('"nodes"');
      const { data } = JSON.parse(await answerOn(page).innerText());
      expect(data.search.nodes).toHaveLength(1);
      const node = async (code: string) =>
        JSON.parse((await run(process.execPath, ['--input-type=module', '-e', code], { cwd: PACKAGE })).stdout);
      expect(await node(await codeOn(page))).toEqual(data);
      await page.getByRole('button', { name: 'Apollo Client' }).click();
      const apollo = await node(await codeOn(page));
      expect(apollo.search.nodes.map(({ id }: { id: string }) => id)).toEqual(
        data.search.nodes.map(({ id }: { id: string }) => id),
      );
      await page.getByRole('button', { name: 'curl', exact: true }).click();
      const { stdout } = await run('sh', ['-c', await codeOn(page)]);
      expect(JSON.parse(stdout).data).toEqual(data);
    });
  });
});
