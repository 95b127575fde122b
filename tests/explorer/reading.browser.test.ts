import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DATA, snapshotOf } from '../support/serve.ts';
import { describeExplorer, LAPTOP, PHONE, settle, textsOf } from './browser.ts';

/** What somebody meets who reads the published briefs without knowing how they are encoded. */

const FACT_SHEET = 'white-house/wh-2023-08-18-fact-sheet';
const JOINT_STATEMENT = 'white-house/wh-2023-08-18-joint-statement';
const ASAN = 'asan-2024-12-05';
const CALL = 'white-house/wh-2024-04-02-us-china-background-call';
const DEMANDS = 'buendnis-f5/forderungen-bundestagswahl-2025';
const RESTATED =
  'Statements and summaries are in the words of curators, not quoted. Citations say where in the original they come from: ¶4.3 is the third sentence of paragraph 4.';

describeExplorer(
  'a reader',
  () => snapshotOf(DATA),
  (explorer) => {
    const countsOf = async (brief: string) => {
      const lists = ['recommendations', 'motives', 'stances', 'relations', 'forecasts'] as const;
      const fields = lists.map((list) => `${list}(first: 100) { totalCount nodes { id } }`).join(' ');
      const { brief: found } = await explorer.ask<{
        brief: Record<(typeof lists)[number], { totalCount: number; nodes: { id: string }[] }>;
      }>(`query ($slug: ID!) { brief(ref: $slug) { ${fields} } }`, { slug: brief });
      return found;
    };

    test('sees a country that a text names in its own language once among the places of the map', async () => {
      const page = await explorer.open(`/map?brief=${DEMANDS}`);
      const places = await textsOf(page, '.map-lists section > .rows > li');
      expect(places.filter((text) => text.startsWith('Germany\n'))).toHaveLength(1);
      expect(places.filter((text) => text.startsWith('Deutschland'))).toEqual([]);
    });

    describe('learns that claims are restated', () => {
      test.each([
        '/overview?brief=asan-2024-12-05',
        '/arguments',
        '/actors',
        '/search?q=summit',
        '/entry/Motive:china-economic-recovery',
        '/entry/Country:KR',
        '/timeline?open=Country:KR',
        '/arguments?open=Country:KR',
      ])('once on %s', async (path) => {
        const page = await explorer.open(path);
        expect(await page.getByText(RESTATED).count()).toBe(1);
      });

      test('and why a passage has no sentence, with a link to the original if its address is known', async () => {
        const why = 'No licence is stated for the text of this brief, so its sentences are not shown.';
        const page = await explorer.open(`/entry/Paragraph:${FACT_SHEET}:p3`);
        const notKept =
          'The sentences of this brief are not shown because this server does not have its text. Its licence, work of the US Government (17 U.S.C. § 105), would allow it.';
        expect(await page.getByText(notKept).count()).toBe(1);
        const { brief } = await explorer.ask<{ brief: { url: string } }>(
          'query ($slug: ID!) { brief(ref: $slug) { url } }',
          { slug: FACT_SHEET },
        );
        const original = page.getByRole('link', { name: 'Read the original' });
        expect(await original.getAttribute('href')).toBe(brief.url);
        for (const path of [`/entry/Brief:${FACT_SHEET}`, `/overview?brief=${FACT_SHEET}`]) {
          await explorer.open(path);
          expect([path, await original.first().getAttribute('href')]).toEqual([path, brief.url]);
        }
        await explorer.open(`/entry/Paragraph:${ASAN}:p4`);
        expect([await page.getByText(why).count(), await original.count()]).toEqual([1, 0]);
        for (const [slug, reason] of [
          [ASAN, why],
          [FACT_SHEET, notKept],
        ] as const) {
          await explorer.open(`/read/${slug}`);
          expect(await page.locator('.reader-hint').textContent()).toContain(reason);
        }
        for (const path of [`Paragraph:${ASAN}:p4`, `Brief:${ASAN}`]
          .map((key) => `/entry/${key}`)
          .concat(`/read/${ASAN}`)) {
          await explorer.open(path);
          const unknown = page.getByText('no address of the original is recorded');
          expect([path, await unknown.count(), await original.count()]).toEqual([path, 1, 0]);
        }
      });

      test('and leads from there to the place, and to the form for their own copy', async () => {
        const page = await explorer.open(`/entry/Paragraph:${JOINT_STATEMENT}:p2?sentence=2`);
        const own = page.getByRole('link', { name: 'Read it in your own copy' });
        const address = `/read/${JOINT_STATEMENT}?at=p2.s2#own-copy`;
        expect(await own.getAttribute('href')).toBe(address);
        await own.click();
        await page.locator('.own-copy[open]').waitFor();
        await page.waitForFunction(() => document.activeElement?.closest('.own-copy') !== null);
        const chosen = page.locator('.chosen-passage');
        expect(await chosen.locator('strong').innerText()).toMatch(/^Sentence 2 of paragraph 2/);
        expect(await chosen.getByRole('link', { name: 'Open it in the original' }).count()).toBe(1);
        await page.locator('.own-copy summary').click();
        await chosen.getByRole('link', { name: 'Read it in your own copy' }).click();
        expect(new URL(page.url()).hash).toBe('#own-copy');
      });
    });

    describe.each([FACT_SHEET, JOINT_STATEMENT, ASAN])('finds what the overview of %s counts', (brief) => {
      test('all of its recommendations, motives, stances, relations and forecasts are in its arguments', async () => {
        const page = await explorer.open(`/arguments?brief=${brief}`);
        const keys = new Set(
          await page
            .locator('main a[href*="open="]')
            .evaluateAll((links) =>
              links.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get('open')),
            ),
        );
        const counted = await countsOf(brief);
        for (const [name, { totalCount, nodes }] of Object.entries(counted)) {
          expect([name, nodes.length]).toEqual([name, totalCount]);
          expect([name, nodes.map(({ id }) => atob(id)).filter((key) => !keys.has(key))]).toEqual([name, []]);
        }
      });

      test.each(['stances', 'relations'] as const)('the link of %s leads to all of them', async (name) => {
        const page = await explorer.open(`/overview?brief=${brief}`);
        const { totalCount } = (await countsOf(brief))[name];
        await page
          .locator('.counts')
          .getByRole('link', { name: new RegExp(`^${totalCount} ${name.slice(0, -1)}`) })
          .click();
        await settle(page);
        const section = page.locator(`#${name}`);
        await section.waitFor();
        expect(await section.locator('.rows > li').count()).toBe(totalCount);
        expect((await section.boundingBox())?.y).toBeLessThan(LAPTOP.viewport.height);
      });
    });

    describe('sees motives', () => {
      interface Motives {
        totalCount: number;
        nodes: { id: string }[];
      }
      const keysOf = ({ nodes }: Motives) => new Set(nodes.map(({ id }) => atob(id)));
      const shownOn = async (page: Page) =>
        new Set(
          await page
            .locator('.card[data-type="Motive"] > p:nth-child(2) > a')
            .evaluateAll((links) =>
              links.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get('open')),
            ),
        );

      test('of several briefs, each with whose it is and who says so, and how many more there are', async () => {
        const page = await explorer.open('/arguments?show=motives');
        const { motives } = await explorer.ask<{ motives: Motives }>(
          '{ motives(orderBy: { field: RANK }, first: 40) { totalCount nodes { id } } }',
        );
        expect(await shownOn(page)).toEqual(keysOf(motives));
        const [note] = await textsOf(page, '.truncated');
        expect(note).toContain(`Showing 40 of ${motives.totalCount} motives.`);
        expect(note).toMatch(/Choose a brief or use filters to narrow the list\.$/);
        for (const text of await textsOf(page, '#motives .card[data-type="Motive"]'))
          expect(text).toMatch(/^Motive of .+\n[\s\S]+\n(White House|CarbonPlan|Open Ownership|Bündnis F5)/);
      });

      test('and other claims of several briefs, a handful of each type until more are wanted', async () => {
        const page = await explorer.open('/arguments');
        const motives = await page.locator('#motives .card[data-type="Motive"]').count();
        expect(motives > 0 && motives <= 6).toBe(true);
        const stances = page.locator('#stances .rows > li');
        expect(await stances.count()).toBe(6);
        await page
          .locator('#stances')
          .getByRole('link', { name: /^Show \d+ (?:of \d+ )?more$/ })
          .click();
        await settle(page);
        expect(new URL(page.url()).search).toBe('?show=stances');
        expect(await stances.count()).toBe(50);
        expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(4000);
        await page.locator('#stances').getByRole('link', { name: 'All of them, page by page' }).click();
        await settle(page);
        expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/claims?type=STANCE');
      });

      test('of the brief that is chosen: all of them', async () => {
        const { briefs } = await explorer.ask<{ briefs: { nodes: { slug: string; motives: Motives }[] } }>(
          '{ briefs { nodes { slug motives(first: 100) { totalCount nodes { id } } } } }',
        );
        for (const { slug, motives } of briefs.nodes)
          expect([slug, await shownOn(await explorer.open(`/arguments?brief=${slug}`))]).toEqual([
            slug,
            keysOf(motives),
          ]);
      });
    });

    describe('of a long brief', () => {
      test.each([LAPTOP, PHONE])('finds the titles of sections beside their passages: %j', async (display) => {
        const page = await explorer.open(`/overview?brief=${CALL}`, display);
        const overlapping = await page.locator('.outline > li').evaluateAll((sections) =>
          sections
            .filter((section) => {
              const [, title, passages] = [...section.children].map((part) => {
                const text = document.createRange();
                text.selectNodeContents(part);
                return text.getBoundingClientRect();
              });
              return title && passages && title.right > passages.left;
            })
            .map((section) => section.children[1]?.textContent),
        );
        expect(overlapping).toEqual([]);
        expect(await textsOf(page, '.outline > li > span:nth-child(2)')).toContain('Questions of the first journalist');
      });

      test('gets from some of its recommendations to all, without room for what none responds to', async () => {
        const page = await explorer.open(`/overview?brief=${DEMANDS}`);
        await page.getByRole('link', { name: 'and 99 more recommendations' }).click();
        await settle(page);
        expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`/arguments?brief=${DEMANDS}`);
        expect(await page.locator('.argument .card').count()).toBe(10);
        expect(await page.locator('.answers').count()).toBe(0);
        await explorer.open(`/arguments?brief=${CALL}`);
        expect(await page.locator('.answers').count()).toBeGreaterThan(0);
      });

      test('finds all findings below the arguments', async () => {
        const page = await explorer.open('/arguments?brief=white-house/wh-2023-08-16-crowding-in');
        expect(await page.locator('#findings .rows > li').count()).toBe(59);
        expect(await page.locator('.truncated').count()).toBe(0);
      });
    });

    describe('is told whose claim it is before the claim', () => {
      test('below an event: motives, stances and links, with the basis of the link told from that of the claim', async () => {
        const page = await explorer.open('/entry/Event:rok-us-japan-security-cooperation-grows');
        const rows = await textsOf(page, '#accounts .rows > li');
        expect(rows.find((text) => text.includes('\nUse the rapprochement with South Korea'))).toMatch(
          /^Motive of China, prompted by this event\n/,
        );
        const stance = rows.find((text) => text.startsWith('Causes'))?.split('\n');
        expect(stance?.[0]).toBe('Causes: stance of China');
        expect(stance).toEqual(expect.arrayContaining(['Stated']));
        expect(stance?.at(-1)).toBe('the link itself: author’s conclusion');
        expect(stance).not.toContain('Author’s conclusion');
      });

      test('on the pages of an actor and of an issue', async () => {
        const page = await explorer.open('/entry/Country:CN');
        const tops = await textsOf(page, '.part:has(> h2:has-text("Motives")) .rows > li > .card-top');
        expect(tops.length).toBeGreaterThan(3);
        for (const top of tops) expect(top).toContain('China');
        await explorer.open('/entry/Issue:rok-us-japan-security-cooperation');
        const stances = page.locator('.part:has(> h2:has-text("Stances")) .rows > li');
        expect(await stances.locator('> .card-top').count()).toBe(await stances.count());
      });
    });

    describe('searches all briefs', () => {
      test('also from a view of one brief', async () => {
        const page = await explorer.open(`/timeline?brief=${FACT_SHEET}&actor=jp`);
        await page.getByRole('button', { name: 'Search' }).click();
        await settle(page);
        expect(page.url()).toBe(`${explorer.url}/search`);
        await explorer.open(`/search?q=summit&brief=${FACT_SHEET}`);
        expect(page.url()).toBe(`${explorer.url}/search?q=summit`);
        await page.getByRole('heading', { name: 'summit', exact: true }).waitFor();
      });

      test('and finds what has some of the words where nothing has all', async () => {
        const page = await explorer.open('/search?q=xylophone+sanctions');
        const { search } = await explorer.ask<{ search: { totalCount: number } }>(
          '{ search(text: "xylophone sanctions") { totalCount } }',
        );
        expect(search.totalCount).toBeGreaterThan(1);
        expect(await textsOf(page, '.pager-count')).toEqual([`${search.totalCount} results`]);
      });

      test('and finds nothing for words that nothing has', async () => {
        const page = await explorer.open('/search?q=xylophone');
        await page.getByText('Nothing was found.').waitFor();
      });
    });

    test('reads of each claim whose view it is, if not the author’s', async () => {
      const page = await explorer.open(`/arguments?brief=${ASAN}`);
      const said = await textsOf(page, '.attribution');
      expect(said.length).toBeGreaterThan(3);
      for (const text of said) expect(text).toMatch(/^The view of .+, not the author’s$/);
    });

    describe('of a page of a longer list', () => {
      test('knows that files and counts of groups are of this page', async () => {
        const page = await explorer.open('/timeline');
        const { events } = await explorer.ask<{ events: { totalCount: number } }>(
          '{ events(where: { mentioned: true }) { totalCount } }',
        );
        expect(await textsOf(page, '.machine')).toEqual([
          `JSON\nCSV\nof this page: 50 of ${events.totalCount} events\nAll ${events.totalCount} events as CSV, a row for each statement that its pages show\nWhat the columns mean\nShow query`,
        ]);
        for (const count of await textsOf(page, '.lane .count')) expect(count).toMatch(/^\d+ on this page$/);
        await explorer.open('/timeline?kind=SUMMIT');
        expect(await textsOf(page, '.machine')).toEqual(['JSON\nCSV\nWhat the columns mean\nShow query']);
        for (const count of await textsOf(page, '.lane .count')) expect(count).toMatch(/^\d+$/);
      });
    });

    test.each(['/actors?as=table', '/arguments?as=table'])(
      'sees in the table of %s who says it, by the title of the brief, and whole words',
      async (path) => {
        const page = await explorer.open(path);
        const head = await textsOf(page, 'thead th');
        expect(head.slice(0, 4)).toEqual(['Statement', 'Type', 'Publisher', 'Brief']);
        const right = await page
          .locator('thead th')
          .nth(3)
          .evaluate((cell) => cell.getBoundingClientRect().right);
        expect(right).toBeLessThan(LAPTOP.viewport.width);
        const { briefs } = await explorer.ask<{ briefs: { nodes: { title: string }[] } }>(
          '{ briefs { nodes { title } } }',
        );
        const titles = new Set(await textsOf(page, 'td[data-column="brief"]'));
        for (const next = page.getByRole('link', { name: 'Next rows' }); (await next.count()) > 0; ) {
          await next.click();
          await settle(page);
          for (const title of await textsOf(page, 'td[data-column="brief"]')) titles.add(title);
        }
        expect([...titles].filter((title) => title !== '').sort()).toEqual(
          briefs.nodes.map(({ title }) => title).sort(),
        );
        // A word that is broken makes its cell higher than its text needs in lines of whole words.
        const types = await page.locator('td[data-column="kind"]').evaluateAll((cells) =>
          cells
            .filter((cell) => {
              const range = document.createRange();
              range.selectNodeContents(cell);
              return (
                !cell.textContent?.includes(' ') && new Set([...range.getClientRects()].map(({ top }) => top)).size > 1
              );
            })
            .map(({ textContent }) => textContent),
        );
        expect(types).toEqual([]);
      },
    );
  },
);
