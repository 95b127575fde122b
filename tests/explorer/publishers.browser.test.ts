import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DATA, SECOND_BRIEF, snapshotOf, THIRD_BRIEF } from '../support/serve.ts';
import { describeExplorer, LAPTOP, PHONE, settle, textsOf } from './browser.ts';
import { parseCsv } from './parse-csv.ts';

/** Whose word one reads, where several publishers write about the same. */

const SUMMIT = '/entry/Event:camp-david-summit-2023';
const FACT_SHEET = 'white-house/wh-2023-08-18-fact-sheet';
const WHITE_HOUSE = 'The White House';
const ASAN = 'The Asan Institute for Policy Studies';

/** How publishers are named where there are several. */
const ASAN_NAME = 'Asan Institute for Policy Studies';
const DIFFER = 'accounts differ in detail';
const ACCOUNTS_OF_SUMMIT = `Happened\nWhite House (2 briefs)\nAugust 18, 2023\n${ASAN_NAME}\nAugust 2023\n${DIFFER}`;

/** What unfolds the facts of each brief. */
const FACTS = 'Date, status, place, participants, names and citations, brief by brief';

/** What the White House and Asan make of the summit. */
const HISTORIC =
  'The White House calls the Camp David summit historic: it is the first stand-alone summit of the leaders of the United States, Japan and South Korea, and the first of foreign leaders at Camp David under President Joe Biden.';
const SAFER =
  'Use their cooperation to make their own people, the Indo-Pacific and the world more secure and more prosperous.';
const ALIGNED =
  'Advance security, prosperity and the free and open international order, for their own people, the Indo-Pacific and the world, by aligning their efforts in a trilateral partnership.';
const LOOSEN =
  'Use the rapprochement with South Korea, and better relations with Japan, to slow South Korea-US-Japan security cooperation and to weaken the US-led anti-China coalition by exploiting fissures in it.';

/** Briefs and publishers of rows, where those on the summit at Camp David are among the rows. */
const PAIRS_OF_CAMP_DAVID = [
  `ROK-China Rapprochement: Sustainable in the Long Run? ${ASAN}`,
  `FACT SHEET: The Trilateral Leaders’ Summit at Camp David ${WHITE_HOUSE}`,
  `The Spirit of Camp David: Joint Statement ${WHITE_HOUSE}`,
  ` ${WHITE_HOUSE}`,
];

/** The names and values of a list of facts, with what an element has inside on one line. */
const factsIn = (page: Page, selector: string): Promise<string[][]> =>
  page
    .locator(selector)
    .evaluateAll((lists) =>
      lists.flatMap((list) =>
        [...list.querySelectorAll('dt')].map((term) => [
          term.innerText.trim(),
          (term.nextElementSibling as HTMLElement).innerText.replace(/\s*\n\s*/g, ' | ').trim(),
        ]),
      ),
    );

interface Account {
  names: string[];
  summary: string;
  date: { label: string };
  place: { name: string };
  participants: { role: string; actor: { name: string } }[];
  brief: { title: string; published: { label: string }; publisher: { name: string } };
}

