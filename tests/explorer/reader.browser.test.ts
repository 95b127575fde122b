import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copiedByBrowser } from '../support/copies.ts';
import { DATA, POLL_BRIEF, snapshotOf } from '../support/serve.ts';
import { describeExplorer, LAPTOP, PHONE, settle, textsOf } from './browser.ts';

/** The text of a brief with what is said about each sentence; and what readers do who have the text themselves. */

const TEXT = readFileSync(join(POLL_BRIEF, 'briefs/night-buses-2025.txt'), 'utf8');
const LINES = TEXT.trim().split('\n');
const BUSES = '/read/night-desk/night-buses-2025';
const REF = 'night-desk/night-buses-2025';
const ASAN = '/read/asan-2024-12-05';
const CALL = '/read/white-house/wh-2024-04-02-us-china-background-call';

/** The poll without its text, and with an address of the original. */
const WITHOUT_TEXT = mkdtempSync(join(tmpdir(), 'briefgraph-reader-'));
cpSync(POLL_BRIEF, WITHOUT_TEXT, { recursive: true, filter: (path) => !path.endsWith('.txt') });
const file = join(WITHOUT_TEXT, 'briefs/night-buses-2025.json');
const brief = JSON.parse(readFileSync(file, 'utf8')) as object;
writeFileSync(file, JSON.stringify({ ...brief, url: 'https://night-desk.test/buses' }, null, 2));
afterAll(() => rmSync(WITHOUT_TEXT, { recursive: true, force: true }));

const REAL = join(
  process.env.BRIEF_TEXTS ?? join(import.meta.dirname, '../../../shared/briefs'),
  'asan-2024-12-05.txt',
);

const sentence = (page: Page, ref: string) => page.locator(`[data-ref="${REF}:${ref}"]`);
const activeStatements = (page: Page) => textsOf(page, '.said-here > li[data-active] > a');
const refsOf = (links: Element[]): string[] => links.map((link) => (link as HTMLElement).dataset.ref ?? '');
const activeSentences = (page: Page) =>
  page
    .locator('.sentence[data-active]')
    .evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset.ref?.replace(/^.*:/, '')));
