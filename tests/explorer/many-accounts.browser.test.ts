import { expect, test } from 'vitest';
import { loadDataSet } from '../../src/store/data-set.ts';
import { MemorySnapshot } from '../../src/store/memory/memory-snapshot.ts';
import { DATA, SECOND_BRIEF, THIRD_BRIEF } from '../support/serve.ts';
import { describeExplorer, textsOf } from './browser.ts';

/** An event of which more accounts are told than fit on a line. */

const SUMMIT = 'china-rok-japan-trilateral-summit-2024';
const SECOND = 'skarvoya-2025-01-14';
const NO_CLAIMS = { motives: [], stances: [], forecasts: [], recommendations: [], relations: [], findings: [] };

/** Gives the account of the second brief to briefs of other institutes as well, of which the third brief is a later one. */
const withCopies = (copies: readonly string[]) => async () => {
  const { data } = await loadDataSet([DATA, SECOND_BRIEF, THIRD_BRIEF]);
  return MemorySnapshot.of(
    (data ?? []).map((catalog) => {
      const [brief] = catalog.briefs.filter(({ slug }) => slug === SECOND);
      const [institute] = catalog.actors.organizations.filter(({ slug }) => slug === brief?.publisher);
      if (!brief || !institute) return catalog;
      const mentions = brief.mentions.filter(({ event }) => event === SUMMIT);
      const own = { ...NO_CLAIMS, keyPoints: [], links: [], eventSets: [], mentions };
      return {
        ...catalog,
        actors: {
          ...catalog.actors,
          organizations: [
            ...catalog.actors.organizations,
            ...[...new Set(copies)].map((slug) => ({ ...institute, slug, names: { en: slug } })),
          ],
        },
        briefs: [
          ...catalog.briefs,
          ...copies.map((publisher, at) => ({ ...brief, ...own, slug: `copy-${at}`, title: `Copy ${at}`, publisher })),
        ],
      };
    }),
  );
};

describeExplorer(
  'seven accounts',
  withCopies(['North House', 'North House', 'South House', 'West House']),
  (explorer) => {
    test('are all named on the first page, also the last one, which contradicts the others', async () => {
      const page = await explorer.open('/');
      const row = page.locator('.compared li', { hasText: 'South Korea–China–Japan trilateral summit, 2024' });
      expect(await row.locator('.card-top').innerText()).toContain('Vellamo Foundation');
      expect(await row.locator('.gist').innerText()).toContain('June 2024 (Vellamo Foundation)');
    });

    test('are one line where two briefs of an institute state the same', async () => {
      const page = await explorer.open(`/entry/Event:${SUMMIT}`);
      const lines = await textsOf(page, '.comparison-result + .facts > div:first-child dd > div');
      const names = lines.map((line) => line.split('\n')[0]?.replace(/ +/g, ' '));
      expect(names.filter((line) => line?.includes('North House'))).toEqual([
        expect.stringMatching(/^May 27, 2024 North House/),
      ]);
      expect(names.filter((line) => line?.includes('South House'))).toHaveLength(1);
    });
  },
);

describeExplorer(
  'more accounts than are loaded',
  withCopies(Array.from({ length: 22 }, (_, at) => `House ${at}`)),
  (explorer) => {
    test('are counted on the first page', async () => {
      const page = await explorer.open('/');
      const row = page.locator('.compared li', { hasText: 'South Korea–China–Japan trilateral summit, 2024' });
      expect(await row.locator('.card-top').innerText()).toMatch(/, and 5 more$/);
    });
  },
);
