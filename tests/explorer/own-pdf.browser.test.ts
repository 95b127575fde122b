import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DATA, POLL_BRIEF, snapshotOf } from '../support/serve.ts';
import { type PlacedText, writeLines, writePdf } from '../text/import/small-pdf.ts';
import { describeExplorer, PHONE, settle } from './browser.ts';

/** A PDF that a reader of the page has: it is read in the page, and its sentences are found wherever they are. */

const [TITLE = '', SUBTITLE = '', ...LINES] = readFileSync(join(POLL_BRIEF, 'briefs/night-buses-2025.txt'), 'utf8')
  .trim()
  .split('\n');
const BUSES = '/read/night-desk/night-buses-2025';

/** The poll without its text. */
const WITHOUT_TEXT = mkdtempSync(join(tmpdir(), 'briefgraph-own-pdf-'));
cpSync(POLL_BRIEF, WITHOUT_TEXT, { recursive: true, filter: (path) => !path.endsWith('.txt') });
afterAll(() => rmSync(WITHOUT_TEXT, { recursive: true, force: true }));

const wrap = (text: string, width: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/** What stands on each page besides its text. */
const withHead = (texts: readonly PlacedText[], page: number): PlacedText[] => [
  { text: 'Night Desk Papers, No. 3', at: [72, 810], size: 8 },
  ...texts,
  { text: String(page), at: [290, 30], size: 8 },
];

const [asked = '', drivers = '', timetables = ''] = LINES;
const hyphenated = drivers.replace('interviewed', 'inter-\nviewed').split('\n');
const OTHER =
  'The lantern keepers counted each rider who waited by the river at night, in rain and in snow, and wrote the numbers in a book that the harbour keeps.';
const KOREAN = '물가의 밤에는 배가 다닌다.';
/** In two columns: a sentence of the first goes on in the second. */
const columns = [...wrap(OTHER, 44), ...wrap(asked, 44)];
const PDF = Buffer.from(
  writePdf(
    [
      [
        { text: TITLE, at: [72, 760] as const, size: 18, bold: true },
        { text: SUBTITLE, at: [72, 730] as const },
      ],
      [
        ...writeLines(columns.slice(0, -1), [72, 760]),
        ...writeLines(columns.slice(-1), [320, 760]),
        ...writeLines(wrap(OTHER, 44), [320, 730]),
      ],
      [
        ...writeLines(hyphenated, [72, 760]),
        ...writeLines([timetables], [72, 660]),
        ...writeLines([KOREAN], [72, 600]).map((line) => ({ ...line, korean: true })),
      ],
    ].map((texts, index) => withHead(texts, index + 1)),
  ),
);

const openForm = async (page: Page) => {
  const form = page.locator('details.own-copy');
  if ((await form.getAttribute('open')) === null) await form.locator('> summary').click();
};
const give = async (page: Page, buffer: Buffer) => {
  await openForm(page);
  await page.getByLabel('Or a file').setInputFiles({ name: 'buses.pdf', mimeType: 'application/pdf', buffer });
};
const found = (page: Page) => page.locator('section.own-copy [role="status"]').innerText();
const problem = (page: Page) => page.locator('.own-copy [role="alert"]').innerText();
const forget = (page: Page) => page.getByRole('button', { name: 'Forget my copy' }).click();
const focused = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText);
const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations: found } = await (window as never as { axe: typeof axe }).axe.run({
      resultTypes: ['violations'],
    });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
};

const FOUND = 'All 7 sentences of the brief were found in your copy.';

