import { describe, expect, test } from 'vitest';
import { DATA, snapshotOf } from '../support/serve.ts';
import { describeExplorer, PHONE, settle, textsOf } from './browser.ts';

/** Searching and asking, in the box of the header and on the page of the search. */

const BOX = { name: 'Search or ask' };

describeExplorer(
  'the search',
  () => snapshotOf(DATA),
  (explorer) => {
    describe('answers a question', () => {
      test('with its answers first, with what they cite, and the words that match marked', async () => {
        const page = await explorer.open('/timeline');
        await page.getByRole('combobox', BOX).fill('why is China repairing ties?');
        await page.getByRole('combobox', BOX).press('Enter');
        await page.locator('.found-answers').waitFor();
        expect(new URL(page.url()).search).toBe('?q=why+is+China+repairing+ties%3F');
        const heads = (await textsOf(page, 'main :is(h1, .reading p, h2)')).map((text) => text.replaceAll('\n', ' '));
        expect(heads).toEqual([
          'why is China repairing ties?',
          'Understood as motives China “repairing” “ties”',
          'Answers',
          'More results',
        ]);
        expect(await page.locator('.found-answers .results > li').first().innerText()).toMatch(
          /^Motive\n+China →\n?.*toward\n? ?South Korea\n+Improve bilateral relations with South Korea.*\nAsan Institute for Policy Studies\nDecember 5, 2024\n(?:.*\n)*¶7\.3/,
        );
        expect(new Set(await textsOf(page, '.found-answers mark'))).toEqual(new Set(["China's", 'China']));
      });

      test('says how many of the results are answers', async () => {
        const page = await explorer.open('/search?q=why+is+China+repairing+ties%3F');
        const { search } = await explorer.ask<{ search: { totalCount: number; edges: { isAnswer: boolean }[] } }>(
          '{ search(text: "why is China repairing ties?", first: 20) { totalCount edges { isAnswer } } }',
        );
        const answers = search.edges.filter(({ isAnswer }) => isAnswer).length;
        expect(answers).toBeGreaterThan(0);
        expect(await page.locator('main [role="status"]').first().innerText()).toBe(
          `${answers} answer${answers === 1 ? '' : 's'} and ${search.totalCount - answers} other results. The first 20 are on this page.`,
        );
        await page.getByRole('link', { name: 'Next page' }).click();
        await settle(page);
        expect(await page.locator('main [role="status"]').first().innerText()).toMatch(/^\d+ of \d+ results$/);
      });

      test('says what was searched instead of a word with a typo', async () => {
        const page = await explorer.open('/search?q=sumit+at+camp+davd');
        expect(await textsOf(page, 'h1, .heading p')).toEqual([
          'summit at camp david',
          'Searched for “summit” and “david”: nothing has “sumit” and “davd”.',
        ]);
        expect(await page.title()).toBe('summit at camp david · Briefgraph');
        expect(await page.getByRole('combobox', BOX).inputValue()).toBe('sumit at camp davd');
        await explorer.open('/search?q=why+is+chna+repairing+ties');
        expect((await textsOf(page, '.reading p'))[0]?.replaceAll('\n', ' ')).toBe(
          'Understood as motives “china” “repairing” “ties”',
        );
      });

      test('and says what of it nothing has', async () => {
        const page = await explorer.open('/search?q=xylophone+sanctions');
        expect(await textsOf(page, '.fallback')).toEqual([
          'Nothing has all of these words. These results have some of them, those with most and the rarest first.',
          'Not found anywhere: “xylophone”.',
        ]);
        await explorer.open('/search?q=xylophone');
        expect(await textsOf(page, '.reading p')).toEqual(['Nothing was found.', 'Not found anywhere: “xylophone”.']);
      });
    });

    test('says that results only name what is named, and offers English words for a Korean one', async () => {
      const page = await explorer.open(`/search?q=${encodeURIComponent('한미동맹')}`);
      expect(await textsOf(page, '.fallback')).toEqual([
        'No result for “동맹”; these name South Korea or the United States. Statements are in English: try an English word.',
      ]);
      await explorer.load(`/search?q=${encodeURIComponent('동맹')}&lang=ko`);
      await page.getByRole('link', { name: 'alliance (동맹)' }).click();
      await settle(page);
      expect(new URL(page.url()).search).toBe('?lang=ko&q=alliance');
      await explorer.load('/?lang=en');
    });

    test('has what has the words first, and says by whose name the others are found', async () => {
      const page = await explorer.open('/search?q=alliance');
      const { search } = await explorer.ask<{
        search: {
          edges: {
            words: string[];
            names: { id: string }[];
            node: { publisher?: { id: string }; brief?: { publisher?: { id: string } } };
          }[];
        };
      }>(
        '{ search(text: "alliance", first: 50) { edges { words names { id } node { ... on Brief { publisher { id } } ... on Claim { brief { publisher { id } } } } } } }',
      );
      const have = search.edges.map(({ words }) => words.length > 0);
      expect(have.indexOf(false)).toBeGreaterThan(5);
      expect(have.lastIndexOf(true)).toBeLessThan(have.indexOf(false));
      for (const { words, names } of search.edges) expect(words.length > 0).toBe(names.length === 0);
      const shown = (await textsOf(page, '.results > li')).map((text) => text.includes('Found by a name of '));
      expect(shown).toEqual(have.slice(0, shown.length).map((has) => !has));
      const ofPublisher = search.edges
        .slice(0, shown.length)
        .filter(({ names, node }) => names.some(({ id }) => id === (node.brief ?? node).publisher?.id));
      expect(ofPublisher.length).toBeGreaterThan(0);
      expect(await page.getByText('Found by a name of its publisher, Bündnis F5').count()).toBe(ofPublisher.length);
    });

    test('says what can be searched for where a text has no word, or too many', async () => {
      for (const text of ['?', '((( *', 'x'.repeat(201), 'a b c d e f g h i j k l m n p q'.replaceAll(' ', '1 ')]) {
        const page = await explorer.open(`/search?q=${encodeURIComponent(text)}`);
        const alert = page.getByRole('alert');
        await alert.getByText('Type at least one word, and at most 12 words and 200 characters.').waitFor();
        expect(explorer.problems.splice(0).every((problem) => problem.includes('status of 400'))).toBe(true);
      }
    });

    test('breaks a word that is longer than the page', async () => {
      const page = await explorer.open(`/search?q=${'x'.repeat(200)}`, PHONE);
      await page.getByText('Not found anywhere').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.viewport.width);
    });

    test('is narrowed by what the results have, with counts, and widened again', async () => {
      const page = await explorer.open('/search?q=summit');
      const { search } = await explorer.ask<{ search: { all: number; facets: { values: { count: number }[] }[] } }>(
        '{ search(text: "summit") { all: totalCount facets { name values { label count } } } }',
      );
      const [type] = search.facets;
      await page.locator('.facet-line').getByText('Type', { exact: true }).click();
      expect(await textsOf(page, '.facet-line details[open] small')).toEqual(
        type?.values.map(({ count }) => String(count)),
      );
      await page.locator('details[open]').getByRole('link', { name: 'Brief', exact: true }).click();
      await settle(page);
      expect(new URL(page.url()).search).toBe('?q=summit&type=BRIEF');
      expect(new Set(await textsOf(page, '.result-type'))).toEqual(new Set(['Brief']));
      const csv = await (await fetch(`${explorer.url}/search.csv?q=summit&type=BRIEF`)).text();
      expect(csv.trim().split('\r\n')).toHaveLength(1 + (await page.locator('.results > li').count()));
      expect((await textsOf(page, '.chosen')).map((text) => text.replace(/\s+/g, ' '))).toEqual([
        expect.stringContaining('Type: Brief ×'),
      ]);
      await page.locator('.chosen a').click();
      await settle(page);
      expect(await textsOf(page, '.pager-count')).toEqual([`20 of ${search.all} results`]);
    });

    describe('suggests while one types', () => {
      test('names in any script, by the keys', async () => {
        const page = await explorer.open('/');
        const box = page.getByRole('combobox', BOX);
        await box.fill('시진');
        const first = page.getByRole('listbox').getByRole('option').first();
        await first.waitFor();
        expect(await first.innerText()).toBe('Xi Jinping\nPerson');
        expect(await box.getAttribute('aria-activedescendant')).toBe('');
        await box.press('ArrowDown');
        expect(await first.getAttribute('aria-selected')).toBe('true');
        expect(await box.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
        await box.press('Enter');
        await settle(page);
        expect(new URL(page.url()).pathname).toBe('/entry/Person:xi-jinping');
      });

      test('until Escape is pressed; Enter then searches', async () => {
        const page = await explorer.open('/');
        const box = page.getByRole('combobox', BOX);
        await box.fill('camp dav');
        await page.getByRole('listbox').waitFor();
        await box.press('Escape');
        expect(await page.getByRole('listbox').count()).toBe(0);
        await box.press('Enter');
        await settle(page);
        expect(new URL(page.url()).search).toBe('?q=camp+dav');
      });
    });

    test('on a phone is folded behind a button, but not on its own page', async () => {
      const page = await explorer.load('/timeline', PHONE);
      const box = page.getByRole('combobox', BOX);
      expect(await box.count()).toBe(0);
      await page.locator('.search-fold').click();
      expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);
      await box.fill('summit');
      await box.press('Enter');
      await settle(page);
      expect([await box.inputValue(), await page.locator('.search-fold').isVisible()]).toEqual(['summit', false]);
      const lines = new Set(
        await page
          .locator('.facet-line summary')
          .evaluateAll((facets) => facets.map((facet) => facet.getBoundingClientRect().top)),
      );
      expect(lines.size).toBe(1);
    });
  },
);