describeExplorer(
  'the accounts of two publishers',
  () => snapshotOf(DATA),
  (explorer) => {
    /** Opens the page of the summit, with the facts of each brief unfolded. */
    const openFacts = async () => {
      const page = await explorer.open(SUMMIT);
      await unfold(page);
      return page;
    };

    test('are two steps from the front page: the event that both write about, or a search', async () => {
      const page = await explorer.open('/');
      expect(await textsOf(page, 'h1')).toEqual(['What policy briefs say, and where they say it']);
      expect(await textsOf(page, '.compared h2')).toEqual(['Events that several publishers write about']);
      const both = `White House and ${ASAN_NAME}`;
      const agreed = 'The facts differ in detail only.';
      expect((await textsOf(page, '.compared li')).map((text) => text.replaceAll('\n\n', '\n'))).toEqual([
        `${both}\nUS presidential election, 2024 Side by side\n${agreed} Date: 2024 (White House) · November 2024 (${ASAN_NAME}). Also in the status and who is named.`,
        `${both}\nLai Ching-te takes office Side by side\n${agreed} Status: Scheduled (White House) · Happened (${ASAN_NAME}). Also in the place and who is named.`,
        `${both}\nCamp David Summit, 2023 Side by side\n${agreed} Date: August 18, 2023 (White House, curator’s reading) · August 2023 (${ASAN_NAME}). Also in who is named.`,
      ]);
      await page.locator('.compared').getByRole('link', { name: 'Camp David Summit, 2023', exact: true }).click();
      await settle(page);
      expect(new URL(page.url()).pathname).toBe(SUMMIT);

      await explorer.open('/');
      await page.getByRole('combobox', { name: 'Search or ask' }).fill('camp david');
      await page.keyboard.press('Enter');
      await settle(page);
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/search?q=camp+david');
      expect(await page.locator('.results > li').first().innerText()).toBe(
        `Event\nCamp David Summit, 2023\n${ACCOUNTS_OF_SUMMIT}`,
      );
    });

    test('are compared at the top of the page of the event: what each publisher makes of it, and the details', async () => {
      const page = await explorer.open(SUMMIT);
      expect(await textsOf(page, '.comparison :is(h2, .comparison-result, .said p)')).toEqual([
        'Who says what',
        `The accounts do not contradict each other on date, place or status. The White House reports a favourable stance on it and says that it serves a motive of Japan, South Korea and the United States. ${ASAN} reports no stance on it and says that a motive of China has been at work since then.`,
        'White House 2 briefs, August 18, 2023',
        `${ASAN_NAME} 1 brief, December 5, 2024`,
      ]);
      expect(await factsIn(page, '.said')).toEqual([
        ['Favourable stance on it', `${HISTORIC} | ¶1.1 | paragraph 1, sentence 1`],
        [
          // Of its two briefs, the one that states it.
          'Motive of Japan, South Korea and the United States, served by this event',
          `${ALIGNED} | ¶1.1 | paragraph 1, sentence 1 | ¶1.4 | paragraph 1, sentence 4`,
        ],
        [
          'No stance on it',
          'Since the Camp David Summit of August 2023, China has tried to repair relations with South Korea and Japan in order to slow the progress of their security cooperation with the United States. | ¶4.3 | paragraph 4, sentence 3',
        ],
        ['Motive of China, at work since this event', `${LOOSEN} | ¶4.3 | paragraph 4, sentence 3`],
      ]);
      // What is about the same stands side by side.
      const lines = await boxesOf(page, '.said dl > div');
      expect(new Set(lines.map(({ top }) => top)).size).toBe(2);
      await page.getByText('The facts differ in detail only: the date and who is named').waitFor();
      // That the United States was the host, or took part, is how a curator reads them: no difference between briefs.
      expect(await factsIn(page, '.comparison .facts')).toEqual([
        ['Date', `August 18, 2023 White House Curator’s reading | August 2023 ${ASAN_NAME}`],
        ['Named by one only', 'Joe Biden, Fumio Kishida and Yoon Suk-yeol White House'],
      ]);
      const { y, height } = (await page.locator('.comparison .contested').boundingBox()) as {
        y: number;
        height: number;
      };
      expect(y + height).toBeLessThan(LAPTOP.viewport.height);
      expect(await page.locator('.flag-disputed').count()).toBe(0);
    });

    test('are the source of the combined facts, which say whose they are', async () => {
      const page = await explorer.open(SUMMIT);
      const facts = Object.fromEntries(await factsIn(page, '.event-head > .facts'));
      expect(facts).toEqual({
        Date: `August 18, 2023 White House Curator’s reading | August 2023 ${ASAN_NAME}`,
        Status: 'Happened | in all accounts',
        // In the other account, the place is only part of the name of the summit.
        Place: `Camp David, United States | according to White House; ${ASAN_NAME} Curator’s reading`,
      });
    });

    test('have a column for each publisher: its briefs, each with what it says in short and its claims', async () => {
      const page = await explorer.open(SUMMIT);
      await page.getByRole('link', { name: 'More: all 3 accounts and 4 statements' }).click();
      const { top } = await page.locator('#accounts').evaluate((section) => section.getBoundingClientRect());
      expect(top).toBeLessThan(LAPTOP.viewport.height / 2);
      const columns = await page
        .locator('.publisher')
        .evaluateAll((sections) =>
          sections.map((section) => [
            section.querySelector('h3')?.textContent,
            [...section.querySelectorAll('.brief-account > p > a, .card-top, .rows a')].map(({ textContent }) =>
              textContent?.trim(),
            ),
          ]),
        );
      const served = 'served by this event';
      expect(columns).toEqual([
        [
          'White House',
          [
            'FACT SHEET: The Trilateral Leaders’ Summit at Camp David',
            'Favourable stance on it',
            HISTORIC,
            '¶1.1paragraph 1, sentence 1',
            `Motive of the United States, Japan and South Korea, ${served}`,
            SAFER,
            '¶1.2paragraph 1, sentence 2',
            'The Spirit of Camp David: Joint Statement',
            `Motive of Japan, South Korea and the United States, ${served}`,
            ALIGNED,
            '¶1.1paragraph 1, sentence 1',
            '¶1.4paragraph 1, sentence 4',
          ],
        ],
        [
          ASAN_NAME,
          [
            'ROK-China Rapprochement: Sustainable in the Long Run?',
            'Motive of China, at work since this event',
            LOOSEN,
            '¶4.3paragraph 4, sentence 3',
          ],
        ],
      ]);
    });

    test('stand side by side, each with its publisher, brief, date and all that it says', async () => {
      const page = await openFacts();
      const { event } = await explorer.ask<{ event: { mentions: { nodes: Account[] } } }>(`{
      event(ref: "camp-david-summit-2023") { mentions { nodes {
        names summary: text date { label } place { name } participants: participations { role: participantRole actor { name } }
        brief { title published { label } publisher { name } }
      } } }
    }`);
      const { nodes } = event.mentions;
      expect(await textsOf(page, '.account .mention-source > *')).toEqual(
        nodes.flatMap(({ brief: { title, published, publisher } }) => [
          publisher.name.replace(/^The /, ''),
          title,
          `published ${published.label}`,
        ]),
      );
      for (const [index, { names, summary, date, place, participants }] of nodes.entries()) {
        const facts = Object.fromEntries(await factsIn(page, `.account:nth-child(${index + 1})`));
        expect(facts.Date).toContain(date.label);
        expect(facts.Place).toContain(place.name);
        expect(facts.Status).toContain('Happened');
        expect(facts['Referred to as']).toBe(names.map((name) => `“${name}”`).join('; ') || 'not stated');
        expect(await textsOf(page, '.brief-account > p:nth-child(2)')).toContain(summary);
        expect(facts.Participants?.replaceAll(/ White House only| Curator’s reading/g, '')).toBe(
          participants.map(({ role, actor }) => `${actor.name} ${capitalized(role)}`).join(' | '),
        );
      }
      const boxes = await boxesOf(page, '.account');
      expect(new Set(boxes.map(({ top }) => top)).size).toBe(1);
      expect(new Set(boxes.map(({ left }) => left)).size).toBe(3);
      // The rows of the cards line up.
      const rows = await boxesOf(page, '.account-fact:nth-child(4)');
      expect(new Set(rows.map(({ top }) => top)).size).toBe(1);
    });

    test('are marked where only one publisher gives a value, or nobody but the curator', async () => {
      const page = await openFacts();
      expect(await textsOf(page, '.account:last-child :is(li, dd):has(> :is(.flag, .badge[data-basis]))')).toEqual([
        expect.stringMatching(`^August 2023 ${ASAN_NAME} only`),
        'Camp David Curator’s reading',
        'South Korea Participant Curator’s reading',
        'United States Participant Curator’s reading',
        'Japan Participant Curator’s reading',
      ]);
      expect(await textsOf(page, '.account:first-child li:has(> :is(.flag, .badge))')).toEqual([
        'United States Host Curator’s reading',
        'Joe Biden Host White House only',
        'Fumio Kishida Participant White House only',
        'Yoon Suk-yeol Participant White House only',
      ]);
    });

    test('are all sources of the participants, in each of their roles', async () => {
      const page = await explorer.open(SUMMIT);
      const roles = await page
        .locator('.event-rest .part:first-child .rows > li', { hasText: 'United States' })
        .evaluate((row) => [...row.querySelectorAll<HTMLElement>('.provenance')].map(({ innerText }) => innerText));
      const [host, participant] = roles.map((text) => text.split('\n').filter((word) => !/^¶|^paragraph/.test(word)));
      expect(host).toEqual([
        'Host',
        'Curator’s reading',
        'White House: FACT SHEET: The Trilateral Leaders’ Summit at Camp David',
        'White House: The Spirit of Camp David: Joint Statement',
      ]);
      expect(participant).toEqual(['Participant', 'Curator’s reading', ASAN_NAME]);
    });

    test('say on which issue of the event their claims contradict each other, with a link to these claims', async () => {
      const page = await explorer.open(SUMMIT);
      const line = 'Views on South Korea–US–Japan security cooperation contradict each other';
      expect(await textsOf(page, '.comparison .contested')).toEqual([
        `${line}: The United States, Japan and South Korea, as the White House reports it, against China, as the ${ASAN_NAME} reports it · That they contradict each other: Curator’s reading`,
      ]);
      await page.getByRole('link', { name: line }).click();
      await settle(page);
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(
        '/compare?of=Issue:rok-us-japan-security-cooperation',
      );
      expect(await page.locator('.compare-row [data-verdict="contradict"]').count()).toBe(1);
      await explorer.open('/entry/Event:us-presidential-election-2024');
      expect(await page.locator('.contested').count()).toBe(0);
    });

    test('each join the event with its issues, also on a weaker basis', async () => {
      const page = await explorer.open(SUMMIT);
      const rows = await page
        .locator('.part', { has: page.getByRole('heading', { name: /^Issues/ }) })
        .locator('.rows > li', { hasText: 'security cooperation' })
        .evaluate((row) => [...row.querySelectorAll<HTMLElement>('.provenance')].map(({ innerText }) => innerText));
      expect(rows.map((text) => text.split('\n').filter((word) => !/^¶|^paragraph/.test(word)))).toEqual([
        [
          'Stated',
          'White House: The Spirit of Camp David: Joint Statement',
          'White House: FACT SHEET: The Trilateral Leaders’ Summit at Camp David',
        ],
        ['Curator’s reading', ASAN_NAME],
      ]);
    });

    test('are stacked on a phone, below what they differ in', async () => {
      const page = await explorer.open(SUMMIT, PHONE);
      const boxes = await boxesOf(page, '.comparison, .event-head > .facts, .publisher');
      expect(boxes).toHaveLength(4);
      // A name is not broken at its hyphen.
      expect(await page.locator('.comparison .unbroken').evaluate((name) => name.getClientRects().length)).toBe(1);
      expect(new Set(boxes.slice(2).map(({ left }) => left)).size).toBe(1);
      const [comparison, facts, ...accounts] = boxes.map(({ top }) => top) as [number, number, ...number[]];
      expect([comparison, facts, ...accounts]).toEqual([comparison, facts, ...accounts].sort((a, b) => a - b));
    });

    test('lead to their publisher: from a claim, a passage, a brief and an issue', async () => {
      const page = await explorer.open('/entry/Motive:china-loosen-us-led-coalition');
      expect(Object.fromEntries(await factsIn(page, '.facts'))).toMatchObject({
        Publisher: ASAN,
        // Passages are named as in citations.
        'Curator’s note': expect.stringContaining('¶4.3, key point 2 and ¶7.4'),
      });
      await explorer.open(`/entry/Paragraph:${FACT_SHEET}:p3`);
      expect(Object.fromEntries(await factsIn(page, '.facts'))).toMatchObject({
        Publisher: WHITE_HOUSE,
        Brief: 'FACT SHEET: The Trilateral Leaders’ Summit at Camp David, August 18, 2023',
      });
      await explorer.open(`/entry/Brief:${FACT_SHEET}`);
      expect(Object.fromEntries(await factsIn(page, '.facts'))).toMatchObject({
        Publisher: WHITE_HOUSE,
        Catalog: 'Briefs of the White House',
      });
      await explorer.open('/entry/Issue:rok-us-japan-security-cooperation');
      expect(await textsOf(page, '.mention-source :is(h3, .aside)')).toEqual([
        'White House',
        'published August 18, 2023',
        'White House',
        'published August 18, 2023',
        ASAN_NAME,
        'published December 5, 2024',
      ]);
      expect(new Set(await textsOf(page, '.citations .brief-name'))).toEqual(
        new Set(['White House: FACT SHEET: The Trilateral Leaders’ Summit at Camp David', ASAN_NAME]),
      );
    });

    test('are listed with the organization that published them, and with each author', async () => {
      const page = await explorer.open('/entry/Organization:white-house/white-house');
      expect(await textsOf(page, '.part:has(> h3:has-text("Briefs published")) li')).toEqual([
        'Background Press Call on the Bilateral Relationship with the People’s Republic of China\nApril 2, 2024',
        'The Spirit of Camp David: Joint Statement\nAugust 18, 2023',
        'FACT SHEET: The Trilateral Leaders’ Summit at Camp David\nAugust 18, 2023',
        'The Economics of Public Investment Crowding in Private Investment\nAugust 16, 2023',
      ]);
      await explorer.open('/entry/Person:yoon-suk-yeol');
      expect(await textsOf(page, '.part:has(> h3:has-text("Briefs written")) li')).toEqual([
        `The Spirit of Camp David: Joint Statement\n${WHITE_HOUSE}\nAugust 18, 2023\nwith Fumio Kishida, Joe Biden`,
      ]);
    });

    describe('in a search', () => {
      test('briefs and claims have their type, publisher and date', async () => {
        const page = await explorer.open('/search?q=camp+david');
        expect(await textsOf(page, '.results > li[data-type="Brief"]')).toContain(
          `Brief\nThe Spirit of Camp David: Joint Statement\nWhite House\nAugust 18, 2023`,
        );
        expect(await textsOf(page, '.results > li[data-type="Stance"]')).toContainEqual(
          expect.stringMatching(
            /^Stance\n+The White House\n+.*\nWhite House: FACT SHEET: The Trilateral Leaders’ Summit at Camp David\nAugust 18, 2023\nOngoing\nStated\n¶1\.1\n/,
          ),
        );
      });

      test('the table has a column of publishers, as the CSV file has', async () => {
        const page = await explorer.open('/search?q=historic&as=table');
        const head = await textsOf(page, 'thead th');
        const cells = await textsOf(page, 'tbody tr:first-child > *');
        expect(cells[head.indexOf('Publisher')]).toBe(WHITE_HOUSE);
        const csv = await (await fetch(`${explorer.url}/search.csv?q=historic`)).text();
        expect(csv.split('\r\n').slice(0, 2)).toEqual([
          expect.stringMatching(
            /,publisher,quantities,sources,condition,extent,claims,outcome,outcome_date,outcome_confidence,outcome_by,note$/,
          ),
          expect.stringMatching(/,The White House,,,,,,,,,,$/),
        ]);
      });
    });

    test.each([
      [
        '/actors',
        [
          ...PAIRS_OF_CAMP_DAVID,
          ` ${WHITE_HOUSE}; ${ASAN}`,
          `Background Press Call on the Bilateral Relationship with the People’s Republic of China ${WHITE_HOUSE}`,
          `The Economics of Public Investment Crowding in Private Investment ${WHITE_HOUSE}`,
          'Barriers to scaling the long-duration carbon dioxide removal industry CarbonPlan',
          'Nowhere to hide: Realising the potential of beneficial ownership reform Open Ownership',
          'Für eine gerechte, nachhaltige und sichere Digitalpolitik Bündnis F5',
        ],
      ],
      [
        '/actors?actor=jp',
        [
          ...PAIRS_OF_CAMP_DAVID,
          `Background Press Call on the Bilateral Relationship with the People’s Republic of China ${WHITE_HOUSE}`,
          ` ${WHITE_HOUSE}; ${ASAN}`,
        ],
      ],
    ])('have their publisher in a table, also if a row cites no brief or several: %s', async (path, expected) => {
      const page = await explorer.open(`${path}${path.includes('?') ? '&' : '?'}as=table`);
      const head = await textsOf(page, 'thead th');
      const rows = await page
        .locator('tbody tr')
        .evaluateAll((all) =>
          all.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim())),
        );
      const [brief, publisher] = [head.indexOf('Brief'), head.indexOf('Publisher')];
      const pairs = new Set(rows.map((cells) => `${cells[brief]} ${cells[publisher]}`));
      expect(pairs).toEqual(new Set(expected));
      const csv = parseCsv(await (await fetch(`${explorer.url}${path.replace('/actors', '/actors.csv')}`)).text());
      expect(csv.map((row) => row.publisher)).toEqual(rows.map((cells) => cells[publisher]));
    });

    describe('a brief without recommendations', () => {
      test('has an argument map: its motives with their evidence, stances, forecasts and relations', async () => {
        const page = await explorer.open(`/arguments?brief=${FACT_SHEET}`);
        const { brief } = await explorer.ask<{ brief: Record<string, { nodes: { text: string }[] }> }>(
          `query ($slug: ID!) { brief(ref: $slug) {
          motives { nodes { text: goal } } stances { nodes { text: summary } }
          forecasts(first: 50) { nodes { text: summary } } relations { nodes { text: summary } }
        } }`,
          { slug: FACT_SHEET },
        );
        const textsOfList = (name: string) => (brief[name]?.nodes ?? []).map(({ text }) => text);
        expect(await textsOf(page, '.card[data-type="Motive"] > p:nth-child(2) > a')).toEqual(textsOfList('motives'));
        // The evidence for the first motive is open, and that for the others folded.
        expect(await page.locator('.evidence > ul').count()).toBe(1);
        expect(await page.locator('.evidence > details .card').count()).toBeGreaterThan(10);
        expect(await textsOf(page, '.block > .rows > li > a')).toEqual(
          ['stances', 'forecasts', 'relations'].flatMap(textsOfList),
        );
        await page.getByRole('link', { name: 'Table', exact: true }).click();
        await settle(page);
        const kinds = new Set(await textsOf(page, 'tbody td:nth-child(2)'));
        expect(kinds).toEqual(new Set(['Motive', 'Evidence', 'Stance', 'Forecast', 'Relation']));
      });

      test('matches nothing where recommendations are filtered', async () => {
        const page = await explorer.open(`/arguments?brief=${FACT_SHEET}&actor=us`);
        await page.getByText('Nothing matches these filters.').waitFor();
      });
    });

    test('forecasts and terms of a brief are on its overview, and all of them in its entry', async () => {
      const { brief } = await explorer.ask<{
        brief: { forecasts: { nodes: { summary: string }[] }; terms: { name: string }[] };
      }>('query ($slug: ID!) { brief(ref: $slug) { forecasts(first: 50) { nodes { summary } } terms { name } } }', {
        slug: FACT_SHEET,
      });
      const forecasts = brief.forecasts.nodes.map(({ summary }) => summary);
      const terms = brief.terms.map(({ name }) => name);
      const page = await explorer.open(`/overview?brief=${FACT_SHEET}`);
      expect(await textsOf(page, '#forecasts .card-top + p')).toEqual(forecasts.slice(0, 10));
      expect(await textsOf(page, '.terms strong')).toEqual(terms);
      await page.getByRole('link', { name: 'and 18 more' }).click();
      await settle(page);
      const entry = page.getByRole('complementary');
      expect(await entry.locator('.part').first().locator('.rows > li > a').allInnerTexts()).toEqual(forecasts);
      expect(await entry.locator('.terms strong').allInnerTexts()).toEqual(terms);
    });
  },
);