describeExplorer(
  'a PDF that a reader has',
  () => snapshotOf(DATA, WITHOUT_TEXT),
  (explorer) => {
    let page: Page;
    beforeAll(async () => {
      page = await explorer.open(BUSES);
    });

    test('is read in the page, found by its sentences, and shown with what did not match; nothing of it is sent', async () => {
      const sent: string[] = [];
      const listen = (request: { method(): string; url(): string; postData(): string | null }) =>
        sent.push(`${request.method()} ${decodeURIComponent(request.url())} ${request.postData() ?? ''}`);
      page.context().on('request', listen);
      await give(page, PDF);
      expect(await found(page)).toBe(FOUND);
      expect(await focused(page)).toMatch(FOUND);
      page.context().off('request', listen);
      expect(await page.locator('[data-ref$=":p2.s1"]').innerText()).toBe(`${drivers.split('. ')[0]}.1`);
      expect(await page.locator('[data-ref$=":p3.s1"]').innerText()).toBe(timetables);
      await page.locator('section.own-copy details > summary').click();
      expect(await page.locator('section.own-copy details li').allInnerTexts()).toEqual([OTHER, OTHER, KOREAN]);
      // The program that reads it, and a table of characters for the Korean; of the words of the file nothing.
      expect(sent.filter((text) => /pdf\.worker|bcmap/.test(text)).length).toBeGreaterThan(1);
      // The page asks for the hashes of the brief's sentences, and loads files.
      const asks = `POST ${explorer.url}/graphql {"query":"query ExplorerReaderHashes(`;
      expect(sent.filter((text) => ![`GET ${explorer.url}/`, asks].some((start) => text.startsWith(start)))).toEqual(
        [],
      );
      const words = ['drivers', 'lantern', 'smaller buses', 'Timetables', '물가'];
      expect(sent.filter((text) => words.some((word) => text.includes(word)))).toEqual([]);
      expect(await violations(page)).toEqual([]);
      await forget(page);
      expect(await focused(page)).toBe('Paste or open your copy to read it here');
    });

    test('may be dropped on the page', async () => {
      await page.locator('details.own-copy').evaluate(
        (form, bytes) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([new Uint8Array(bytes)], 'buses.pdf'));
          for (const type of ['dragover', 'drop'])
            form.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
        },
        [...PDF],
      );
      expect(await found(page)).toBe(FOUND);
      // Beside the form, the browser would open the file instead of the page.
      const isRefused = await page.locator('.reader-text').evaluate((text) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['a'], 'a.txt'));
        return !text.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      });
      expect(isRefused).toBe(true);
      await forget(page);
    });

    const lines = [writeLines(['The quay is closed.'])];
    test.each([
      [
        'an encrypted file',
        writePdf(lines, {
          trailer: `/Encrypt 7 0 R /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]`,
          objects: [`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`],
        }),
        'The PDF is encrypted. Save it without a password, or open it, select all of the text, and paste it above.',
      ],
      [
        'a file that is cut off',
        writePdf(lines).slice(0, -200),
        'The PDF is broken or incomplete. Download it again, or paste its text above.',
      ],
      [
        'a broken file',
        Buffer.from('%PDF-1.7\nnothing\nstartxref\n0\n%%EOF'),
        'The PDF is broken or incomplete. Download it again, or paste its text above.',
      ],
      [
        'pictures of pages',
        writePdf([[], [], []]),
        'The PDF does not contain text: its pages are pictures or empty. Run text recognition (OCR) on it first, or paste its text above.',
      ],
      [
        'a book',
        writePdf(new Array(301).fill(lines[0])),
        'The PDF has more than 300 pages or 500,000 characters. Save the pages of the brief as a file of their own.',
      ],
    ])('is refused if it is %s, and the page says why', async (_what, bytes, message) => {
      await explorer.open('/timeline');
      await explorer.open(BUSES);
      await give(page, Buffer.from(bytes));
      expect(await problem(page)).toBe(message);
    });

    test('is refused if it is larger than 30 MB, before it is read', async () => {
      await openForm(page);
      await page.getByLabel('Or a file').evaluate((input) => {
        const files = new DataTransfer();
        files.items.add(new File(['%PDF-1.7\n', new Uint8Array(30 * 2 ** 20)], 'large.pdf'));
        (input as HTMLInputElement).files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await page.getByText('The file is larger than 30 MB.').waitFor();
    });

    test('is a search that can be stopped, and begun again; the form has no violations on a phone', async () => {
      await explorer.show(PHONE);
      await page.route('**/copy.worker*', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
      await give(page, PDF);
      await page.getByRole('button', { name: 'Stop' }).click();
      expect(await problem(page)).toBe('The search was stopped.');
      expect(await focused(page)).toBe('Find its sentences');
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await page.unroute('**/copy.worker*');
      await explorer.load(BUSES);
      await give(page, PDF);
      expect(await found(page)).toBe(FOUND);
      await forget(page);
      await settle(page);
    });
  },
);