const openForm = async (page: Page) => {
  const form = page.locator('details.own-copy');
  if ((await form.getAttribute('open')) === null) await form.locator('> summary').click();
};
const found = (page: Page) => page.locator('section.own-copy [role="status"]').innerText();
const problem = (page: Page) => page.locator('.own-copy [role="alert"]').innerText();
const paste = async (page: Page, text: string) => {
  await openForm(page);
  await page.getByLabel('Text of the brief').fill(text);
  await page.getByRole('button', { name: 'Find its sentences' }).click();
};
const giveFile = async (page: Page, name: string, content: string | Buffer) => {
  await openForm(page);
  await page.getByLabel('Or a file').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
};
/** Makes the file in the page: sending it to the browser would take long. */
const giveLargeFile = async (page: Page, size: number) => {
  await openForm(page);
  await page.getByLabel('Or a file').evaluate((input, bytes) => {
    const files = new DataTransfer();
    files.items.add(new File([new Uint8Array(bytes).fill(97)], 'a.txt'));
    (input as HTMLInputElement).files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, size);
};
const forget = (page: Page) => page.getByRole('button', { name: 'Forget my copy' }).click();

const FINDING = 'Most who ride at night would have a bus each hour.';

describeExplorer(
  'the reader',
  () => snapshotOf(DATA, WITHOUT_TEXT),
  (explorer) => {
    describe('of a text that is not served', () => {
      let page: Page;
      beforeAll(async () => {
        page = await explorer.open(BUSES);
      });

      test('has what is said in the order of the text, and says where; the original and an own copy come first', async () => {
        expect(await textsOf(page, 'h1')).toEqual(['Night Buses: What Riders Say']);
        expect(await textsOf(page, '.passage-name')).toEqual(['Paragraph 1', 'Paragraph 2', 'Paragraph 3']);
        const first = page.locator('.text-row[data-kind="BODY"]').first();
        expect(await first.locator('.sentence').allInnerTexts()).toEqual(['1', '2']);
        await first.getByRole('link', { name: 'paragraph 1, sentence 2' }).first().waitFor();
        expect(await page.locator('main').innerText()).not.toContain('characters');
        const start = await textsOf(page, '.reader-original a, .own-copy > summary');
        expect(start).toEqual([
          'Read the original at night-desk.test\u00a0↗',
          'Paste or open your copy to read it here',
        ]);
        expect(await page.getByRole('navigation', { name: 'Outline' }).isVisible()).toBe(true);
        expect(await page.locator('.text-row[data-kind="BODY"] .said-here > li > a').allInnerTexts()).toEqual([
          FINDING,
          ...(await textsOf(page, '.text-row[data-kind="BODY"] .said-here > li > a')).slice(1),
        ]);
        expect(await page.locator('.said-here').nth(0).innerText()).toContain('64%: share of the riders asked');
        expect(await page.getByText('Statements and summaries are in the words of curators').count()).toBe(1);
      });

      test('shows what belongs together: of a sentence its statements, and of a statement its sentences', async () => {
        await sentence(page, 'p1.s2').hover();
        expect(await activeStatements(page)).toEqual([FINDING]);
        await page.getByRole('link', { name: FINDING }).hover();
        expect(await activeSentences(page)).toEqual(['p1.s1', 'p1.s2']);
        await page.locator('h1').hover();
        expect(await activeStatements(page)).toEqual([]);
        await sentence(page, 'p1.s1').focus();
        expect(await activeStatements(page)).toEqual([FINDING]);
        await page.keyboard.press('Tab');
        expect(await activeSentences(page)).toEqual(['p1.s2']);
      });

      test('gives each sentence an address, which shows its statements first', async () => {
        await sentence(page, 'p2.s2').click();
        expect(page.url()).toBe(`${explorer.url}${BUSES}?at=p2.s2`);
        const row = page.locator('.text-row', { has: sentence(page, 'p2.s2') });
        expect(await row.locator('.said-group').allInnerTexts()).toEqual([
          'About this sentence',
          'About the rest of the paragraph',
        ]);
        await explorer.load(`${BUSES}?at=p2.s2`, { viewport: { width: 390, height: 300 } });
        await expect.poll(() => sentence(page, 'p2.s2').evaluate((link) => link === document.activeElement)).toBe(true);
        const box = await sentence(page, 'p2.s2').boundingBox();
        expect(box && box.y > 0 && box.y < 300).toBe(true);
        expect((await row.locator('.chosen-passage').innerText()).split('\n')).toEqual([
          'Sentence 2 of paragraph 2 · Open it in the original\u00a0↗ · Read it in your own copy',
          'Night Desk: Night Buses: What Riders Say (February 2025)',
        ]);
        const original = page.getByRole('link', { name: 'Open it in the original' });
        expect(await original.getAttribute('href')).toBe('https://night-desk.test/buses');
        await explorer.show(LAPTOP);
      });

      test('names the section of a passage, and shows its statements in the first screen', async () => {
        await explorer.load(`${ASAN}?at=p4.s4`, PHONE);
        const place = page.locator('.chosen-passage strong');
        expect(await place.innerText()).toBe(
          'Sentence 4 of paragraph 4 in “Exploiting Fissures within the U.S.-Led Anti-China Coalition”',
        );
        const statement = page.getByRole('link', {
          name: /^Since the Camp David Summit of August 2023, China has tried to repair relations with Japan/,
        });
        for (const element of [place, statement.first()]) {
          const box = await element.boundingBox();
          expect(box && box.y > 0 && box.y + box.height < PHONE.viewport.height).toBe(true);
        }
        await explorer.open(`${ASAN}?at=k2`, LAPTOP);
        expect(await place.innerText()).toBe('Key point 2');
      });

      test('is where citations lead', async () => {
        await explorer.open('/entry/Finding:night-desk/riders-want-a-bus-every-hour');
        await page.locator('.citations a').first().click();
        await settle(page);
        expect(page.url()).toBe(`${explorer.url}${BUSES}?at=p1.s1`);
        await page.getByRole('link', { name: FINDING }).click();
        await settle(page);
        expect(await page.locator('.panel h2').innerText()).toBe(FINDING);
        await page.keyboard.press('Escape');
      });

      test('keeps the old addresses of passages, with a link to it', async () => {
        await explorer.open(`/entry/Paragraph:${REF}:p1?sentence=2`);
        await page.getByRole('link', { name: 'See what is said before and after it' }).click();
        await settle(page);
        expect(page.url()).toBe(`${explorer.url}${BUSES}?at=p1.s2`);
      });

      test('says that a passage does not exist, and shows the paragraph of a sentence that does not', async () => {
        await explorer.open(`${BUSES}?at=p9`);
        await page.getByText('This brief does not have a passage “p9”. Here is its beginning.').waitFor();
        await explorer.open(`${BUSES}?at=p2.s9`);
        expect(await page.locator('.chosen-passage strong').innerText()).toBe('Paragraph 2');
        expect(await page.getByText('does not have a passage').count()).toBe(0);
      });

      test('does not say of a note what is so of its first sentence', async () => {
        await explorer.open(`${ASAN}?at=bio`);
        const empty = await textsOf(page, '.text-row:last-of-type .said-side > .aside');
        expect(empty.map((text) => text.split(' states')[0])).toEqual([
          'Note on the author, sentence 1',
          'Note on the author.4',
          'Note on the author.8',
        ]);
      });

      test('has a title of its own beside the overview of the brief', async () => {
        await explorer.open(BUSES);
        expect(await page.title()).toBe('Night Buses: What Riders Say · A brief, passage by passage · Briefgraph');
      });

      test('of a brief that does not exist says so', async () => {
        await explorer.open('/read/nobody/nothing');
        await page.getByText('This brief was not found.').waitFor();
      });
    });

    describe('with a copy that the reader of the page has', () => {
      let page: Page;
      beforeAll(async () => {
        page = await explorer.open(`${BUSES}?at=p2.s1`);
      });

      test('shows its sentences, keeps them while other pages are read, and sends nothing of them', async () => {
        const sent: string[] = [];
        const listen = (request: { url(): string; postData(): string | null }) =>
          sent.push(`${request.url()} ${request.postData() ?? ''}`);
        page.on('request', listen);
        await paste(page, copiedByBrowser(TEXT));
        expect(await found(page)).toBe('All 7 sentences of the brief were found in your copy.');
        expect(await sentence(page, 'p2.s1').innerText()).toBe(`${LINES[3]?.split('. ')[0]}.1`);
        const original = page.getByRole('link', { name: 'Open it in the original' });
        expect(await original.getAttribute('href')).toBe(
          'https://night-desk.test/buses#:~:text=Most%20of%20the%20drivers%20whom%20we%20interviewed%20fear%20that%20costs%20could%20rise.',
        );
        await explorer.open('/timeline');
        await explorer.open(BUSES);
        expect(await sentence(page, 'p3.s1').innerText()).toBe(LINES[4]);
        page.off('request', listen);
        expect(sent.filter((text) => text.includes('copy.worker')).length).toBe(1);
        const words = ['drivers', 'smaller buses', 'Timetables', 'every hour'];
        expect(sent.filter((text) => words.some((word) => decodeURIComponent(text).includes(word)))).toEqual([]);
        expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
        await forget(page);
        expect(await sentence(page, 'p3.s1').innerText()).toBe('Paragraph 3');
      });

      test('lists what was not found, and what else the copy has', async () => {
        await paste(page, `Menu\n\n${TEXT.replace('smaller buses', 'larger buses')}`);
        expect(await found(page)).toBe('6 of 7 sentences of the brief were found in your copy.');
        const [missing, others] = await page.locator('section.own-copy details').all();
        await missing?.locator('summary').click();
        expect(await missing?.locator('.citations').innerText()).toContain('¶2.2');
        await others?.locator('summary').click();
        expect(await others?.locator('li').allInnerTexts()).toEqual(['Menu']);
        await forget(page);
      });

      test('says that a small part of the brief is one', async () => {
        await paste(page, LINES.slice(0, 2).join('\n'));
        expect(await found(page)).toBe(
          '2 of 7 sentences of the brief were found in your copy. It may be a part of the brief, or another version of it.',
        );
        await forget(page);
      });

      test.each([
        ['a saved page', 'buses.html', `<html><body><nav>Menu</nav>${LINES.map((line) => `<p>${line}</p>`).join('')}`],
        ['plain text', 'buses.txt', TEXT],
        ['Markdown', 'buses.md', `# ${LINES.join('\n\n').replace('drivers', '**drivers**')}`],
      ])('reads %s from a file', async (_what, name, content) => {
        await giveFile(page, name, content);
        expect(await found(page)).toBe('All 7 sentences of the brief were found in your copy.');
        await forget(page);
      });

      test.each([
        ['nothing', () => paste(page, ' \n'), 'Paste the text first, or choose a file.'],
        ['an empty file', () => giveFile(page, 'a.txt', ''), 'The file does not contain text.'],
        [
          'a long text',
          () => paste(page, 'a'.repeat(500_001)),
          'That is more than 500,000 characters. Paste the brief only.',
        ],
        ['a large file', () => giveLargeFile(page, 5 * 2 ** 20 + 1), 'The file is larger than 5 MB.'],
        [
          'a picture',
          () => giveFile(page, 'a.png', Buffer.from([0x89, 0x50, 0, 0])),
          'That is not a text. Save it as plain text or as a web page, or paste what it says.',
        ],
        [
          'a deep page',
          () => giveFile(page, 'a.html', '<b><div>'.repeat(100_000)),
          /^The copy could not be searched\. The page has elements nested more than 500 levels deep/,
        ],
        [
          'many elements',
          () => giveFile(page, 'a.html', '<p>a</p>'.repeat(60_000)),
          'The copy could not be searched. The page has more than 50,000 elements.',
        ],
        ['deep Markdown', () => giveFile(page, 'a.md', `${'>'.repeat(200)} a`), /nested more than 100 levels deep/],
      ])('refuses %s, and says why', async (_what, give, message) => {
        await explorer.open(ASAN);
        await explorer.open(BUSES);
        await give();
        const said = await problem(page);
        if (typeof message === 'string') expect(said).toBe(message);
        else expect(said).toMatch(message);
      });

      test('says that it needs HTTPS or localhost where there is neither', async () => {
        await page.evaluate(() =>
          Object.defineProperty(window, 'isSecureContext', { value: false, configurable: true }),
        );
        await explorer.open('/timeline');
        await explorer.open(BUSES);
        await openForm(page);
        await page.getByText('This needs a page that was opened by HTTPS or on this machine (localhost)').waitFor();
        expect(await page.getByLabel('Text of the brief').count()).toBe(0);
        await page.evaluate(() =>
          Object.defineProperty(window, 'isSecureContext', { value: true, configurable: true }),
        );
      });

      test.skipIf(!existsSync(REAL))(
        `finds the first brief whole, pasted and as a file${existsSync(REAL) ? '' : ` (skipped: no copy at ${REAL})`}`,
        async () => {
          const text = readFileSync(REAL, 'utf8');
          await explorer.open(ASAN);
          for (const give of [
            () => paste(page, copiedByBrowser(text)),
            () => giveFile(page, 'brief.txt', text),
            () =>
              giveFile(
                page,
                'brief.html',
                `<html><body>${text
                  .split('\n')
                  .map((line) => `<p>${line}</p>`)
                  .join('\n')}</body></html>`,
              ),
          ]) {
            await give();
            expect(await found(page)).toBe('All 73 sentences of the brief were found in your copy.');
            await forget(page);
          }
        },
      );
    });

    test('fits a phone, also where a copy is given', async () => {
      const page = await explorer.open(BUSES, PHONE);
      await openForm(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(PHONE.viewport.width);
      const area = await page.getByLabel('Text of the brief').boundingBox();
      expect((area?.x ?? 0) + (area?.width ?? 0)).toBeLessThanOrEqual(PHONE.viewport.width);
    });

    describe('of a long text', () => {
      test('is divided into parts of at most 4,000 elements, through which one can go', async () => {
        const page = await explorer.open(CALL);
        const labels = new Set<string>();
        for (;;) {
          for (const ref of await page.locator('.sentence').evaluateAll(refsOf))
            labels.add(ref.replace(/^.*:|\.s\d+$/g, ''));
          expect(await page.locator('*').count()).toBeLessThan(4000);
          const next = page.getByRole('link', { name: 'Next part' });
          if ((await next.count()) === 0) break;
          await next.click();
          await settle(page);
        }
        const { brief } = await explorer.ask<{ brief: { paragraphs: { label: string; kind: string }[] } }>(
          'query ($slug: ID!) { brief(ref: $slug) { paragraphs { label kind: paragraphKind } } }',
          { slug: CALL.slice('/read/'.length) },
        );
        const told = brief.paragraphs.filter(({ label, kind }) => kind !== 'FRONT_MATTER' || labels.has(label));
        expect([...labels]).toEqual(told.map(({ label }) => label));
      });

      test('opens at the part with the passage, also by its outline on a phone', async () => {
        const page = await explorer.open(`${CALL}?at=sp80.s1`, PHONE);
        expect(await page.locator('.sentence[aria-current]').getAttribute('data-ref')).toMatch(/:sp80\.s1$/);
        await page.locator('.reader-outline > summary').click();
        await page.locator('.reader-outline').getByRole('link', { name: 'Remarks' }).click();
        await settle(page);
        expect(await page.locator('.part-title').allInnerTexts()).toContain('Remarks');
      });

      test('moves the focus to where its outline, its citations and its parts lead', async () => {
        const page = await explorer.open(ASAN, LAPTOP);
        const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.ref ?? null);
        await page.locator('.reader-outline').getByRole('link', { name: 'Conclusion' }).press('Enter');
        await expect.poll(focused).toBe('asan-2024-12-05:p7.s1');
        await page.locator('.said-here').getByRole('link', { name: 'paragraph 3, sentence 2' }).first().press('Enter');
        await expect.poll(focused).toBe('asan-2024-12-05:p3.s2');
        await explorer.open(CALL);
        // A part that is not nearly empty: the long section after the opening begins in it.
        expect(await page.locator('.text-row').count()).toBeGreaterThan(12);
        await page.getByRole('link', { name: 'Next part' }).press('Enter');
        await expect.poll(focused).toMatch(/:sp\d+(?:\.s1)?$/);
      });
    });
  },
);

describeExplorer(
  'the reader of a text that is served',
  () => snapshotOf(DATA, POLL_BRIEF),
  (explorer) => {
    test('shows it, says by which licence, and asks for no copy', async () => {
      const page = await explorer.open(BUSES);
      expect(await sentence(page, 'p3.s1').innerText()).toBe(LINES[4]);
      expect(await page.locator('.reader-hint').innerText()).toContain('Why the text may be shown: CC0 1.0.');
      const licence = page.locator('.reader-hint').getByRole('link', { name: 'CC0 1.0' });
      expect(await licence.getAttribute('href')).toBe('https://creativecommons.org/publicdomain/zero/1.0/');
      expect(await page.locator('.own-copy').count()).toBe(0);
    });

    test('keeps the names of passages beside its words, and out of what is copied', async () => {
      const page = await explorer.open(BUSES, LAPTOP);
      const ends = await page.locator('.text-words').evaluateAll((rows) =>
        rows.map((row) => {
          const name = row.querySelector('.text-label a')?.getBoundingClientRect();
          const [first] = row.querySelector('.sentence')?.getClientRects() ?? [];
          return name && first && name.right < first.left && Math.abs(name.bottom - first.bottom) < first.height;
        }),
      );
      expect(ends).toEqual([true, true, true, true, true]);
      const copied = await page.locator('.text-words', { has: sentence(page, 'p1.s1') }).evaluate((row) => {
        getSelection()?.selectAllChildren(row);
        return getSelection()?.toString().trim();
      });
      expect(copied).toBe(LINES[2]);
    });

    // The last on its page, because it changes the clock.
    test('and of one that is not: stops a search that takes longer than half a minute', async () => {
      const page = await explorer.open(ASAN);
      await page.route('**/copy.worker*', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
      await page.clock.install();
      await paste(page, TEXT);
      await page.getByText('Searching your copy for the sentences of this brief…').waitFor();
      await page.clock.fastForward(31_000);
      expect(await problem(page)).toBe('The search took too long and was stopped. Paste the brief only.');
    });
  },
);