describeExplorer(
  'accounts that contradict each other',
  () => snapshotOf(DATA, SECOND_BRIEF, THIRD_BRIEF),
  (explorer) => {
    test('are disputed: the page says first in what, and what each publisher states', async () => {
      const page = await explorer.open('/entry/Event:china-rok-japan-trilateral-summit-2024');
      expect(await textsOf(page, '.badges .flag-disputed')).toEqual(['Accounts contradict each other']);
      expect(await textsOf(page, '.comparison-result')).toEqual([
        'The accounts contradict each other on date and place.',
      ]);
      expect(await factsIn(page, '.comparison-result + .facts')).toEqual([
        [
          'Date',
          'May 2024 Asan Institute for Policy Studies | ¶4.4 | paragraph 4, sentence 4 | ¶1.2 | paragraph 1, sentence 2 | May 27, 2024 Skarvøya Institute for Asian Affairs | ¶4.2 | paragraph 4, sentence 2 | June 2024 Vellamo Foundation | ¶1.2 | paragraph 1, sentence 2',
        ],
        [
          'Place',
          'Busan Vellamo Foundation | ¶1.2 | paragraph 1, sentence 2 | Seoul Skarvøya Institute for Asian Affairs | ¶4.2 | paragraph 4, sentence 2',
        ],
      ]);
      await page.getByText('Besides, they differ in detail: the role of South Korea').waitFor();
      // The role is not the same, but the graph finds no contradiction in it.
      expect(await factsIn(page, '.comparison details .facts')).toEqual([
        [
          'Role of South Korea',
          'Participant Asan Institute for Policy Studies and Vellamo Foundation | Host Skarvøya Institute for Asian Affairs',
        ],
      ]);
    });

    test('are marked in the combined facts and in each account', async () => {
      const page = await explorer.open('/entry/Event:china-rok-japan-trilateral-summit-2024');
      expect(Object.fromEntries(await factsIn(page, '.event-head > .facts'))).toMatchObject({
        Date: `disputed | May 2024 ${ASAN_NAME} | May 27, 2024 Skarvøya Institute for Asian Affairs | June 2024 Vellamo Foundation`,
        Place: 'disputed | Seoul Skarvøya Institute for Asian Affairs | Busan Vellamo Foundation',
        Status: 'Happened | in all accounts',
      });
      await unfold(page);
      expect(await textsOf(page, '.account dd:has(> .flag-disputed)')).toEqual([
        expect.stringMatching(/^May 2024 disputed/),
        expect.stringMatching(/^May 27, 2024 disputed/),
        'Seoul disputed',
        expect.stringMatching(/^June 2024 disputed/),
        'Busan disputed',
      ]);
    });

    test('have no status of their own where one denies what others report', async () => {
      const page = await explorer.open('/entry/Event:rok-china-summit-2024');
      expect(await textsOf(page, '.badges button')).toEqual([
        'Status disputed',
        'Summit',
        'Accounts contradict each other',
      ]);
      expect(Object.fromEntries(await factsIn(page, '.event-head > .facts'))).toMatchObject({
        Status: `disputed | Happened ${ASAN_NAME} and Skarvøya Institute for Asian Affairs | Said not to be so Vellamo Foundation`,
      });
      await explorer.open('/timeline?from=2024-11&to=2024-11');
      const lane = page.locator('.lane', { hasText: 'South Korea–China summit, 2024' });
      expect(await lane.locator('h2').innerText()).toBe('Status disputed\n1');
      expect(await lane.locator('.mark[data-modality]').count()).toBe(0);
      await explorer.open('/timeline?from=2024-11&to=2024-11&brief=vellamo-2025-03-03');
      expect(await textsOf(page, '.lane h2')).toEqual(['Said not to be so\n1']);
    });

    test.each([
      ['rok-china-summit-2024', 'The accounts contradict each other on status.', ['Status']],
      [
        'china-mends-ties-with-seoul-and-tokyo',
        'The accounts contradict each other on roles.',
        ['Role of China', 'Role of South Korea'],
      ],
    ])('are named by what they differ in: %s', async (slug, result, names) => {
      const page = await explorer.open(`/entry/Event:${slug}`);
      expect(await textsOf(page, '.comparison-result')).toEqual([result]);
      const terms = (await factsIn(page, '.comparison-result + .facts')).map(([name]) => name);
      expect(terms).toEqual(names);
      expect(await page.locator('.account .flag-disputed').count()).toBeGreaterThan(1);
    });

    test('are next to accounts of the same event in the panel of a view, which compares them first', async () => {
      const page = await explorer.open('/timeline?open=Event:china-rok-japan-trilateral-summit-2024');
      const [comparison, facts, ...accounts] = (
        await boxesOf(page, '.panel :is(.comparison, .event-head > .facts, .publisher)')
      ).map(({ top }) => top) as [number, number, ...number[]];
      expect([comparison, facts, ...accounts]).toEqual([comparison, facts, ...accounts].sort((a, b) => a - b));
    });
  },
);

/** Opens the facts of each brief, unless they are open from before. */
const unfold = async (page: Page): Promise<void> => {
  const closed = page.locator('.account-facts:not([open])').getByText(FACTS);
  if (await closed.count()) await closed.click();
};

/** `PARTICIPANT` as people read it. */
const capitalized = (value: string): string => value.charAt(0) + value.slice(1).toLowerCase();

const boxesOf = (page: Page, selector: string): Promise<{ top: number; left: number }[]> =>
  page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { top, left } = element.getBoundingClientRect();
      return { top: Math.round(top), left: Math.round(left) };
    }),
  );
